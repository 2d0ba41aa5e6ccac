import type { Language } from '../../platform/language/index.ts'
import type { Area } from '../area/index.ts'
import { copy } from './copy.ts'

/** What a group is called: a place by the area's own name for it, an age or a need by ours. */
export function groupName(area: Area, key: string, language: Language): string {
  const { groups } = copy.in(language)
  if (key in groups) return groups[key as keyof typeof groups]
  return area.districts.find(district => district.key === key)?.name ?? key
}

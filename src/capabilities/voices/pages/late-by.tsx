import { usePage } from '../../../platform/render/index.ts'
import type { Lateness } from '../../../standards/working-days.ts'
import { lateWords } from '../../clocks/index.ts'

/** After the day by which something is owed: by how much it is late, when it is. */
export const LateBy = ({ late }: { late: Lateness | null }) => {
  const { language } = usePage()
  if (late === null) return null
  return (
    <>
      . <strong class="kept-late">{lateWords(late, language)}</strong>
    </>
  )
}

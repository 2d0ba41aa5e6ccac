import { useCopy } from '../../../platform/render/index.ts'
import { Tag } from '../../../ui/govuk/index.ts'
import { copy } from '../copy.ts'
import type { StoryStatus } from '../rules/status.ts'

/** One of the five words for where a story stands. */
export const StatusTag = ({ status }: { status: StoryStatus }) => {
  const { text, colour } = useCopy(copy).status[status]
  return <Tag text={text} classes={`govuk-tag--${colour}`} />
}

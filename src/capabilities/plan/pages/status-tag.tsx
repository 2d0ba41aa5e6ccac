import { useCopy } from '../../../platform/render/index.ts'
import { Tag } from '../../../ui/govuk/index.ts'
import { copy } from '../copy.ts'
import type { StatusToday } from '../rules/status.ts'

const colours: Record<StatusToday['status'], string> = {
  'not-started': 'govuk-tag--grey',
  'on-time': 'govuk-tag--green',
  'at-risk': 'govuk-tag--yellow',
  late: 'govuk-tag--red',
  done: 'govuk-tag--blue',
  stopped: 'govuk-tag--grey',
  'not-published': 'govuk-tag--grey',
}

/** The word for where a promise stands, in its one colour. The word comes first; the colour only helps. */
export const StatusTag = ({ status }: { status: StatusToday['status'] }) => (
  <Tag text={useCopy(copy).status[status]} classes={colours[status]} />
)

import { useCopy } from '../../../platform/render/index.ts'
import { Pagination } from '../../../ui/govuk/index.ts'
import { staffCopy } from '../staff-copy.ts'

interface OlderAndNewerProps {
  readonly page: number
  readonly more: boolean
  /** The address, up to the number of the page. */
  readonly at: string
}

/** The ways to the next and the last page of a list. */
export const OlderAndNewer = ({ page, more, at }: OlderAndNewerProps) => {
  const t = useCopy(staffCopy).list
  if (page === 1 && !more) return null
  return (
    <Pagination
      previous={page > 1 ? { href: `${at}${page - 1}`, text: t.newer } : undefined}
      next={more ? { href: `${at}${page + 1}`, text: t.older } : undefined}
    />
  )
}

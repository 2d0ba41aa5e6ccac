import { usePage } from '../../../platform/render/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import type { AfterTelling } from '../../area/index.ts'

/** What later rooms would like to ask whoever has told us something, one quiet link each. */
export const Afterwards = ({ links }: { links: readonly AfterTelling[] }) => {
  const { language } = usePage()
  return (
    <>
      {links.map(({ href, text }) => (
        <Para>
          <A href={href}>{text(language)}</A>
        </Para>
      ))}
    </>
  )
}

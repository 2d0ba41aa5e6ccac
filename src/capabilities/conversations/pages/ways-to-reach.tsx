import { useCopy } from '../../../platform/render/index.ts'
import { A, Para, Phone } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'

/** The number and the website of somebody outside the partnership, as far as they have them. */
export const WaysToReach = ({ name, phone, address }: Area['outsideHelp'][number]) => {
  const t = useCopy(copy)
  return (
    <>
      {phone !== null && (
        <Para classes="govuk-!-margin-bottom-1">
          <Phone number={phone} />
        </Para>
      )}
      {address !== null && (
        <Para classes="govuk-!-margin-bottom-1">
          <A href={address}>{t.website(name)}</A>
        </Para>
      )}
    </>
  )
}

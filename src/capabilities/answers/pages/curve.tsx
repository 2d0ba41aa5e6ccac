import { useCopy } from '../../../platform/render/index.ts'
import { Details, Table } from '../../../ui/govuk/index.ts'
import { Para } from '../../../ui/words/index.tsx'
import { howCopy } from '../copy/how-we-answer.ts'
import type { AnsweredBy } from '../rules/answered-by.ts'

const WIDTH = 300
const HEIGHT = 120

/** How many in a hundred have their answer by each working day: in a sentence, as a picture, and as a table. */
export const Curve = ({ curve, within }: { curve: readonly AnsweredBy[]; within: number }) => {
  const t = useCopy(howCopy)
  const at = curve.find(({ day }) => day === within) ?? curve.at(-1)
  return (
    <>
      <h2 class="govuk-heading-m">{t.curve}</h2>
      {at === undefined || curve.length < 2 ? (
        <Para>{t.curveFew}</Para>
      ) : (
        <>
          <Para>
            {t.curveLead(within)} <strong>{t.by(inHundred(at.share), at.day)}</strong>
          </Para>
          <Para>
            {t.curveHow} {t.restsOn(curve[0]?.atRisk ?? 0)}
          </Para>
          <Picture curve={curve} within={within} />
          <Details summaryText={t.table}>
            <Table
              caption={t.table}
              captionClasses="govuk-visually-hidden"
              head={[{ text: t.day }, { text: t.inHundred }]}
              rows={curve.map(({ day, share }) => [
                { text: String(day) },
                { text: String(inHundred(share)) },
              ])}
            />
          </Details>
        </>
      )}
    </>
  )
}

const inHundred = (share: number): number => Math.round(share * 100)

/** Steps upwards; the dashed line is the day of our word. The sentence and the table say all of it, so it is silent. */
const Picture = ({ curve, within }: { curve: readonly AnsweredBy[]; within: number }) => {
  const last = Math.max(1, curve.at(-1)?.day ?? 1)
  const x = (day: number) => (day / last) * WIDTH
  const y = (share: number) => HEIGHT - share * HEIGHT
  const steps = curve.map(
    ({ day, share }, nth) => `${nth === 0 ? 'M' : 'H'}${x(day)}${nth === 0 ? ` ${y(share)}` : `V${y(share)}`}`
  )
  return (
    <svg class="kept-curve" viewBox={`-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`} aria-hidden="true" focusable="false">
      <path class="kept-curve__frame" d={`M0 0V${HEIGHT}H${WIDTH}`} />
      {within <= last && <path class="kept-curve__word" d={`M${x(within)} 0V${HEIGHT}`} />}
      <path class="kept-curve__line" d={steps.join('')} />
    </svg>
  )
}

import type { Language } from '../../../../platform/language/index.ts'
import { useCopy, usePage } from '../../../../platform/render/index.ts'
import { formatDate, isCalendarDate } from '../../../../standards/calendar.ts'
import type { Area } from '../../../area/index.ts'
import { copy } from '../../copy.ts'
import type { PublishedPromise } from '../../rules/snapshot.ts'
import { organisationName, sayDue, sayOrganisations } from '../words.ts'
import { DoneWords } from './promise-panels.tsx'
import { SourceLine } from './source-line.tsx'

interface HistoryProps {
  readonly area: Area
  readonly promise: PublishedPromise
}

/** Everything dated that happened to a promise. What never happened takes no room. */
export const Histories = (props: HistoryProps) => (
  <>
    <DoneWords {...props} />
    <MonthByMonth {...props} />
    <Moves {...props} />
    <Reviews {...props} />
    <Changes {...props} />
    <Signatures {...props} />
  </>
)

const MonthByMonth = ({ promise: { updates, notPublished } }: Pick<HistoryProps, 'promise'>) => {
  const t = useCopy(copy)
  const { language } = usePage()
  return (
    <section>
      <h2 class="govuk-heading-m">{t.monthByMonth}</h2>
      {updates.length === 0 && (
        <p class="govuk-body">{notPublished.includes('updates') ? t.updatesNotPublished : t.noUpdates}</p>
      )}
      {updates.length > 0 && (
        <ol class="kept-steps" reversed>
          {updates.toReversed().map(({ on, words, evidence, author, source }) => (
            <li>
              <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
                {on ? sayDue(on, language) : t.unknownDay}
              </h3>
              <p class="govuk-body kept-words govuk-!-margin-bottom-1">{words}</p>
              {evidence && <p class="govuk-body-s govuk-!-margin-bottom-1">{t.evidence(evidence)}</p>}
              {author && <p class="govuk-body-s govuk-!-margin-bottom-0">{author.name}</p>}
              <SourceLine source={source} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

const Moves = ({ area, promise: { moves, firstDue } }: HistoryProps) => {
  const t = useCopy(copy)
  const { language } = usePage()
  if (moves.length === 0 || !firstDue) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{t.moves}</h2>
      <p class="govuk-body">{t.moved(moves.length, sayDue(firstDue, language))}</p>
      <ol class="kept-steps">
        {moves.map(({ from, to, on, why, agreedBy }) => (
          <li>
            <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{formatDate(on, language)}</h3>
            <p class="govuk-body govuk-!-margin-bottom-1">
              {t.move(sayDue(from, language), sayDue(to, language))}
            </p>
            <p class="govuk-body govuk-!-margin-bottom-1">{t.because(why)}</p>
            <p class="govuk-body-s govuk-!-margin-bottom-0">{t.agreedBy(sayOrganisations(area, agreedBy))}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Reviews = ({ promise: { reviews } }: HistoryProps) => {
  const t = useCopy(copy)
  const { language } = usePage()
  if (reviews.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{t.reviews}</h2>
      <ol class="kept-steps">
        {reviews.map(({ on, words }) => (
          <li>
            <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{formatDate(on, language)}</h3>
            <p class="govuk-body kept-words govuk-!-margin-bottom-0">{words}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Changes = ({ area, promise: { changes } }: HistoryProps) => {
  const t = useCopy(copy)
  const { language } = usePage()
  if (changes.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{t.changes}</h2>
      <ol class="kept-steps">
        {changes.map(({ part, from, to, on, why, agreedBy }) => (
          <li>
            <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
              {formatDate(on, language)}. {t.changedPart[part]}
            </h3>
            <p class="govuk-body kept-words govuk-!-margin-bottom-1">
              {t.changedFromTo(
                sayChanged(from, language) || t.nothing,
                sayChanged(to, language) || t.nothing
              )}
            </p>
            <p class="govuk-body govuk-!-margin-bottom-1">{t.because(why)}</p>
            <p class="govuk-body-s govuk-!-margin-bottom-0">{t.agreedBy(sayOrganisations(area, agreedBy))}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

const sayChanged = (words: string, language: Language) =>
  isCalendarDate(words) ? formatDate(words, language) : words

const Signatures = ({ area, promise: { signatures } }: HistoryProps) => {
  const t = useCopy(copy)
  const { language } = usePage()
  if (signatures.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{t.signed}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {signatures.map(({ organisation, on, but }) => (
          <li>
            {t.signedOn(organisationName(area, organisation), formatDate(on, language))}
            {but && <div>{t.but(but)}</div>}
          </li>
        ))}
      </ul>
    </section>
  )
}

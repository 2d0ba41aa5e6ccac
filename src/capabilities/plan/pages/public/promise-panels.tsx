import type { Child } from 'hono/jsx'
import { useCopy, usePage } from '../../../../platform/render/index.ts'
import { formatDate } from '../../../../standards/calendar.ts'
import type { Area } from '../../../area/index.ts'
import type { ThemeInBook } from '../../../themes/index.ts'
import { copy } from '../../copy.ts'
import type { Holder, UnpublishedPart } from '../../rules/facts.ts'
import { doneBy, dueOf, nextReviewOf } from '../../rules/promise.ts'
import type { PublishedPromise } from '../../rules/snapshot.ts'
import { sayAuthor, sayDue, sayHolder } from '../words.ts'
import { Weakness } from './other-plan.tsx'
import type { PromisePageProps } from './promise-props.ts'

const Panel = ({ kind, title, children }: { kind?: string; title: string; children?: Child }) => (
  <section class={kind ? `kept-panel kept-panel--${kind}` : 'kept-panel'}>
    <h2 class="govuk-heading-m">{title}</h2>
    {children}
  </section>
)

/** How many said it, and one link to everything they said. */
export const ToldPanel = ({ area, promise, themes, weakness }: PromisePageProps) => {
  const t = useCopy(copy)
  const { priorities, originNote } = promise
  return (
    <Panel title={priorities.length > 0 ? t.told : t.origin}>
      {themes.map(theme => (
        <Told theme={theme} />
      ))}
      {originNote && <p class="govuk-body">{originNote}</p>}
      {priorities.length === 0 && <Weakness area={area} weakness={weakness} />}
      {priorities.length === 0 && !originNote && !weakness && <p class="govuk-body">{t.toldNone}</p>}
    </Panel>
  )
}

const Told = ({ theme: { key, title, development, strength } }: { theme: ThemeInBook }) => {
  const t = useCopy(copy)
  const side = development ?? strength
  return (
    <>
      {side && <p class="govuk-body">{side.words}</p>}
      {side && side.stories.kind !== 'withheld' && (
        <p class="govuk-body">
          {side.stories.kind === 'shown' ? t.toldCount(side.stories.count) : t.toldFew(side.stories.below)}
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={`/themes/${key}`}>
          {t.toldLink(title)}
        </a>
      </p>
    </>
  )
}

/** Who, by when, and how we will know. A part nobody has published is shown as that. */
export const WillPanel = ({ area, promise }: { area: Area; promise: PublishedPromise }) => {
  const t = useCopy(copy)
  const { language } = usePage()
  const { responsible, accountable, success, measures, firstDue, moves, dueAsPublished, number, plan } =
    promise
  const due = dueOf(promise)
  const review = nextReviewOf(promise)
  const ended = doneBy(promise) !== null || promise.stopped !== null
  return (
    <Panel kind="will" title={t.will}>
      <Fact title={t.who}>{holders(area, responsible) ?? t.notPublished}</Fact>
      <Fact title={t.accountable}>{holders(area, accountable) ?? t.notPublished}</Fact>
      <Fact title={t.by}>
        {due ? sayDue(due, language) : t.notPublished}
        {dueAsPublished && `. ${t.asPublished(dueAsPublished)}`}
      </Fact>
      {moves.length > 0 && firstDue && <Fact title={t.first}>{sayDue(firstDue, language)}</Fact>}
      {!ended && <Fact title={t.review}>{review ? formatDate(review, language) : t.notPublished}</Fact>}
      <Fact title={t.success}>
        {success.length === 0 ? (
          t.notPublished
        ) : (
          <ul class="govuk-list govuk-list--bullet">
            {success.map(line => (
              <li>{line}</li>
            ))}
          </ul>
        )}
      </Fact>
      {measures && <Fact title={t.measures}>{measures}</Fact>}
      {plan.imported && number && <p class="govuk-body-s">{t.number(number)}</p>}
    </Panel>
  )
}

const Fact = ({ title, children }: { title: string; children?: Child }) => (
  <div class="govuk-!-margin-bottom-3">
    <h3 class="govuk-heading-s govuk-!-margin-bottom-0">{title}</h3>
    <div class="govuk-body govuk-!-margin-bottom-0">{children}</div>
  </div>
)

function holders(area: Area, some: readonly Holder[]): Child {
  if (some.length === 0) return null
  return some.map((holder, index) => (
    <>
      {index > 0 && <br />}
      {sayHolder(area, holder)}
    </>
  ))
}

/** The newest news, and the two judgements side by side: whether it is done, and whether families feel it. */
export const ChangedPanel = ({ promise }: { promise: PublishedPromise }) => {
  const t = useCopy(copy)
  const { language } = usePage()
  const newest = promise.updates.at(-1)
  const unknown = (part: UnpublishedPart) => promise.notPublished.includes(part)
  return (
    <Panel kind="changed" title={t.changed}>
      {newest ? (
        <p class="govuk-body">
          {newest.on && `${sayDue(newest.on, language)}: `}
          {newest.words}
        </p>
      ) : (
        <p class="govuk-body">{unknown('updates') ? t.updatesNotPublished : t.nothingYet}</p>
      )}
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{t.felt}</h3>
      <FeltWords promise={promise} />
    </Panel>
  )
}

const FeltWords = ({ promise }: { promise: PublishedPromise }) => {
  const t = useCopy(copy)
  const { language } = usePage()
  const felt = promise.felt.at(-1)
  if (!felt) {
    const unknown = promise.notPublished.includes('felt')
    return <p class="govuk-body">{unknown ? t.notPublished : t.feltAnswer['not-asked']}</p>
  }
  const { asked, counts } = felt
  const day = formatDate(felt.on, language)
  return (
    <>
      <p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{t.feltAnswer[felt.answer]}</p>
      <p class="govuk-body">
        {asked.kind === 'shown' ? t.feltAsked(asked.count, day) : t.feltFew(asked.below, day)}{' '}
        {counts ? t.feltCounts(counts.saidYes, counts.saidNo) : t.feltHidden}
      </p>
    </>
  )
}

/** How we know it is done, and who from another organisation says so too. */
export const DoneWords = ({ area, promise }: { area: Area; promise: PublishedPromise }) => {
  const t = useCopy(copy)
  const { language } = usePage()
  const done = doneBy(promise)
  if (!done?.confirmed) return null
  const { on, by } = done.confirmed
  return (
    <section>
      <h2 class="govuk-heading-m">{t.done}</h2>
      <p class="govuk-body">
        {t.doneOn(formatDate(done.on, language))} {done.evidence}
      </p>
      <p class="govuk-body">{t.confirmed(sayAuthor(area, by), formatDate(on, language))}</p>
    </section>
  )
}

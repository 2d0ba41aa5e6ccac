import { useCopy } from '../../../../platform/render/index.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import { agreeCopy } from '../agree-copy.ts'
import { agreeing, agreeingWith, howFar, type Agreeing, type Voted } from '../agreeing.ts'
import { titleIn } from '../titles.ts'

const DIFFERENT_SHOWN = 3
/** On the page of one vote; the others are on the page of all. */
const PAIRS_SHOWN = 6

/** Every two votes about the same things, side by side. */
export const AgreePage = ({ votes }: { votes: readonly Voted[] }) => {
  const t = useCopy(agreeCopy)
  const all = agreeing(votes)
  return (
    <PublicPage title={t.title} back="/vote">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body-l">{t.lead}</p>
      {all.length === 0 && <p class="govuk-body">{t.none}</p>}
      {all.map(one => (
        <Two of={one} votes={votes} level={2} />
      ))}
    </PublicPage>
  )
}

/** On the page of one vote: where others agree with it. Nothing where none had the same things. */
export const AgreeBlock = ({ vote, others }: { vote: Voted; others: readonly Voted[] }) => {
  const t = useCopy(agreeCopy)
  const all = agreeingWith(vote, others)
  if (all.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-l govuk-!-margin-top-6">{t.heading}</h2>
      {all.slice(0, PAIRS_SHOWN).map(one => (
        <Two of={one} votes={[vote]} level={3} />
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href="/vote/agree">
          {t.all}
        </a>
      </p>
    </>
  )
}

const Two = ({ of, votes, level }: { of: Agreeing; votes: readonly Voted[]; level: 2 | 3 }) => {
  const t = useCopy(agreeCopy)
  const { one, other, shared, agreement } = of
  const { tau, both, differ } = agreement
  const from = votes.find(vote => vote.of.round === one.key)
  const title = (item: string) => (from === undefined ? item : titleIn(from.of, item))
  const Heading = level === 2 ? ('h2' as const) : ('h3' as const)
  return (
    <>
      <Heading class="govuk-heading-m">
        <Name of={one} />
        {t.and}
        <Name of={other} />
      </Heading>
      <p class="govuk-body">
        {t.shared(shared)} {t.howFar[howFar(tau)]} {tau !== null && t.figure(tau)}
      </p>
      <p class="govuk-body">{t.both(both.length)}</p>
      {both.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {both.map(item => (
            <li class="kept-words">{title(item)}</li>
          ))}
        </ul>
      )}
      {differ.length > 0 && <p class="govuk-body">{t.differ}</p>}
      {differ.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {differ.slice(0, DIFFERENT_SHOWN).map(pair => (
            <li class="kept-words">
              {t.places(title(pair.item), pair.one, t.by[one.by], pair.other, t.by[other.by])}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const Name = ({ of: { key, title, by } }: { of: Agreeing['one'] }) => {
  const t = useCopy(agreeCopy)
  return (
    <>
      <a class="govuk-link" href={`/vote/${key}`}>
        {title}
      </a>{' '}
      {t.by[by]}
    </>
  )
}

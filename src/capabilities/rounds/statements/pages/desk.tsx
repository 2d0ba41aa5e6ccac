import { useCopy } from '../../../../platform/render/index.ts'
import { FormKeys } from '../../../../ui/forms/index.ts'
import { Button } from '../../../../ui/govuk/index.ts'
import { StaffPage } from '../../../../ui/layouts/index.ts'
import { A, useDays } from '../../../../ui/words/index.tsx'
import type { ItemKey } from '../../rules/ballot.ts'
import type { Item } from '../../rules/round.ts'
import type { RoundRow } from '../../store/rounds.ts'
import { staffCopy } from '../staff-copy.ts'
import type { Writing } from '../store.ts'

interface DeskPageProps {
  readonly round: RoundRow
  readonly items: readonly Item[]
  readonly writings: readonly Writing[]
  readonly aboutPeople: ReadonlySet<ItemKey>
}

/** Statements of one vote: what waits to be read, what can be answered, and what became of the rest. */
export const DeskPage = ({ round, items, writings, aboutPeople }: DeskPageProps) => {
  const t = useCopy(staffCopy).list
  const at = `/staff/votes/${round.key}/statements`
  const isOpen = round.opened !== null && round.closed === null
  const waiting = writings.filter(({ outcome }) => outcome === null)
  const done = writings.filter(({ outcome }) => outcome !== null)
  return (
    <StaffPage title={`${t.heading}: ${round.title}`} back={`/staff/votes/${round.key}`}>
      <span class="govuk-caption-l">{round.title}</span>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <p class="govuk-body">{isOpen ? t.lead : t.closed}</p>
      <h2 class="govuk-heading-m">{t.waiting(waiting.length)}</h2>
      {waiting.length === 0 && <p class="govuk-body">{t.none}</p>}
      {waiting.length > 0 && !isOpen && <p class="govuk-body">{t.late}</p>}
      <ul class="kept-list">
        {waiting.map(({ id, words }) => (
          <li>
            <p class="govuk-body govuk-!-margin-bottom-1">{words}</p>
            {isOpen && (
              <A href={`${at}/${id}`}>
                {t.read}
                <span class="govuk-visually-hidden">: {words}</span>
              </A>
            )}
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{t.here(items.length)}</h2>
      {isOpen && <Button href={`${at}/add`} text={t.add} classes="govuk-button--secondary" />}
      <ul class="kept-list">
        {items.map(item => (
          <Here {...{ at, item, isOpen }} isAbout={aboutPeople.has(item.item)} />
        ))}
      </ul>
      {done.length > 0 && <h2 class="govuk-heading-m">{t.done}</h2>}
      <ul class="kept-list">
        {done.map(writing => (
          <Done writing={writing} items={items} />
        ))}
      </ul>
    </StaffPage>
  )
}

interface HereProps {
  readonly at: string
  readonly item: Item
  readonly isOpen: boolean
  readonly isAbout: boolean
}

const Here = ({ at, item: { item, title, withdrawn }, isOpen, isAbout }: HereProps) => {
  const t = useCopy(staffCopy).list
  return (
    <li>
      <p class="govuk-body govuk-!-margin-bottom-1">{title}</p>
      {withdrawn !== null && <p class="govuk-hint">{t.withdrawn(withdrawn)}</p>}
      {isAbout && <p class="govuk-hint">{t.about}</p>}
      {isOpen && withdrawn === null && (
        <form method="post" action={`${at}/about`} novalidate>
          <FormKeys />
          <input type="hidden" name="item" value={item} />
          <div class="govuk-button-group govuk-!-margin-bottom-0">
            <button
              type="submit"
              name="about"
              value={isAbout ? 'no' : 'yes'}
              class="govuk-button govuk-button--secondary govuk-!-margin-bottom-1"
            >
              {isAbout ? t.unmark : t.mark}
              <span class="govuk-visually-hidden">: {title}</span>
            </button>
            <A href={`${at}/withdraw/${item}`}>
              {t.withdraw}
              <span class="govuk-visually-hidden">: {title}</span>
            </A>
          </div>
        </form>
      )}
    </li>
  )
}

const Done = ({ writing, items }: { writing: Writing; items: readonly Item[] }) => {
  const { list: t, one } = useCopy(staffCopy)
  const { date } = useDays()
  const { words, outcome, item, reason, byName, decidedOn } = writing
  if (outcome === null || byName === null || decidedOn === null) return null
  const now = items.find(each => each.item === item)?.title ?? null
  const isOther = outcome === 'reworded' || outcome === 'same'
  return (
    <li>
      <p class="govuk-body govuk-!-margin-bottom-1">{isOther ? now : words}</p>
      {isOther && (
        <p class="govuk-hint govuk-!-margin-bottom-1">
          {t.first} {words}
        </p>
      )}
      <p class="govuk-hint">
        {t.outcome[outcome]}. {reason !== null && `${one.reasons[reason]}. `}
        {t.by(byName, date(decidedOn))}
      </p>
    </li>
  )
}

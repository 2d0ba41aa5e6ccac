import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, Input } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { errorFor } from '../../../ui/forms/errors.tsx'
import type { Choice } from '../rules/ballot.ts'
import type { Item } from '../rules/round.ts'
import { writeSlip } from '../rules/paper-slip.ts'
import { staffCopy } from '../staff-copy.ts'
import { beginForm, issueForm } from '../staff-forms.ts'
import type { BatchRow } from '../store/batches.ts'
import type { RoundRow } from '../store/rounds.ts'

interface SlipsPageProps {
  readonly round: RoundRow
  readonly slips: { readonly issued: number; readonly used: number }
  readonly batches: readonly (BatchRow & { readonly typed: number })[]
  readonly view: FormView
}

/** Everything that lets a person in without a phone of their own: slips of the room, slips with codes, paper. */
export const SlipsPage = ({ round, slips, batches, view }: SlipsPageProps) => {
  const t = useCopy(staffCopy).slips
  const at = `/staff/votes/${round.key}`
  const { mode } = round
  return (
    <StaffPage title={t.heading} errors={view.errors} back={at}>
      <span class="govuk-caption-l">{round.title}</span>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      {mode === 'open' && <p class="govuk-body">{t.open}</p>}
      {(mode === 'room' || mode === 'invited') && (
        <>
          <h2 class="govuk-heading-m">{t.issued}</h2>
          <p class="govuk-body">{t[mode]}</p>
          <p class="govuk-body">{t.soFar(slips.issued, slips.used)}</p>
          {round.closed === null && (
            <form method="post" novalidate>
              <FormKeys />
              <FormFields of={issueForm(mode)} view={view} />
              <Button text={t.issue[mode]} preventDoubleClick />
            </form>
          )}
        </>
      )}
      <h2 class="govuk-heading-m">{t.paper}</h2>
      <p class="govuk-body">{t.paperLead}</p>
      <div class="govuk-button-group">
        <Button href={`${at}/slips/print`} text={t.print} classes="govuk-button--secondary" />
        {round.opened !== null && (
          <Button href={`${at}/slips/new`} text={t.begin} classes="govuk-button--secondary" />
        )}
      </div>
      <h2 class="govuk-heading-m">{t.batches}</h2>
      {batches.length === 0 && <p class="govuk-body">{t.noBatches}</p>}
      <ul class="kept-list">
        {batches.map(({ id, label, voters, typed, struckOn }) => (
          <li>
            <p class="govuk-body govuk-!-margin-bottom-0">
              <strong>{label}</strong> {struckOn === null ? t.batch(voters ?? 0, typed) : t.struck}{' '}
              {struckOn === null && (
                <a class="govuk-link" href={`${at}/slips/${id}`}>
                  {t.goOn}
                  <span class="govuk-visually-hidden"> {label}</span>
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </StaffPage>
  )
}

export const BeginTablePage = ({ round, view }: { round: RoundRow; view: FormView }) => {
  const t = useCopy(staffCopy).begin
  const stars = round.method === 'stars'
  return (
    <StaffPage title={t.heading} errors={view.errors} back={`/staff/votes/${round.key}/slips`}>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields
          of={beginForm(stars)}
          view={view}
          only={stars ? ['label', 'voters', 'starsEach'] : ['label', 'voters']}
        />
        <Button text={t.go} preventDoubleClick />
      </form>
    </StaffPage>
  )
}

interface TypePageProps {
  readonly round: RoundRow
  readonly items: readonly Item[]
  readonly batch: BatchRow
  /** As many as are typed in. */
  readonly typed: readonly { readonly nth: number; readonly choice: Choice | null }[]
  /** Which slip is typed now; null when all are. */
  readonly nth: number | null
  readonly view: FormView
}

/** One slip, one field: type, Enter, the next. */
export const TypePage = ({ round, items, batch, typed, nth, view }: TypePageProps) => {
  const t = useCopy(staffCopy).type
  const at = `/staff/votes/${round.key}/slips`
  const last = typed.at(-1)
  const isAgain = nth !== null && nth <= (last?.nth ?? 0)
  const inWords = (choice: Choice | null) => (choice === null ? t.nothing : writeSlip(choice, items))
  return (
    <StaffPage title={t.heading(batch.label)} errors={view.errors} back={at}>
      <h1 class="govuk-heading-l">{t.heading(batch.label)}</h1>
      {nth === null ? (
        <>
          <p class="govuk-body">{t.all}</p>
          <Button href={`${at}/new`} text={t.another} />
        </>
      ) : (
        <form method="post" action={`${at}/${batch.id}`} novalidate>
          <FormKeys />
          <input type="hidden" name="nth" value={String(nth)} />
          <Input
            name="slip"
            label={{
              text: isAgain ? t.again(nth) : t.slip(nth, batch.voters ?? 0),
              classes: 'govuk-label--m',
            }}
            hint={{ text: `${t.how[round.method]}. ${t.empty}` }}
            errorMessage={errorFor(view.errors, 'slip')}
            value={view.answers['slip']?.[0]}
            classes="govuk-input--width-20"
            inputmode={round.method === 'one' ? 'numeric' : 'text'}
            autocomplete="off"
            spellcheck={false}
            attributes={{ autofocus: true }}
          />
          <Button text={t.next} />
        </form>
      )}
      {last !== undefined && (
        <p class="govuk-body" role="status">
          {t.saved(last.nth, inWords(last.choice))}{' '}
          <a class="govuk-link" href={`${at}/${batch.id}?slip=${last.nth}`}>
            {t.fix(last.nth)}
          </a>
        </p>
      )}
      <h2 class="govuk-heading-s">{t.lines}</h2>
      <ol class="govuk-list govuk-list--number">
        {items.map(({ title }) => (
          <li>{title}</li>
        ))}
      </ol>
    </StaffPage>
  )
}

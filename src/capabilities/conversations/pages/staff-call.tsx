import type { Child } from 'hono/jsx'
import type { Fields, Form, FormView } from '../../../platform/forms/index.ts'
import { emptyView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, InsetText, SummaryList } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para, Phone, useDays } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { placeOf } from '../duties.ts'
import { nextTry } from '../rules/attempts.ts'
import { staffCopy } from '../staff-copy.ts'
import { attemptForm, causeForm, noteForm, numberForm, outcomeForm } from '../staff-forms.ts'
import type { CallFacts } from '../staff-facts.ts'

/** Which form on the page was sent and came back with something to put right. */
export type Acting = 'number' | 'attempt' | 'outcome' | 'note' | 'cause'

interface StaffCallProps {
  readonly facts: CallFacts
  readonly view?: { readonly of: Acting; readonly view: FormView }
  /** The number, on the page that answers a look at it and on no other. */
  readonly number?: string | null
}

/** One call: what was asked, what to do next, and everything that happened. */
export const StaffCallPage = ({ facts, view, number }: StaffCallProps) => {
  const t = useCopy(staffCopy).call
  const viewOf = (of: Acting) => (view?.of === of ? view.view : emptyView)
  return (
    <StaffPage title={t.title(facts.call.name)} errors={view?.view.errors ?? []} back="/staff/calls">
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{t.title(facts.call.name)}</h1>
          {facts.rings && !facts.mayRing && <InsetText text={t.notYours} />}
          <About facts={facts} />
          <Para>
            <A href={notSafeAt(facts.call.id)}>{t.notSafe}</A>
          </Para>
          <Others facts={facts} />
          {facts.rings ? (
            <Next facts={facts} viewOf={viewOf} number={number} />
          ) : (
            <NumberOf facts={facts} view={viewOf('number')} number={number} />
          )}
          <Note facts={facts} view={viewOf('note')} />
          <Causes facts={facts} view={viewOf('cause')} />
          <h2 class="govuk-heading-m">{t.history}</h2>
          <Happened facts={facts} />
          {facts.rings && facts.history.closing === null && (
            <A href={`${placeOf(facts.call.id)}/hand-over`}>{t.hand.heading}</A>
          )}
        </div>
      </div>
    </StaffPage>
  )
}

/** A later room raises the concern: it is given a reference, and no words of anybody. */
const notSafeAt = (id: string): string => `/staff/concerns/new?about=call:${id}&where=${placeOf(id)}`

interface Part {
  readonly facts: CallFacts
}

const About = ({ facts: { call, history, team, channel } }: Part) => {
  const all = useCopy(copy)
  const t = useCopy(staffCopy).call
  const { day } = useDays()
  const promised = history.promises.at(-1)
  const help = all.ask.helps[call.help]
  return (
    <>
      {call.cameBy === 'staff' && <Para>{t.tookDown}</Para>}
      <SummaryList
        rows={[
          { key: { text: t.asked }, value: { text: day(call.askedOn) } },
          {
            key: { text: t.owed },
            value: { text: promised ? t.owedLine(promised.personName, day(promised.dueOn)) : t.nobody },
          },
          { key: { text: t.time }, value: { text: all.ask.times[call.bestTime] } },
          {
            key: { text: t.help },
            value: { text: call.language === null ? help : t.language(help, call.language) },
          },
          { key: { text: t.about }, value: { text: call.about ?? t.nothing } },
          { key: { text: t.notTeam }, value: { text: team ?? t.notTeamNone } },
          { key: { text: t.channel }, value: { text: t.channels[channel ?? 'none'] } },
        ]}
      />
    </>
  )
}

const Others = ({ facts: { others } }: Part) => {
  const t = useCopy(staffCopy).call
  const { day } = useDays()
  if (others.length === 0) return null
  return (
    <InsetText>
      <Para>{t.others}</Para>
      {others.map(({ personName, askedOn }) => (
        <Para>{personName === null ? t.otherUnnamed(day(askedOn)) : t.other(personName, day(askedOn))}</Para>
      ))}
    </InsetText>
  )
}

interface NextProps extends Part {
  viewOf(of: Acting): FormView
  readonly number?: string | null | undefined
}

/** What is to be done now, and nothing that comes later. */
const Next = ({ facts, viewOf, number }: NextProps) => {
  const t = useCopy(staffCopy).call
  const at = placeOf(facts.call.id)
  const next = nextTry(facts.history.attempts)
  if (facts.history.closing !== null || !facts.mayRing) return null
  if (next.kind === 'reached')
    return (
      <Act
        title={t.outcome.heading}
        to={`${at}/outcome`}
        form={outcomeForm}
        view={viewOf('outcome')}
        button={t.outcome.button}
      />
    )
  return (
    <>
      {next.kind === 'write' && <WriteInstead facts={facts} />}
      <NumberOf facts={facts} view={viewOf('number')} number={number} />
      <Act
        title={t.attempt.heading}
        to={`${at}/tried`}
        form={attemptForm}
        view={viewOf('attempt')}
        button={t.attempt.button}
      >
        {next.kind === 'ring' && next.notIn.length > 0 && (
          <Para>
            {t.attempt.left(next.left)}{' '}
            {t.attempt.other(next.notIn.map(part => t.attempt.parts[part].toLowerCase()).join(', '))}
          </Para>
        )}
      </Act>
    </>
  )
}

/** The number, for whoever says why they need it. */
const NumberOf = ({ facts, view, number }: Part & { view: FormView; number?: string | null | undefined }) => {
  const t = useCopy(staffCopy).call.number
  return (
    <Act
      title={t.heading}
      to={`${placeOf(facts.call.id)}/number`}
      form={numberForm}
      view={view}
      button={t.button}
    >
      {number === undefined && <Para>{t.lead}</Para>}
      {number === null && <Para>{t.gone}</Para>}
      {typeof number === 'string' && (
        <p class="govuk-body-l">
          {t.shown} <Phone number={number} />
        </p>
      )}
    </Act>
  )
}

interface ActProps<F extends Fields> {
  readonly title: string
  readonly to: string
  readonly form: Form<F>
  readonly view: FormView
  readonly button: string
  readonly children?: Child
}

const Act = <F extends Fields>({ title, to, form, view, button, children }: ActProps<F>) => (
  <section class="kept-block">
    <h2 class="govuk-heading-m">{title}</h2>
    {children}
    <form method="post" action={to} novalidate>
      <FormKeys />
      <FormFields of={form} view={view} />
      <Button text={button} preventDoubleClick />
    </form>
  </section>
)

const WriteInstead = ({ facts: { call, channel } }: Part) => {
  const t = useCopy(staffCopy).call.write
  return (
    <section class="kept-block">
      <h2 class="govuk-heading-m">{t.heading}</h2>
      <Para>{t.lead}</Para>
      <Para>{channel === null || channel === 'phone' ? t.noMail : t.mail}</Para>
      <form method="post" action={`${placeOf(call.id)}/give-up`} novalidate>
        <FormKeys />
        <Button text={t.button} preventDoubleClick />
      </form>
    </section>
  )
}

const Note = ({ facts, view }: Part & { view: FormView }) => {
  const t = useCopy(staffCopy).call
  const { day } = useDays()
  const { closing, notes } = facts.history
  if (closing?.how !== 'spoke') return null
  return (
    <>
      {facts.side.closing?.asked && (
        <Para>
          {t.outcome.asked}: {facts.side.closing.asked}. {t.sortedLine(facts.side.closing.sorted === true)}
        </Para>
      )}
      {notes.map(({ words, byName, byJob, writtenOn }) => (
        <>
          <blockquote class="govuk-body kept-quote">{words}</blockquote>
          <Para>{t.note.by(byName, byJob, day(writtenOn))}</Para>
        </>
      ))}
      {facts.rings && (
        <Act
          title={notes.length === 0 ? t.note.heading : t.note.again}
          to={`${placeOf(facts.call.id)}/note`}
          form={noteForm}
          view={view}
          button={t.note.button}
        />
      )}
    </>
  )
}

/** For the lead: why a day was missed, once for each. */
const Causes = ({ facts, view }: Part & { view: FormView }) => {
  const t = useCopy(staffCopy).call.cause
  const open = facts.side.causes.find(({ cause }) => cause === null)
  return (
    <>
      {facts.side.causes.map(({ cause }) => cause !== null && <Para>{t.line(cause)}</Para>)}
      {facts.leads && open && (
        <Act
          title={t.heading}
          to={`${placeOf(facts.call.id)}/cause`}
          form={causeForm}
          view={{ ...view, answers: { ...view.answers, nth: [String(open.nth)] } }}
          button={t.button}
        />
      )}
    </>
  )
}

const Happened = ({ facts: { history, side } }: Part) => {
  const t = useCopy(staffCopy).call
  const { day } = useDays()
  const { promises, attempts, missed, closing } = history
  return (
    <ul class="kept-list">
      {promises.map(({ personName, dueOn, madeOn }) => (
        <li>{t.promised(personName, day(dueOn), day(madeOn))}</li>
      ))}
      {side.promise?.because && <li>{t.because(side.promise.because)}</li>}
      {missed.map(({ toldOn }) => (
        <li>{t.missed(day(toldOn))}</li>
      ))}
      {attempts.map(({ part, reached, triedOn }) => (
        <li>{t.tried(day(triedOn), part, reached)}</li>
      ))}
      {closing !== null && <li>{t.over[closing.how]}</li>}
    </ul>
  )
}

import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button, SummaryList } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import { copy, lastHour } from '../copy.ts'
import type { Call, History } from '../store/calls.ts'
import { Narrow } from './narrow.tsx'

interface YourCallProps {
  readonly call: Call
  readonly history: History
  readonly noteDays: number
}

/** What the holder of a code sees: the name and the day first, and, when we broke our word, that we are sorry. */
export const YourCallPage = ({ call, history, noteDays }: YourCallProps) => {
  const t = useCopy(copy).yours
  return (
    <PublicPage title={t.title} back="/talk-to-a-person">
      <Narrow>
        <h1 class="govuk-heading-l">{t.title}</h1>
        <Now call={call} history={history} />
        <Notes history={history} noteDays={noteDays} />
        <h2 class="govuk-heading-m">{t.history}</h2>
        <Events call={call} history={history} />
        <h2 class="govuk-heading-m">{t.details}</h2>
        <Told call={call} />
        <Links isOpen={history.closing === null} />
        <form method="post" action="/talk-to-a-person/your-call/forget" novalidate>
          <FormKeys />
          <Button text={t.forget} classes="govuk-button--secondary" preventDoubleClick />
        </form>
      </Narrow>
    </PublicPage>
  )
}

const Now = ({ call, history: { promises, closing, missed } }: { call: Call; history: History }) => {
  const t = useCopy(copy).yours
  const { day } = useDays()
  const promised = promises.at(-1)
  if (closing !== null) {
    const over = t.over[closing.how]
    return <Para>{typeof over === 'string' ? over : over(day(closing.closedOn))}</Para>
  }
  const broken = missed.at(-1)
  const first = promises.find(({ nth }) => nth === broken?.nth)
  const isNamed = promised !== undefined && promised.nth !== broken?.nth
  return (
    <>
      {first && (
        <p class="govuk-body">
          <strong class="kept-late">{t.sorry(day(first.dueOn))}</strong>
        </p>
      )}
      <p class="govuk-body-l">
        {isNamed ? t.by(promised.personName, lastHour(call.bestTime), day(promised.dueOn)) : t.waiting}
      </p>
    </>
  )
}

const Notes = ({ history: { notes, closing }, noteDays }: Pick<YourCallProps, 'history' | 'noteDays'>) => {
  const t = useCopy(copy).yours
  const { day } = useDays()
  if (closing?.how !== 'spoke') return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.note}</h2>
      {notes.length === 0 && <Para>{t.noteSoon(noteDays)}</Para>}
      {notes.map(({ words, byName, byJob, writtenOn }) => (
        <>
          <blockquote class="govuk-body kept-quote kept-quote--ours">{words}</blockquote>
          <Para>{t.noteBy(byName, byJob, day(writtenOn))}</Para>
        </>
      ))}
      {notes.length > 0 && <Para>{t.wrong}</Para>}
    </>
  )
}

/** Everything that was promised and done, first to last. Nothing is taken out when a name changes. */
const Events = ({ call, history }: Pick<YourCallProps, 'call' | 'history'>) => {
  const t = useCopy(copy).yours
  const { day } = useDays()
  const { promises, attempts, missed } = history
  const lines = [
    { on: call.askedOn, text: t.asked(day(call.askedOn)) },
    ...promises.map(({ why, personName, dueOn, madeOn }) => ({
      on: madeOn,
      text: t.made[why](personName, day(dueOn)),
    })),
    ...missed.map(({ nth, toldOn }) => ({
      on: toldOn,
      text: t.sorry(day(promises.find(each => each.nth === nth)?.dueOn ?? toldOn)),
    })),
    ...attempts.map(({ part, reached, triedOn }) => ({
      on: triedOn,
      text: reached ? t.over.spoke(day(triedOn)) : t.tried(day(triedOn), part),
    })),
  ]
  return (
    <ul class="kept-list">
      {[...lines]
        .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
        .map(({ text }) => (
          <li>{text}</li>
        ))}
    </ul>
  )
}

const Told = ({ call }: { call: Call }) => {
  const all = useCopy(copy)
  const t = all.yours
  const theirs = (text: string) => ({ html: <span class="kept-words">{text}</span> })
  return (
    <SummaryList
      rows={[
        { key: { text: t.name }, value: theirs(call.name) },
        { key: { text: t.phone }, value: { text: t.phoneHidden } },
        { key: { text: t.time }, value: { text: all.ask.times[call.bestTime] } },
        call.help !== 'none' && {
          key: { text: t.help },
          value: call.language === null ? { text: all.ask.helps[call.help] } : theirs(call.language),
        },
        call.about !== null && { key: { text: t.about }, value: theirs(call.about) },
      ]}
    />
  )
}

const Links = ({ isOpen }: { isOpen: boolean }) => {
  const t = useCopy(copy).yours
  const at = '/talk-to-a-person/your-call'
  return (
    <ul class="govuk-list">
      {isOpen && (
        <>
          <li>
            <A href={`${at}/change`}>{t.change}</A>
          </li>
          <li>
            <A href={`${at}/cancel`}>{t.cancel}</A>
          </li>
        </>
      )}
      {!isOpen && (
        <li>
          <A href="/talk-to-a-person/ask">{t.again}</A>
        </li>
      )}
      <li>
        <A href={`${at}/erase`}>{t.erase}</A>
      </li>
    </ul>
  )
}

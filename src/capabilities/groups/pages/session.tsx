import type { Child } from 'hono/jsx'
import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDate, type CalendarDate } from '../../../standards/calendar.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button, SummaryList } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { SomeoneIsNotSafe } from '../../safeguarding/index.ts'
import { copy } from '../copy.ts'
import type { Point, Session } from '../store.ts'
import { placeOf, subjectOf } from '../taking-in.ts'
import { SessionPoint } from './session-point.tsx'

interface Device {
  readonly device: string
  readonly announced: number
  readonly heardOn: CalendarDate
}

interface SessionPageProps {
  readonly session: Session
  readonly points: readonly Point[]
  readonly devices: readonly Device[]
  readonly photos: readonly { readonly id: string }[]
}

/** One session: what was in force, its points in order, and what is left to do. */
export const SessionPage = ({ session, points, devices, photos }: SessionPageProps) => {
  const t = useCopy(copy).page
  const { language } = usePage()
  const at = placeOf(session.id)
  const drafts = points.filter(({ state }) => state === 'draft')
  const held = points.filter(({ state }) => state === 'held').length
  return (
    <StaffPage title={session.title} back="/staff/sessions">
      <h1 class="govuk-heading-l">{session.title}</h1>
      {held > 0 && (
        <p class="govuk-body">
          <a class="govuk-link govuk-!-font-weight-bold" href={`${at}/same`}>
            {t.same(held)}
          </a>
        </p>
      )}
      <h2 class="govuk-heading-m">{t.points}</h2>
      {points.length === 0 && <p class="govuk-body">{t.none}</p>}
      <ol class="kept-list">
        {points.map((point, at) => (
          <SessionPoint session={session} point={point} number={at + 1} last={at + 1 === points.length} />
        ))}
      </ol>
      <Button text={t.add} href={`${at}/point`} />
      {drafts.length > 0 && (
        <Press to={`${at}/send`} text={t.send(drafts.length)}>
          {t.sendHint}
        </Press>
      )}
      {session.closedOn !== null ? (
        <p class="govuk-body">{t.closed(formatDate(session.closedOn, language))}</p>
      ) : (
        points.length > 0 &&
        drafts.length + held === 0 && (
          <Press to={`${at}/close`} text={t.allIn}>
            {t.allInHint}
          </Press>
        )
      )}
      <Devices devices={devices} points={points} />
      <Links session={session} photos={photos} />
      <About session={session} />
      <SomeoneIsNotSafe about={subjectOf(session.id)} where={at} />
    </StaffPage>
  )
}

/** One button that changes something, with what it does said above it. */
const Press = ({ to, text, children }: { to: string; text: string; children?: Child }) => (
  <form method="post" action={to} novalidate>
    <FormKeys />
    <p class="govuk-body">{children}</p>
    <Button text={text} classes="govuk-button--secondary" preventDoubleClick />
  </form>
)

const Devices = ({ devices, points }: Pick<SessionPageProps, 'devices' | 'points'>) => {
  const t = useCopy(copy).page
  const { language } = usePage()
  if (devices.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.devices}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {devices.map(({ device, announced, heardOn }, nth) => {
          const arrived = points.filter(point => point.device === device).length
          return <li>{t.device(nth + 1, arrived, announced, formatDate(heardOn, language))}</li>
        })}
      </ul>
    </>
  )
}

const Links = ({ session, photos }: Pick<SessionPageProps, 'session' | 'photos'>) => {
  const t = useCopy(copy).page
  const at = placeOf(session.id)
  return (
    <>
      <h2 class="govuk-heading-m">{t.print}</h2>
      <ul class="kept-rows govuk-!-margin-bottom-6">
        <Row href={`${at}/sheet`} text={t.sheet} />
        <Row href="/staff/session-paper" text={t.paper} />
      </ul>
      <h2 class="govuk-heading-m">{t.photos}</h2>
      <ul class="kept-rows govuk-!-margin-bottom-6">
        {photos.map(({ id }, nth) => (
          <Row href={`${at}/photos/${id}`} text={t.photo(nth + 1)} />
        ))}
        <Row href={`${at}/photos`} text={t.addPhoto} />
      </ul>
    </>
  )
}

const Row = ({ href, text }: { href: string; text: string }) => (
  <li>
    <a class="govuk-link" href={href}>
      {text}
    </a>
  </li>
)

const About = ({ session }: { session: Session }) => {
  const all = useCopy(copy)
  const t = all.page
  const { language } = usePage()
  const { parentCarers, youngPeople, practitioners, others } = session
  const row = (key: string, value: string, hint?: string) => ({
    key: { text: key },
    value: { text: hint === undefined ? value : `${value}. ${hint}` },
  })
  return (
    <>
      <h2 class="govuk-heading-m">{t.about}</h2>
      <SummaryList
        rows={[
          row(t.code, session.code, t.codeHint),
          row(t.heldOn, `${formatDate(session.heldOn, language)}, ${session.place}`),
          row(t.reachedUs, formatDate(session.reachedUsOn, language), t.reachedUsHint),
          row(t.ranBy, session.ranBy),
          row(t.room, t.heads(parentCarers, youngPeople, practitioners, others)),
          row(t.consent, session.consentWords),
          row(t.sharing, all.sharings[session.sharing]),
        ]}
      />
    </>
  )
}

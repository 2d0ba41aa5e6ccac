import type { Child } from 'hono/jsx'
import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button, SummaryList } from '../../../ui/govuk/index.ts'
import { PublicPage, StaffPage, StagePage } from '../../../ui/layouts/index.ts'
import { QrCode } from '../../../ui/pictures/index.ts'
import type { Stage } from '../rules/stage.ts'
import type { RoundRow } from '../store/rounds.ts'
import type { Turnout } from '../store/live.ts'
import { roomCopy, stageCopy, waitCopy } from './copy.ts'

/** On a phone between the door and the opening. With a script it goes on by itself. */
export const WaitPage = ({ round }: { round: Pick<RoundRow, 'key' | 'question'> }) => {
  const t = useCopy(waitCopy)
  return (
    <PublicPage title={t.heading} noIndex>
      <div data-live={`/vote/${round.key}/live`}>
        <h1 class="govuk-heading-l">{t.heading}</h1>
        <p class="govuk-body-l" id="waiting-for" data-live-part>
          {round.question}
        </p>
        <p class="govuk-body">{t.lead}</p>
        <p class="govuk-body">{t.noScript}</p>
        <Button href={`/vote/${round.key}/wait`} text={t.look} classes="govuk-button--secondary" />
      </div>
    </PublicPage>
  )
}

interface Standing {
  readonly round: RoundRow
  readonly stage: Stage
  readonly turnout: readonly Turnout[]
}

const inAll = (turnout: readonly Turnout[]) => turnout.reduce((sum, { people }) => sum + people, 0)
const chosenAll = (turnout: readonly Turnout[]) => turnout.reduce((sum, { chosen }) => sum + chosen, 0)

interface ScreenProps extends Standing {
  /** Null where people do not come in by figures, or can no longer come in. */
  readonly door: { readonly figures: string; readonly address: string; readonly scan: string } | null
  readonly children?: Child
}

/** The wall of the room: how to come in, how many are in, and nothing of what was chosen until it is shown. */
export const ScreenPage = ({ round, stage, turnout, door, children }: ScreenProps) => {
  const t = useCopy(stageCopy)
  const says = { ...t, 'last-call': t.lastCall } as const
  return (
    <StagePage title={round.title}>
      <div data-live={`/staff/votes/${round.key}/live`}>
        <div id="stage" data-live-part>
          <p class="kept-stage__question">{round.question}</p>
          <h1 class="kept-stage__says" role="status">
            {says[stage]}
          </h1>
          {door !== null && <Door {...door} />}
          {stage === 'waiting' && <p class="kept-stage__count">{t.in(inAll(turnout))}</p>}
          {(stage === 'open' || stage === 'last-call' || stage === 'over' || stage === 'closed') && (
            <>
              <p class="kept-stage__count">{t.chosen(chosenAll(turnout), inAll(turnout))}</p>
              <progress
                class="kept-stage__bar"
                value={chosenAll(turnout)}
                max={Math.max(1, inAll(turnout))}
                aria-hidden="true"
              />
            </>
          )}
          {(stage === 'over' || stage === 'closed') && <p class="kept-stage__line">{t.closedLead}</p>}
          {stage === 'shown' && children}
        </div>
      </div>
    </StagePage>
  )
}

const Door = ({ figures, address, scan }: { figures: string; address: string; scan: string }) => {
  const t = useCopy(stageCopy)
  return (
    <div class="kept-stage__door">
      <QrCode text={scan} />
      <div>
        <p class="kept-stage__line">{t.join(address)}</p>
        <p class="kept-stage__line">{t.type}</p>
        <p class="kept-stage__figures">{figures}</p>
        <p class="kept-stage__line">{t.noPhone}</p>
      </div>
    </div>
  )
}

interface RoomProps extends Standing {
  readonly slips: { readonly issued: number; readonly used: number }
  readonly figures: string | null
}

/** Everything the person at the front presses, in the order in which it is pressed. */
export const RoomPage = ({ round, stage, turnout, slips, figures }: RoomProps) => {
  const t = useCopy(roomCopy)
  const at = `/staff/votes/${round.key}`
  const isRoom = round.mode === 'room'
  return (
    <StaffPage title={`${t.heading}: ${round.title}`} back={at}>
      <span class="govuk-caption-l">{round.title}</span>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <div data-live={`${at}/live`}>
        <div id="standing" data-live-part>
          <p class="govuk-body-l" role="status">
            {t.stage[stage]}
          </p>
          <Numbers {...{ turnout, slips, isRoom, figures }} />
        </div>
      </div>
      {isRoom && slips.issued === 0 && <p class="govuk-inset-text">{t.noSlips}</p>}
      <p class="govuk-body">
        <a class="govuk-link" href={`${at}/screen`} target="_blank" rel="noopener">
          {t.screen}
        </a>
        <br />
        <span class="govuk-hint">{t.screenHint}</span>
      </p>
      <Next {...{ at, stage, isRoom }} />
      <ul class="govuk-list">
        {(isRoom || round.mode === 'invited') && (
          <li>
            <a class="govuk-link" href={`${at}/slips`}>
              {t.issue}
            </a>
          </li>
        )}
        {round.opened !== null && (
          <li>
            <a class="govuk-link" href={`${at}/slips/new`}>
              {t.paper}
            </a>
          </li>
        )}
        <li>
          <a class="govuk-link" href={`${at}/cards`}>
            {t.cards}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={`${at}/room`}>
            {t.look}
          </a>
        </li>
      </ul>
    </StaffPage>
  )
}

const Numbers = ({
  turnout,
  slips,
  isRoom,
  figures,
}: Pick<RoomProps, 'turnout' | 'slips' | 'figures'> & { isRoom: boolean }) => {
  const t = useCopy(roomCopy)
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  const rows = turnout.map(({ route, people, chosen }) => row(t.routes[route], t.line(people, chosen)))
  return (
    <SummaryList
      rows={[
        ...(rows.length === 0 ? [row(t.numbers, t.none)] : rows),
        ...(isRoom ? [row(t.places, t.slips(slips.used, slips.issued))] : []),
        ...(figures === null ? [] : [row(t.figures, figures)]),
      ]}
    />
  )
}

/** The one thing to press next, with what it does. */
const Next = ({ at, stage, isRoom }: { at: string; stage: Stage; isRoom: boolean }) => {
  const t = useCopy(roomCopy)
  switch (stage) {
    case 'planned':
      return (
        <>
          {isRoom && <Press action={`${at}/doors`} text={t.doors} hint={t.doorsHint} />}
          <Press action={`${at}/open`} text={t.open} hint={t.openHint} quiet={isRoom} />
        </>
      )
    case 'waiting':
      return <Press action={`${at}/open`} text={t.open} hint={t.openHint} />
    case 'open':
      return (
        <>
          <Press action={`${at}/last-call`} text={t.lastCall} hint={t.lastCallHint} />
          <Press action={`${at}/close`} text={t.close} hint={t.closeHint} quiet />
        </>
      )
    case 'last-call':
    case 'over':
      return <Press action={`${at}/close`} text={t.close} hint={t.closeHint} />
    case 'closed':
      return <Press action={`${at}/show`} text={t.show} hint={t.showHint} />
    case 'shown':
      return (
        <>
          <Button href={`${at}/decide`} text={t.keep} />
          <p class="govuk-hint">{t.keepHint}</p>
        </>
      )
  }
}

const Press = ({
  action,
  text,
  hint,
  quiet,
}: {
  action: string
  text: string
  hint: string
  quiet?: boolean
}) => (
  <form method="post" action={`${action}?to=room`} novalidate>
    <FormKeys />
    <p class="govuk-hint govuk-!-margin-bottom-2">{hint}</p>
    <Button text={text} preventDoubleClick {...(quiet ? { classes: 'govuk-button--secondary' } : {})} />
  </form>
)

import type { Child } from 'hono/jsx'
import { filledView } from '../../../platform/forms/index.ts'
import { useCopy, usePage } from '../../../platform/render/index.ts'
import { FormFields } from '../../../ui/forms/index.ts'
import { Button, Details, Input, PasswordInput } from '../../../ui/govuk/index.ts'
import { ShellPage } from '../../../ui/layouts/index.ts'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { pointForm, sessionForm } from '../forms.ts'
import { offlineCopy } from '../offline-copy.ts'
import { READY_DAYS } from '../rules/keeping.ts'

interface OfflinePageProps {
  readonly area: Area
  /** Where people look up their answer, as they type it. */
  readonly lookUp: string
}

const PAPER = '/staff/session-paper'

/**
 * The shell: every part the script shows and hides, with every word it says. The same for everyone, so that a device may
 * keep it; what people said is on the device alone, sealed.
 */
export const OfflinePage = ({ area, lookUp }: OfflinePageProps) => {
  const all = useCopy(copy)
  const t = useCopy(offlineCopy)
  const { site } = usePage()
  const words = {
    ...{ ...t.said, ready: t.ready, wrong: t.unlock.wrong, joined: t.session.joined, slip: t.session.slip },
    ...{ toggle: t.session.toggle, openIt: t.session.openIt, short: t.begin.passphraseShort },
    ...{ saidBy: all.saidBy, faults: faultsOf(all) },
  }
  const { scripts = {} } = site.assets
  return (
    <ShellPage
      title={t.title}
      back="/staff/sessions"
      head={
        <>
          <link rel="manifest" href="/staff/offline/manifest.webmanifest" crossorigin="use-credentials" />
          <script type="module" src={scripts['offline']}></script>
        </>
      }
    >
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <div
        id="offline"
        data-worker={scripts['offline-worker']}
        data-ready-days={String(READY_DAYS)}
        data-words={JSON.stringify(words)}
      >
        <noscript>
          <p class="govuk-body">{t.noScript}</p>
        </noscript>
        <p class="govuk-inset-text" id="unsupported" hidden>
          {t.unsupported}
        </p>
        <div role="status" id="waiting" class="kept-waiting" />
        <div role="status" id="status" class="govuk-body" />
        <Button text={t.session.send} attributes={{ id: 'send', hidden: true }} type="button" />
        <Unlock />
        <SessionPart area={area} lookUp={lookUp} />
        <Ready />
        <Begin />
      </div>
      <ul class="kept-rows">
        <li>
          <a class="govuk-link" href={PAPER}>
            {t.paper}
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/staff/sessions">
            {t.online}
          </a>
        </li>
      </ul>
    </ShellPage>
  )
}

const Part = ({ id, heading, children }: { id: string; heading: string; children?: Child }) => (
  <section id={id} class="kept-block" hidden>
    <h2 class="govuk-heading-m" tabindex={-1}>
      {heading}
    </h2>
    {children}
  </section>
)

/** Where a form of the script says what to put right. */
const Fault = () => <p class="govuk-error-message" role="alert" data-fault hidden />

const Ready = () => {
  const t = useCopy(offlineCopy).ready
  return (
    <Part id="ready" heading={t.heading}>
      <p class="govuk-body" role="status" data-said>
        {t.notYet}
      </p>
      <Button text={t.button} type="button" classes="govuk-button--secondary" />
    </Part>
  )
}

const Unlock = () => {
  const t = useCopy(offlineCopy).unlock
  return (
    <Part id="unlock" heading={t.heading}>
      <form novalidate>
        <Fault />
        <PasswordInput id="open-with" name="passphrase" label={{ text: t.label }} autocomplete="off" />
        <Button text={t.button} />
      </form>
      <Details summaryText={t.lost}>
        <p class="govuk-body">{t.lostMore}</p>
        <Button
          text={t.lostButton}
          type="button"
          classes="govuk-button--warning"
          attributes={{ id: 'lose' }}
        />
      </Details>
    </Part>
  )
}

const Begin = () => {
  const t = useCopy(offlineCopy).begin
  const consentWords = useCopy(copy).session.consentDefault
  return (
    <>
      <Part id="begin" heading={t.heading}>
        <form novalidate autocomplete="off">
          <Fault />
          <FormFields
            of={sessionForm}
            view={filledView({ consentWords })}
            only={[
              ...(['title', 'place', 'heldOn', 'ranBy', 'parentCarers', 'youngPeople'] as const),
              ...(['practitioners', 'others', 'sharing', 'consentWords', 'consentRead'] as const),
            ]}
          />
          <Passphrase id="begin-with" />
          <Button text={t.button} />
        </form>
      </Part>
      <Part id="join" heading={t.join}>
        <form novalidate autocomplete="off">
          <Fault />
          <Input id="join-code" name="code" label={{ text: t.joinLabel }} hint={{ text: t.joinHint }} />
          <Passphrase id="join-with" />
          <Button text={t.joinButton} classes="govuk-button--secondary" />
        </form>
      </Part>
    </>
  )
}

/** Asked only while the device holds nothing: one passphrase until everything on it is sent. */
const Passphrase = ({ id }: { id: string }) => {
  const t = useCopy(offlineCopy).begin
  return (
    <div data-passphrase>
      <PasswordInput
        id={id}
        name="passphrase"
        label={{ text: t.passphrase }}
        hint={{ text: t.passphraseHint }}
        autocomplete="new-password"
      />
    </div>
  )
}

const SessionPart = ({ area, lookUp }: OfflinePageProps) => {
  const t = useCopy(offlineCopy).session
  const slips = useCopy(copy).slips
  const { read, answered } = area.standards
  const other = (id: string, text: string) => (
    <Button text={text} type="button" classes="govuk-button--secondary" attributes={{ id }} />
  )
  return (
    <Part id="session" heading={t.heading}>
      <p class="govuk-body">
        {t.code}: <strong data-code class="kept-code" />
      </p>
      <h3 class="govuk-heading-s">{t.add}</h3>
      <form novalidate autocomplete="off">
        <Fault />
        <FormFields
          of={pointForm(area)}
          view={filledView({ agreed: 1 })}
          only={['words', 'agreed', 'saidBy', 'cornerstone', 'wantsAnswer']}
        />
        <Button text={t.next} />
      </form>
      <h3 class="govuk-heading-s">{t.review}</h3>
      <p class="govuk-body" id="no-points">
        {t.none}
      </p>
      <ol class="kept-list" id="points" />
      <div id="slips" hidden>
        <h3 class="govuk-heading-s">{t.slips}</h3>
        <p class="govuk-body">{t.slipsHint}.</p>
        <p class="govuk-body">
          {slips.where(lookUp)}. {slips.within(read.workingDays, answered.workingDays)}{' '}
          {slips.call(area.contact.phone)}
        </p>
        <ul class="kept-list" />
      </div>
      <div id="others" hidden>
        <h3 class="govuk-heading-s">{t.others}</h3>
        <ul class="kept-list" />
      </div>
      <div class="govuk-button-group">
        {other('another', t.another)}
        {other('lock', t.close)}
      </div>
      <template id="point">
        <li>
          <p class="govuk-body govuk-!-margin-bottom-1" data-words />
          <p class="govuk-body-s govuk-!-margin-bottom-1" data-about />
          <div class="kept-acts">
            <Act act="up" text={t.up} />
            <Act act="down" text={t.down} />
            <Act act="toggle" text={t.wants} />
            <Act act="remove" text={t.remove} />
          </div>
        </li>
      </template>
    </Part>
  )
}

const Act = ({ act, text }: { act: string; text: string }) => (
  <button type="button" class="govuk-button govuk-button--secondary" data-act={act}>
    {text}
  </button>
)

/** What to put right, under the name of each field. `{n}`: people in the room. */
const faultsOf = ({ session: s, point: p }: ReturnType<typeof copy.in>) => ({
  ...{ title: s.nameMissing, place: s.placeMissing, heldOn: s.dayWrong, later: s.dayLater },
  ...{ ranBy: s.ranByMissing, number: s.number, nobody: s.nobody, sharing: s.sharingMissing },
  ...{ consentWords: s.consentMissing, consentRead: s.consentReadMissing, code: s.codeWrong },
  ...{ words: p.wordsMissing, long: p.tooLong, agreed: p.agreedWrong, saidBy: p.saidByMissing },
  tooMany: p.agreedTooMany('{n}'),
})

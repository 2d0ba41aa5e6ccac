import { anyone } from '../../../platform/access/index.ts'
import { once, type Db } from '../../../platform/db/index.ts'
import { dateParts, emptyView, filledView, readForm, withError } from '../../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { codeIn } from '../../../platform/receipts/index.ts'
import { formatDay, type CalendarDate } from '../../../standards/calendar.ts'
import { addWorkingDays } from '../../../standards/working-days.ts'
import type { Needs } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { findStoryByReceipt, type TellersStory } from '../door.ts'
import { holderOf, RECEIPT_COOKIE } from '../receipt.ts'
import { isWider, lastDay, wordsToLookAt, type Consent } from '../rules/consent.ts'
import * as store from '../store/index.ts'
import { isAFlood, tooMuch } from '../tell-us-routes.tsx'
import { tellingCopy } from './copy.ts'
import { addForm, heardForm, lookForm, sharingForm, sharingQuestions } from './forms.ts'
import { AddPage } from './pages/add.tsx'
import { HeardPage } from './pages/heard.tsx'
import { LookPage } from './pages/look.tsx'
import { SharingPage } from './pages/sharing.tsx'
import { ADD, HEARD, LOOK, SHARING, YOUR_STORY } from './places.ts'
import { seeToWhatTellersSaid, takeDownWhatMayNotBeShown } from './see-to-it.ts'

/** What a teller can say about their story with its code: each on a page of its own. */
export function addTelling(all: Routes, needs: Needs): void {
  const withStory =
    (answer: (c: KeptContext, story: TellersStory, code: string) => Promise<Response> | Response) =>
    async (c: KeptContext) => {
      const code = codeIn(c, RECEIPT_COOKIE)
      const story = code === null ? null : await needs.store.as(holderOf(needs, code), findStoryByReceipt)
      return code === null || story === null ? c.redirect('/what-happened', 303) : answer(c, story, code)
    }
  const say = (answer: typeof look) => withStory((c, story, code) => answer(c, needs, story, code))
  all
    .get(
      LOOK,
      { who: anyone },
      withStory((c, story) => c.render(<LookPage story={story} view={emptyView} />))
    )
    .post(LOOK, { who: anyone }, say(look))
    .get(
      HEARD,
      { who: anyone },
      withStory((c, story) => c.render(<HeardPage story={story} view={emptyView} />))
    )
    .post(HEARD, { who: anyone }, say(feelHeard))
    .get(
      ADD,
      { who: anyone },
      withStory(c => c.render(<AddPage view={emptyView} area={needs.area} />))
    )
    .post(ADD, { who: anyone }, say(add))
    .get(
      SHARING,
      { who: anyone },
      withStory((c, story) => c.render(<SharingPage {...filled(story)} />))
    )
    .post(SHARING, { who: anyone }, say(share))
}

/** Keeps what was said, once however often it is pressed, then sees to what follows from it. */
async function keep(
  c: KeptContext,
  needs: Needs,
  code: string,
  work: (db: Db) => Promise<unknown>
): Promise<void> {
  await needs.store.as(holderOf(needs, code), db =>
    once(db, c.get('submission'), async () => {
      await work(db)
      return true
    })
  )
  await seeToWhatTellersSaid(needs)
}

const back = (c: KeptContext, said: string): Response => {
  notice(c, said)
  return c.redirect(YOUR_STORY, 303)
}

async function look(c: KeptContext, needs: Needs, story: TellersStory, code: string): Promise<Response> {
  const t = tellingCopy.in(c.get('language')).look
  const reading = readForm(c, lookForm)
  if (!reading.ok) return c.render(<LookPage story={story} view={reading.view} />, 422)
  const { agrees, note, version } = reading.values
  const newest = story.clearings.at(-1)
  if (newest?.kind !== 'cleared') return c.redirect(YOUR_STORY, 303)
  if (String(newest.version) !== version) {
    return c.render(<LookPage story={story} view={withError(c.get('body'), 'agrees', t.changed)} />, 422)
  }
  const said = { storyId: story.id, version: newest.version, agrees: agrees === 'yes', on: needs.today() }
  await keep(c, needs, code, db => store.insertApproval(db, { ...said, note: note || null }))
  if (agrees === 'no') await takeDownWhatMayNotBeShown(needs)
  return back(c, agrees === 'yes' ? t.saidYes : t.saidNo)
}

async function feelHeard(c: KeptContext, needs: Needs, story: TellersStory, code: string): Promise<Response> {
  const answer = story.answers.find(({ nth }) => String(nth) === c.get('body').get('answer')?.[0])
  if (answer === undefined) return c.redirect(YOUR_STORY, 303)
  const reading = readForm(c, heardForm(answer))
  if (!reading.ok) return c.render(<HeardPage story={story} view={reading.view} />, 422)
  const { feels, words } = reading.values
  const said = { storyId: story.id, answerNth: answer.nth, feels, words: words || null, on: needs.today() }
  await keep(c, needs, code, db => store.insertHeard(db, said))
  return back(c, tellingCopy.in(c.get('language')).heard.saved[feels])
}

async function add(c: KeptContext, needs: Needs, story: TellersStory, code: string): Promise<Response> {
  const reading = readForm(c, addForm)
  if (!reading.ok) return c.render(<AddPage view={reading.view} area={needs.area} />, 422)
  const { words } = reading.values
  if (isAFlood(c, 'sent')) {
    return c.render(<AddPage view={withError(c.get('body'), 'words', tooMuch(c))} area={needs.area} />, 429)
  }
  const today = needs.today()
  await keep(c, needs, code, db => store.insertAddition(db, { storyId: story.id, words, on: today }))
  const by = addWorkingDays(today, needs.area.standards.read.workingDays).day
  const language = c.get('language')
  return back(c, tellingCopy.in(language).add.saved(formatDay(by, language)))
}

/** The questions with what counts now, so that nothing is asked twice. */
function filled(story: TellersStory) {
  const { sharing, askFirst, shareUntil, ownAgreement } = story.consent
  const view = filledView({
    ...{ sharing, askFirst: askFirst ? 'yes' : 'no', theirSay: ownAgreement },
    until: shareUntil === null ? 'no-end' : 'day',
    ...dateParts('untilDay', shareUntil),
  })
  return { view, questions: sharingQuestions(story.consent) }
}

/** Fewer people: at once, and the public page is gone. More people: whoever reads stories looks at it again first. */
async function share(c: KeptContext, needs: Needs, story: TellersStory, code: string): Promise<Response> {
  const before = story.consent
  const questions = sharingQuestions(before)
  const reading = readForm(c, sharingForm, questions)
  if (!reading.ok) return c.render(<SharingPage {...{ questions, view: reading.view }} />, 422)
  const { sharing, askFirst, until, untilDay } = reading.values
  const today = needs.today()
  const fault = until === 'day' ? faultOfDay(c, untilDay, sharing === 'everyone' ? today : null) : null
  if (fault !== null) {
    return c.render(
      <SharingPage {...{ questions, view: withError(c.get('body'), 'untilDay', fault, '-day') }} />,
      422
    )
  }
  const theirSay = 'theirSay' in reading.values ? reading.values.theirSay : undefined
  const after: Consent = {
    ...{ sharing, askFirst: askFirst === 'yes' },
    shareUntil: lastDay(until, untilDay, today),
    ownAgreement: before.ownAgreement === null ? null : (theirSay ?? before.ownAgreement),
  }
  await keep(c, needs, code, db =>
    store.changeConsent(db, story.id, after, { on: today, wider: isWider(before, after) })
  )
  await takeDownWhatMayNotBeShown(needs)
  return back(c, tellingCopy.in(c.get('language')).sharing.saved)
}

/** @param notBefore the day must be after this one; null when nobody else reads it anyway */
function faultOfDay(
  c: KeptContext,
  named: CalendarDate | null,
  notBefore: CalendarDate | null
): string | null {
  const t = copy.in(c.get('language')).tellUs
  if (named === null) return t.untilDayMissing
  return notBefore !== null && named <= notBefore ? t.untilDayOver : null
}

/** The words a teller is to look at now, or null. */
export const toLookAt = ({ consent, clearings, approvals }: TellersStory) =>
  wordsToLookAt(consent, clearings, approvals)

import { theSystem } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import { addDays, type CalendarDate } from '../../../standards/calendar.ts'
import type { Needs } from '../../area/index.ts'
import { dropDuty, keepDuty, oweDuty } from '../../clocks/index.ts'
import { peopleWithRole } from '../../people/index.ts'
import { raiseConcern, signsOfDanger, type NewConcern } from '../../safeguarding/index.ts'
import { placeOf, subjectOf } from '../duties.ts'
import { stillThere, takeOut } from '../../publishing/index.ts'
import { promisedDays } from '../rules/days.ts'
import { newestHeard } from '../rules/heard.ts'
import { takeOver } from '../rules/late.ts'
import * as store from '../store/index.ts'
import type { Unnoted } from '../store/teller-says.ts'
import {
  answerLate,
  ANSWER_LATE,
  followUpNo,
  NOT_HEARD,
  readMore,
  READ_MORE,
  subjectOfThing,
} from './duties.ts'
import { tellingStaffCopy } from './staff-copy.ts'

/** What follows from what tellers say, and from our being late. Each may run again at any time: it changes nothing twice. */

/** Owes somebody's attention to everything that tellers said and nobody has seen to. */
export async function seeToWhatTellersSaid(needs: Needs): Promise<void> {
  await needs.store.as(theSystem, async db => {
    for (const said of await store.findUnnoted(db)) {
      if (said.matters) await oweFor(needs, db, said)
      await store.markNoted(db, said)
    }
  })
}

async function oweFor(needs: Needs, db: Db, said: Unnoted): Promise<void> {
  await lookForDanger(needs, db, said)
  if (said.what === 'heard') return oweForHeard(db, said)
  const thing = said.what === 'earlier_consent' ? 'consent' : said.what
  await oweDuty(db, readMore(said, thing, needs.area))
}

/** Words that come later are looked at for danger as the first ones were, in the transaction that owes their reading. */
async function lookForDanger(
  needs: Needs,
  db: Db,
  { what, storyId, reference, nth }: Unnoted
): Promise<void> {
  const { additions, heard } = await store.findSaidLater(db, storyId)
  const said = [...(what === 'addition' ? additions : []), ...(what === 'heard' ? heard : [])]
  const signs = signsOfDanger(said.find(one => one.nth === nth)?.words ?? '')
  if (signs.length === 0) return
  const note = tellingStaffCopy.in('en-GB').later(nth)
  const concern = {
    subject: subjectOf(storyId),
    where: placeOf(reference),
    raisedBy: 'words',
    by: null,
    signs,
    note,
  }
  await raiseConcern(needs, db, concern as NewConcern)
}

/** A "No" about an answer is owed a person. What they said before about the same answer no longer counts. */
async function oweForHeard(db: Db, said: Unnoted): Promise<void> {
  const { heard } = await store.findSaidLater(db, said.storyId)
  const earlier = heard.filter(({ nth, answerNth }) => nth < said.nth && answerNth === said.answerNth)
  const open = earlier.findLast(({ feels }) => feels !== 'no')
  const noes = earlier.filter(({ nth, feels }) => feels === 'no' && nth > (open?.nth ?? 0))
  if (said.feels !== 'no') {
    const why = tellingStaffCopy.in('en-GB').duties.heardNow
    for (const { nth } of noes) {
      await dropDuty(db, subjectOfThing(said.storyId, 'heard', nth), NOT_HEARD, { on: said.on, why })
    }
    return
  }
  if (noes.length > 0) return
  const { answers } = await store.findWorkOn(db, said.storyId)
  const answer = answers.find(({ nth }) => nth === said.answerNth)
  if (answer !== undefined) await oweDuty(db, followUpNo(said, answer.byName))
}

/** Names a person and a new day for every answer whose day has gone by, and owes the teller the news. */
export async function nameLateAnswers(needs: Needs): Promise<void> {
  const { today, area } = needs
  await needs.store.as(theSystem, async db => {
    const open = await store.countOpenTakenOver(db)
    const people = await peopleWithRole(db, 'answerer', today())
    for (const story of await store.findUnansweredSince(
      db,
      addDays(today(), -area.standards.answered.workingDays)
    )) {
      const { answerBy } = promisedDays(story.receivedOn, area.standards)
      const answerers = people.map(({ id, name, jobTitle: job }) => ({
        id,
        name,
        job,
        open: open.get(id) ?? 0,
      }))
      const found = takeOver({ answerBy, answered: false, earlier: story.earlier, answerers, today: today() })
      if (found === null) continue
      await nameLateAnswer(
        db,
        { ...story, earlier: story.earlier.length },
        { ...found, on: today(), setBy: null }
      )
      open.set(found.by.id, found.by.open + 1)
    }
  })
}

interface Late {
  readonly id: string
  readonly reference: string
  /** How many took it over before. */
  readonly earlier: number
}

interface Naming {
  readonly by: { readonly id: string; readonly name: string; readonly job: string }
  readonly newDay: CalendarDate
  readonly on: CalendarDate
  readonly setBy: string | null
}

async function nameLateAnswer(db: Db, { id, reference, earlier }: Late, naming: Naming): Promise<void> {
  const { by, newDay, on } = naming
  const about = { storyId: id, reference, nth: earlier + 1, on }
  await store.insertLateAnswer(db, { ...about, ...naming })
  if (earlier > 0) {
    const why = tellingStaffCopy.in('en-GB').duties.someoneElse
    await dropDuty(db, subjectOfThing(id, 'late', earlier), ANSWER_LATE, { on, why })
  }
  await oweDuty(db, answerLate(about, by, newDay))
  await store.insertNews(db, { storyId: id, kind: 'late', byName: by.name, on })
}

/**
 * Somebody of the staff gives a late answer to another named person, with a new day; its teller is told as when the site
 * does. As the system. False when it has been answered meanwhile.
 */
export async function moveLateAnswer(
  db: Db,
  story: { readonly id: string; readonly reference: string },
  naming: Naming
): Promise<boolean> {
  await store.takeTurn(db, story.id)
  const { answers } = await store.findWorkOn(db, story.id)
  if (answers.length > 0) return false
  const earlier = (await store.findLateAnswers(db, story.id)).length
  await nameLateAnswer(db, { ...story, earlier }, naming)
  return true
}

/**
 * Takes out of the public record what its teller, or the person it is about, lets nobody read any more: because they said
 * so, or because the last day they named has gone by. What waits for a second person goes too.
 */
export async function takeDownWhatMayNotBeShown(needs: Needs): Promise<void> {
  const { today, newId } = needs
  await needs.store.as(theSystem, async db => {
    const numbers = (await store.findNotToBeShown(db, today())).map(({ number }) => String(number))
    const keys = await stillThere(db, 'story', numbers)
    for (const key of keys) {
      await takeOut(db, { kind: 'story', key, keep: () => null, today: today(), newId })
    }
    if (keys.length > 0) await needs.countAgain(db)
  })
}

/** Somebody wrote back: that follows up every "No" about an earlier answer, and is the answer that was late. */
export async function keepByAnswering(db: Db, storyId: string, on: CalendarDate): Promise<void> {
  const { heard } = await store.findSaidLater(db, storyId)
  for (const { nth, answerNth, feels } of heard) {
    if (feels === 'no' && newestHeard(heard, answerNth)?.feels === 'no') {
      await keepDuty(db, subjectOfThing(storyId, 'heard', nth), NOT_HEARD, on)
    }
  }
  for (const { nth } of await store.findLateAnswers(db, storyId)) {
    await keepDuty(db, subjectOfThing(storyId, 'late', nth), ANSWER_LATE, on)
  }
}

/** Somebody has read everything that its teller added, agreed to or changed. */
export async function keepByReading(db: Db, storyId: string, on: CalendarDate): Promise<void> {
  const counts = await store.countSaidLater(db, storyId)
  const things = { addition: counts.addition, approval: counts.approval, consent: counts.earlier_consent }
  for (const [thing, count] of Object.entries(things) as [keyof typeof things, number][]) {
    for (let nth = 1; nth <= count; nth++) {
      await keepDuty(db, subjectOfThing(storyId, thing, nth), READ_MORE, on)
    }
  }
}

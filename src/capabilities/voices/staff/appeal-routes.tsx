import { holders } from '../../../platform/access/index.ts'
import { once, type Db } from '../../../platform/db/index.ts'
import { emptyView, readForm, type FormView } from '../../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { NotAllowed, NotFound } from '../../../standards/errors.ts'
import { organisationByKey, type Needs } from '../../area/index.ts'
import { keepDuty, oweDuty } from '../../clocks/index.ts'
import { actingPerson, type ActingPerson } from '../../people/index.ts'
import { LOOK_AGAIN, namesOutAfterAppeal, subjectOfAppeal } from '../asking-again/ask.ts'
import { outcomeOf, seatOf, type Says, type Seat } from '../rules/asking-again.ts'
import * as store from '../store/index.ts'
import { AppealPage, AppealsPage, type AppealFacts } from './appeal-pages.tsx'
import { deskCopy } from './copy.ts'
import { appealForm } from './forms.ts'

/** Decides, with a second person, when a teller asks again. */
const mayHearAppeals = holders('forum-co-chair', 'publisher', 'answerer')

const AT = '/staff/appeals'

export function addAppeals(all: Routes, needs: Needs): void {
  all
    .get(AT, { who: mayHearAppeals }, async c => {
      const appeals = await needs.store.as(c.get('actor'), db => store.findOpenAppeals(db))
      return c.render(<AppealsPage appeals={appeals} />)
    })
    .get(`${AT}/:id`, { who: mayHearAppeals }, c => page(c, needs))
    .post(`${AT}/:id`, { who: mayHearAppeals }, async c => {
      const reading = readForm(c, appealForm)
      if (!reading.ok) return page(c, needs, reading.view)
      const t = deskCopy.in(c.get('language')).appeals
      const { says, why } = reading.values
      const outcome = await needs.store.as(c.get('actor'), async db => {
        const done = await once(db, c.get('submission'), () => speak(c, needs, db, { says, why }))
        return done.outcome
      })
      notice(c, outcome === null ? t.saved : t.decided[outcome])
      return c.redirect(`${AT}/${c.req.param('id') ?? ''}`, 303)
    })
}

async function factsOf(c: KeptContext, needs: Needs, db: Db): Promise<AppealFacts> {
  const appeal = await store.findAppeal(db, c.req.param('id') ?? '')
  if (appeal === undefined) throw new NotFound('Nobody asks that.')
  const voices = await store.findAppealVoices(db, appeal.id)
  const { clearings } = await store.findWorkOn(db, appeal.storyId)
  const cleared = clearings.findLast(({ kind }) => kind === 'cleared')?.words ?? null
  const seat = seatIn(needs, actingPerson(c.get('actor')), appeal.keptBackBy)
  const spoken = { 'parent-carer': appeal.parentOn !== null, officer: appeal.officerOn !== null }
  return { ...appeal, voices, cleared, spoken, seat: seat !== null && !spoken[seat] ? seat : null }
}

function seatIn({ area }: Needs, person: ActingPerson, keptBackBy: string): Seat | null {
  const ofForum = organisationByKey(area, person.organisation)?.kind === 'parent-carer-forum'
  return seatOf({ id: person.id, roles: person.roles, ofForum }, keptBackBy)
}

async function page(c: KeptContext, needs: Needs, wrong?: FormView): Promise<Response> {
  const facts = await needs.store.as(c.get('actor'), db => factsOf(c, needs, db))
  return c.render(<AppealPage facts={facts} view={wrong ?? emptyView} />, wrong ? 422 : 200)
}

/** Keeps what this person says, and their duty. Whoever speaks second settles it, and only now sees both. */
async function speak(
  c: KeptContext,
  needs: Needs,
  db: Db,
  { says, why }: { says: Says; why: string }
): Promise<Says | null> {
  const facts = await factsOf(c, needs, db)
  const { id, storyId, version, seat, reason } = facts
  if (seat === null) throw new NotAllowed('Not somebody who decides on this one.')
  const by = actingPerson(c.get('actor'))
  const on = needs.today()
  await store.insertAppealVoice(db, { appealId: id, seat, says, why, by, on })
  await keepDuty(db, subjectOfAppeal(storyId, version), LOOK_AGAIN[seat], on)
  const voices = await store.findAppealVoices(db, id)
  const said = (which: Seat) => voices.find(voice => voice.seat === which)?.says
  const [parent, officer] = [said('parent-carer'), said('officer')]
  if (parent === undefined || officer === undefined) return null
  const outcome = outcomeOf(parent, officer, reason)
  await store.insertAppealOutcome(db, id, outcome, on)
  if (outcome === 'publish') await letBePublished(needs, db, facts, by)
  return outcome
}

/** The words that were clear before it was kept back are so again. Where nobody had taken names out yet, somebody owes it. */
async function letBePublished(needs: Needs, db: Db, facts: AppealFacts, by: ActingPerson): Promise<void> {
  const { storyId, version, cleared, reference } = facts
  const on = needs.today()
  const { clearings } = await store.findWorkOn(db, storyId)
  if (clearings.at(-1)?.kind !== 'not-to-publish') return
  if (cleared === null)
    return oweDuty(db, namesOutAfterAppeal(needs.area, { storyId, version, reference, on }))
  const decision = { kind: 'cleared' as const, words: cleared }
  await store.insertClearing(db, { storyId, by, on, decision, seen: clearings.length })
}

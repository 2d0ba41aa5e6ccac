import type { Db } from '../../../platform/db/index.ts'
import { once } from '../../../platform/db/index.ts'
import { emptyView, readForm, withError, type FormView } from '../../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { dutiesOfEach, keepDuty } from '../../clocks/index.ts'
import { actingPerson } from '../../people/index.ts'
import { markRead, subjectOf } from '../../voices/index.ts'
import { CARDS_ANSWERED, placeOf } from '../duties.ts'
import { readyCards, replyForm, SLOTS } from '../forms.ts'
import { PreviewPage } from '../pages/staff-preview.tsx'
import { StaffCardsPage, type StaffRow } from '../pages/staff-list.tsx'
import { StaffOnePage } from '../pages/staff-one.tsx'
import { QuestionsPage } from '../pages/staff-questions.tsx'
import { countQuestions } from '../rules/counts.ts'
import { mayAnswerInCards, mayReadCards } from '../rules/policy.ts'
import { chosenCards, type ChosenCards } from '../rules/reply.ts'
import { staffCopy } from '../staff-copy.ts'
import * as store from '../store/index.ts'

/** What children said with cards, and answering them in cards. */
export function addStaff(all: Routes, needs: Needs): void {
  const as = <T,>(c: KeptContext, work: (db: Db) => Promise<T>) => needs.store.as(c.get('actor'), work)
  all
    .get('/staff/cards', { who: mayReadCards }, async c =>
      c.render(<StaffCardsPage rows={await as(c, db => rowsOf(db, needs))} />)
    )
    .get('/staff/cards/questions', { who: mayReadCards }, async c => {
      const tallies = await as(c, store.tallyAnswers)
      const threshold = needs.area.smallNumber
      return c.render(<QuestionsPage counts={countQuestions(tallies, threshold)} below={threshold} />)
    })
    .get('/staff/cards/:reference', { who: mayReadCards }, async c => {
      const found = await as(c, db => oneOf(c, db))
      return c.render(
        <StaffOnePage {...found} view={emptyView} mayAnswer={mayAnswerInCards.allows(c.get('actor'))} />
      )
    })
    .post('/staff/cards/:reference', { who: mayAnswerInCards }, c => answer(c, needs))
}

async function rowsOf(db: Db, { today }: Needs): Promise<readonly StaffRow[]> {
  const told = await store.findAllTold(db)
  const duties = await dutiesOfEach(
    db,
    told.map(({ storyId }) => subjectOf(storyId)),
    today()
  )
  return told.map(row => {
    const duty = duties.get(subjectOf(row.storyId))?.find(({ kind }) => kind === CARDS_ANSWERED)
    return { ...row, keptOn: duty?.keptOn ?? null, standing: duty?.standing ?? null }
  })
}

async function oneOf(c: KeptContext, db: Db) {
  const told = await store.findTold(db, c.req.param('reference') ?? '')
  if (told === undefined) throw new NotFound('There are no such cards.')
  const said = await store.findAnswers(db, told.storyId)
  return { told, said, reply: await store.findReply(db, told.storyId) }
}

/** The main button shows the cards as the child will see them; `send` keeps them; `change` goes back. */
async function answer(c: KeptContext, needs: Needs): Promise<Response> {
  const { button, ...reading } = readForm(c, replyForm)
  const found = await needs.store.as(c.get('actor'), db => oneOf(c, db))
  const again = (view: FormView, status: 200 | 422) =>
    c.render(<StaffOnePage {...found} view={view} mayAnswer />, status)
  if (!reading.ok) return again(reading.view, 422)
  const typed = { answers: Object.fromEntries(c.get('body')), errors: [] }
  if (button === 'change') return again(typed, 200)
  const chosen = chosenFrom(c, reading.values)
  if (!chosen.ok) return again(faultView(c, chosen), 422)
  const by = actingPerson(c.get('actor'))
  if (button !== 'send') {
    const reply = { byName: by.name, byJob: by.jobTitle, on: needs.today(), cards: chosen.cards }
    return c.render(<PreviewPage reference={found.told.reference} reply={reply} answers={typed.answers} />)
  }
  const { storyId, reference } = found.told
  await needs.store.as(c.get('actor'), db =>
    once(db, c.get('submission'), async () => {
      await markRead(db, { storyId, by, on: needs.today() }) // whoever answers has read it
      await store.insertReply(db, { storyId, cards: chosen.cards, by, on: needs.today() })
      await keepDuty(db, subjectOf(storyId), CARDS_ANSWERED, needs.today())
      return true
    })
  )
  notice(c, staffCopy.in(c.get('language')).one.sent)
  return c.redirect(placeOf(reference), 303)
}

type ReplyValues = Extract<
  ReturnType<typeof readForm<ReturnType<typeof replyForm.in>>>,
  { ok: true }
>['values']

function chosenFrom(c: KeptContext, values: ReplyValues): ChosenCards {
  const { ready } = staffCopy.in(c.get('language'))
  const slots = SLOTS.map(n => {
    const card = values[`card${n}`]
    return {
      n,
      picture: card && readyCards[card],
      ready: card && ready[card],
      own: values[`own${n}`],
    }
  })
  return chosenCards(slots, values.easy.includes('yes'))
}

function faultView(c: KeptContext, { fault, n }: Extract<ChosenCards, { ok: false }>): FormView {
  const t = staffCopy.in(c.get('language')).one
  const text = { missing: t.missing, picture: t.pictureMissing(n), long: t.long(n), hard: t.hard(n) }[fault]
  return withError(c.get('body'), fault === 'long' || fault === 'hard' ? `own${n}` : `card${n}`, text)
}

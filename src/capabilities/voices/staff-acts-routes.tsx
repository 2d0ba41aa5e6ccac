import { once } from '../../platform/db/index.ts'
import { emptyView, filledView, readForm, withError, type Values } from '../../platform/forms/index.ts'
import { notice, startAgain, type KeptContext, type Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { answerStory, decideOnWords } from './acts.ts'
import {
  KeepBackPage,
  NamesPage,
  NoChangePage,
  PreviewAnswerPage,
  WriteAnswerPage,
} from './pages/staff-acts.tsx'
import { namesOut } from './names-out.ts'
import { placeOf } from './duties.ts'
import { recordOutcome } from './outcome.ts'
import { isAnswer } from './rules/answer.ts'
import { beginWith, type Agreed } from './rules/good-answer.ts'
import { stillThere } from './rules/identifying/marking.ts'
import { mayAnswerStories, mayClearStories } from './rules/policy.ts'
import { backToStory, storyIn } from './staff-story-routes.tsx'
import { answerForm, clearingForm, keepBackForm, noChangeForm } from './staff-forms.ts'
import { staffCopy } from './staff-copy.ts'
import { agreedNow, whyNotYet } from './staff/answering.ts'
import { wholeOf } from './staff/words.tsx'
import * as store from './store/index.ts'

/** Taking names out, keeping a story back, writing an answer. */
export function addStaffActs(all: Routes, needs: Needs): void {
  const at = '/staff/stories/:reference'
  all
    .get(`${at}/names`, { who: mayClearStories }, async c => {
      const { reference, words, good, better, clearings } = await toDecide(c, needs)
      const cleared =
        clearings.findLast(({ kind }) => kind === 'cleared')?.words ??
        namesOut(needs, wholeOf({ words, good, better }), c.get('language'))
      const view = filledView({ words: cleared, version: clearings.length })
      return c.render(<NamesPage {...{ reference, words, good, better, view }} />)
    })
    .post(`${at}/names`, { who: mayClearStories }, c => clear(c, needs))
    .get(`${at}/keep-back`, { who: mayClearStories }, async c => {
      const { reference, words, clearings } = await toDecide(c, needs)
      return c.render(
        <KeepBackPage {...{ reference, words }} view={filledView({ version: clearings.length })} />
      )
    })
    .post(`${at}/keep-back`, { who: mayClearStories }, c => keepBack(c, needs))
    .get(`${at}/answer`, { who: mayAnswerStories }, async c => {
      const { draft, ...page } = await toAnswer(c, needs)
      return c.render(
        <WriteAnswerPage {...page} view={draft === null ? emptyView : filledView({ words: draft })} />
      )
    })
    .get(`${at}/answer/preview`, { who: mayAnswerStories }, async c => {
      const { reference, answers, agreed, draft, by } = await toAnswer(c, needs)
      if (draft === null) return c.redirect(`${placeOf(reference)}/answer`, 303)
      const page = { reference, answers, by, agreed }
      return c.render(<PreviewAnswerPage {...page} answer={draft} today={needs.today()} />)
    })
    .post(`${at}/answer`, { who: mayAnswerStories }, c => answer(c, needs))
    .get(`${at}/no-change`, { who: mayAnswerStories }, async c => {
      const { reference, words } = await toDecide(c, needs)
      return c.render(<NoChangePage {...{ reference, words }} view={emptyView} />)
    })
    .post(`${at}/no-change`, { who: mayAnswerStories }, c => sayNoChange(c, needs))
}

function toDecide(c: KeptContext, needs: Needs) {
  return needs.store.as(c.get('actor'), async db => {
    const story = await storyIn(c, db)
    const { clearings, answers } = await store.findWorkOn(db, story.id)
    const { agreed } = await agreedNow(db)
    return { ...story, clearings, answers, agreed }
  })
}

type Decision = Parameters<typeof decideOnWords>[1]['decision']

/** One press decides once; false when somebody else decided while the page was open. */
async function decide(c: KeptContext, needs: Needs, decision: Decision, version: string): Promise<boolean> {
  const act = { by: actingPerson(c.get('actor')), on: needs.today(), decision, seen: Number(version) }
  const done = await needs.store.as(c.get('actor'), async db => {
    const { id } = await storyIn(c, db)
    return (await once(db, c.get('submission'), () => decideOnWords(db, { ...act, storyId: id }))).outcome
  })
  if (!done) startAgain(c)
  return done
}

type Cleared = Values<ReturnType<typeof clearingForm.in>>
type Words = ReturnType<typeof staffCopy.in>['clearing']
type Fault = { readonly field: 'words' | 'checked'; readonly text: string }

/** A computer points at names, numbers and addresses; a person takes them out, or says that they may stay. */
function faultIn({ area }: Needs, { words, checked }: Cleared, t: Words): Fault | null {
  if (!checked.includes('yes')) return { field: 'checked', text: t.checkedMissing }
  const marks = stillThere(words, area.namesHere)
  if (marks.length === 0 || checked.includes('marks-may-stay')) return null
  return { field: 'words', text: t.stillThere(marks.join(', ')) }
}

async function decideWords(
  c: KeptContext,
  needs: Needs,
  { words, version }: Cleared,
  t: Words
): Promise<Fault | null> {
  const kept = await decide(c, needs, { kind: 'cleared', words }, version)
  return kept ? null : { field: 'words', text: t.changedSince }
}

async function clear(c: KeptContext, needs: Needs): Promise<Response> {
  const t = staffCopy.in(c.get('language')).clearing
  const { reference, words, good, better } = await toDecide(c, needs)
  const told = { reference, words, good, better }
  const reading = readForm(c, clearingForm)
  if (!reading.ok) return c.render(<NamesPage {...told} view={reading.view} />, 422)
  const fault = faultIn(needs, reading.values, t) ?? (await decideWords(c, needs, reading.values, t))
  if (fault !== null) {
    const view = withError(c.get('body'), fault.field, fault.text)
    return c.render(<NamesPage {...told} view={view} />, 422)
  }
  notice(c, t.saved)
  return backToStory(c)
}

async function keepBack(c: KeptContext, needs: Needs): Promise<Response> {
  const t = staffCopy.in(c.get('language'))
  const { reference, words } = await toDecide(c, needs)
  const reading = readForm(c, keepBackForm)
  if (!reading.ok) return c.render(<KeepBackPage {...{ reference, words, view: reading.view }} />, 422)
  const { reason, why, version } = reading.values
  if (!(await decide(c, needs, { kind: 'not-to-publish', reason, why }, version))) {
    const view = withError(c.get('body'), 'why', t.clearing.changedSince)
    return c.render(<KeepBackPage {...{ reference, words, view }} />, 422)
  }
  notice(c, t.keepBack.saved)
  return backToStory(c)
}

/** "No, because" is told like any other outcome, and never before the teller's own answer. */
async function sayNoChange(c: KeptContext, needs: Needs): Promise<Response> {
  const t = staffCopy.in(c.get('language')).noChange
  const { id, reference, words, answers } = await toDecide(c, needs)
  const reading = readForm(c, noChangeForm)
  const wrong = !reading.ok
    ? reading.view
    : answers.length === 0
      ? withError(c.get('body'), 'why', t.answerFirst)
      : null
  if (!reading.ok || wrong !== null) {
    return c.render(<NoChangePage {...{ reference, words }} view={wrong ?? emptyView} />, 422)
  }
  const by = actingPerson(c.get('actor'))
  const outcome = { kind: 'no-change', text: t.text, why: reading.values.why, by, on: needs.today() } as const
  await needs.store.as(c.get('actor'), db =>
    once(db, c.get('submission'), async () => {
      await recordOutcome(db, id, outcome)
      return reference
    })
  )
  notice(c, t.saved)
  return backToStory(c)
}

/** What is needed to write an answer, with what this person began before. */
async function toAnswer(c: KeptContext, needs: Needs) {
  const by = actingPerson(c.get('actor'))
  const found = await toDecide(c, needs)
  const whose = { storyId: found.id, by: by.id }
  const draft = await needs.store.as(c.get('actor'), db => store.findAnswerDraft(db, whose))
  const { reference, words, answers, agreed } = found
  return { reference, words, answers, agreed, by, draft }
}

/**
 * Written, then seen as its teller will see it, then sent. Each step is kept and leads to a page of its own, so that Back
 * finds the words and sends nothing again.
 */
async function answer(c: KeptContext, needs: Needs): Promise<Response> {
  const t = staffCopy.in(c.get('language')).answer
  const by = actingPerson(c.get('actor'))
  const { id, reference, words, answers, agreed } = await toDecide(c, needs)
  const keep = (draft: string) =>
    needs.store.as(c.get('actor'), db =>
      store.saveAnswerDraft(db, { storyId: id, by: by.id, words: draft, on: needs.today() })
    )
  const at = `${placeOf(reference)}/answer`
  const begun = agreed.templates.find(({ name }) => name === c.get('body').get('use')?.[0])
  if (begun !== undefined) {
    await keep(
      beginWith(begun, (c.get('body').get('words')?.[0] ?? '').slice(0, MOST_BEGUN), agreed.templates)
    )
    return c.redirect(at, 303)
  }
  const reading = readForm(c, answerForm)
  const wrong = !reading.ok ? reading.view : faultInAnswer(c, reading.values.words, agreed)
  if (!reading.ok || wrong !== null) {
    const page = { reference, words, answers, agreed, by }
    return c.render(<WriteAnswerPage {...page} view={wrong ?? emptyView} />, 422)
  }
  const written = reading.values.words
  if (reading.button !== 'send') {
    await keep(written)
    return c.redirect(reading.button === 'change' ? at : `${at}/preview`, 303)
  }
  await needs.store.as(c.get('actor'), db =>
    once(db, c.get('submission'), async () => {
      await answerStory(db, { storyId: id, by, on: needs.today(), words: written })
      await store.eraseAnswerDraft(db, { storyId: id, by: by.id })
      return true
    })
  )
  notice(c, t.sent)
  return backToStory(c)
}

/** Longer than an answer may be: what is typed is kept, and said to be too long when it is sent. */
const MOST_BEGUN = 20_000

/** Nothing stops an answer but being none, or being the ready-made one it began from. */
function faultInAnswer(c: KeptContext, words: string, agreed: Agreed) {
  const t = staffCopy.in(c.get('language')).answer
  if (!isAnswer(words)) return withError(c.get('body'), 'words', t.tooShort)
  const notYet = whyNotYet(words, agreed, c.get('language'))
  return notYet === null ? null : withError(c.get('body'), 'words', notYet)
}

import { emptyView, filledView, readForm, withError, type FormView } from '../../../platform/forms/index.ts'
import { once, type Db } from '../../../platform/db/index.ts'
import { notice, startAgain, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { actingPerson } from '../../people/index.ts'
import { answerStory, decideOnWords } from '../acts.ts'
import { placeOf } from '../duties.ts'
import { namesOut } from '../names-out.ts'
import { isAnswer } from '../rules/answer.ts'
import { nextDuty, promisedDays } from '../rules/days.ts'
import { beginWith, type Agreed } from '../rules/good-answer.ts'
import { stillThere } from '../rules/identifying/marking.ts'
import { mayAnswerStories } from '../rules/policy.ts'
import { newestClearing } from '../rules/publishable.ts'
import { staffCopy } from '../staff-copy.ts'
import { storyIn } from '../staff-story-routes.tsx'
import * as store from '../store/index.ts'
import { openAtDesk } from './at-the-desk.ts'
import { agreedNow, whyNotYet } from './answering.ts'
import { deskCopy } from './copy.ts'
import { DeskPage, DeskPreviewPage, type DeskFacts } from './desk-page.tsx'
import { deskForm, type DeskValues } from './forms.ts'
import { wholeOf } from './words.tsx'

const at = '/staff/stories/:reference/desk'

/** Reading, taking names out and answering on one page, and on to the next story. */
export function addDesk(all: Routes, needs: Needs): void {
  all
    .get(at, { who: mayAnswerStories }, async c => {
      const facts = await needs.store.as(c.get('actor'), db => deskFacts(c, needs, db))
      const { cleared, story, version, desk } = facts
      const hard = desk.hard.filter(({ byTeller }) => !byTeller).map(({ kind }) => kind)
      const view = filledView({
        version,
        names: cleared ?? namesOut(needs, wholeOf(story), c.get('language')),
        hard,
      })
      return c.render(<DeskPage facts={facts} view={view} />)
    })
    .post(at, { who: mayAnswerStories }, c => work(c, needs))
}

async function deskFacts(c: KeptContext, needs: Needs, db: Db): Promise<DeskFacts> {
  const story = await storyIn(c, db)
  const { clearings, answers, readings } = await store.findWorkOn(db, story.id)
  const by = actingPerson(c.get('actor'))
  const newest = newestClearing(clearings)
  return {
    ...{ story, by, answers, version: clearings.length, today: needs.today() },
    due: nextDuty(
      {
        ...promisedDays(story.receivedOn, needs.area.standards),
        ...{ read: readings.length > 0, answered: answers.length > 0 },
      },
      needs.today()
    ),
    cleared: newest?.kind === 'cleared' ? newest.words : null,
    agreed: (await agreedNow(db)).agreed,
    desk: await openAtDesk(needs, db, story, by),
  }
}

async function work(c: KeptContext, needs: Needs): Promise<Response> {
  const facts = await needs.store.as(c.get('actor'), db => deskFacts(c, needs, db))
  const begun = beginFrom(c, facts.agreed)
  if (begun !== null) return c.render(<DeskPage facts={facts} view={begun} />)
  const reading = readForm(c, deskForm)
  if (!reading.ok) return c.render(<DeskPage facts={facts} view={reading.view} />, 422)
  if (reading.button === 'change') {
    return c.render(<DeskPage facts={facts} view={filledView({ ...reading.values })} />)
  }
  const fault = faultIn(c, needs, reading.values, facts.agreed)
  if (fault !== null) return c.render(<DeskPage facts={facts} view={fault} />, 422)
  if (reading.button === null) return c.render(<DeskPreviewPage facts={facts} values={reading.values} />)
  return send(c, needs, facts, reading.values)
}

/** A ready-made answer stands first in the box; everything that was typed stays. */
function beginFrom(c: KeptContext, { templates }: Agreed): FormView | null {
  const wanted = c.get('body').get('use')?.[0]
  const template = templates.find(({ name }) => name === wanted)
  if (template === undefined) return null
  const words = beginWith(template, c.get('body').get('words')?.[0] ?? '', templates)
  return { ...emptyView, answers: { ...Object.fromEntries(c.get('body')), words: [words] } }
}

/** What stands in the way of sending, at the field where it can be put right. */
function faultIn(
  c: KeptContext,
  { area }: Needs,
  { names, checked, words }: DeskValues,
  agreed: Agreed
): FormView | null {
  const t = staffCopy.in(c.get('language'))
  const marks = checked.includes('marks-may-stay') ? [] : stillThere(names, area.namesHere)
  if (!checked.includes('yes')) return withError(c.get('body'), 'checked', t.clearing.checkedMissing)
  if (marks.length > 0) return withError(c.get('body'), 'names', t.clearing.stillThere(marks.join(', ')))
  if (!isAnswer(words)) return withError(c.get('body'), 'words', t.answer.tooShort)
  const notYet = whyNotYet(words, agreed, c.get('language'))
  return notYet === null ? null : withError(c.get('body'), 'words', notYet)
}

async function send(c: KeptContext, needs: Needs, facts: DeskFacts, values: DeskValues): Promise<Response> {
  const { story, by } = facts
  const { names, version, words, hard } = values
  const act = { storyId: story.id, by, on: needs.today() }
  const done = await needs.store.as(c.get('actor'), async db => {
    const { outcome } = await once(db, c.get('submission'), async () => {
      const same = names === facts.cleared
      const decision = { kind: 'cleared' as const, words: names }
      if (!same && !(await decideOnWords(db, { ...act, decision, seen: Number(version) }))) return false
      await store.setWarnings(db, story.id, hard, { by: by.id, on: needs.today() })
      await answerStory(db, { ...act, words })
      await store.letGo(db, story.id, by.id)
      return true
    })
    return outcome
  })
  if (!done) {
    startAgain(c)
    const changed = staffCopy.in(c.get('language')).clearing.changedSince
    return c.render(<DeskPage facts={facts} view={withError(c.get('body'), 'names', changed)} />, 422)
  }
  return onToNext(c, needs, facts)
}

/** The next story to read, else the next to answer; the list when none waits. */
async function onToNext(c: KeptContext, needs: Needs, { story, by }: DeskFacts): Promise<Response> {
  const t = deskCopy.in(c.get('language')).desk
  const asking = { me: by.id, now: needs.now() }
  const next = await needs.store.as(c.get('actor'), async db => {
    const found =
      (await store.findNext(db, { stage: 'read', from: story }, asking)) ??
      (await store.findNext(db, { stage: 'answer', from: story }, asking))
    return found
  })
  notice(c, next === null ? t.none : t.sent(story.reference))
  return c.redirect(next === null ? '/staff/stories' : `${placeOf(next)}/desk`, 303)
}

import { once, type Db } from '../../platform/db/index.ts'
import { emptyView, readForm, type FormView } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { NotFound } from '../../standards/errors.ts'
import type { Needs } from '../area/index.ts'
import { dutiesOfEach } from '../clocks/index.ts'
import { actingPerson } from '../people/index.ts'
import { placeOf, putIntoWords, subjectOf } from '../voices/index.ts'
import { typedForm } from './forms.ts'
import { RecordingsPage, type WaitingRow } from './pages/staff-list.tsx'
import { CheckTypedPage, TypePage } from './pages/staff-one.tsx'
import { play } from './play.ts'
import { mayListen } from './rules/policy.ts'
import { staffCopy } from './staff-copy.ts'
import * as store from './store.ts'

const RECORDINGS = '/staff/recordings'
export const placeOfRecording = (reference: string): string => `${RECORDINGS}/${reference}`

const MOST = 200
const LATELY = 20

/** Listening to what somebody told aloud, and typing it up. */
export function addTyping(all: Routes, needs: Needs): void {
  const one = `${RECORDINGS}/:reference` as const
  const who = { who: mayListen, sound: 'play' } as const
  all
    .get(RECORDINGS, { who: mayListen }, async c => {
      const [rows, typed] = await needs.store.as(c.get('actor'), async db => [
        await rowsOf(needs, db, await store.findWaiting(db, MOST)),
        await store.findTypedUp(db, LATELY),
      ])
      return c.render(<RecordingsPage rows={rows} typed={typed} />)
    })
    .get(one, who, async c => {
      const found = await needs.store.as(c.get('actor'), db =>
        store.findWaitingBy(db, c.req.param('reference'))
      )
      // Typed up meanwhile: its story is where stories are.
      if (found === undefined) return c.redirect(placeOf(c.req.param('reference')), 303)
      return c.render(await typePage(c, needs, emptyView))
    })
    .get(`${one}/sound`, { who: mayListen }, c => listen(c, needs))
    .post(one, who, c => typeUp(c, needs))
}

/** Each with its day and who has listened, in two questions to the database however many there are. */
async function rowsOf(
  needs: Needs,
  db: Db,
  waiting: readonly store.WaitingRecording[]
): Promise<WaitingRow[]> {
  const duties = await dutiesOfEach(
    db,
    waiting.map(({ storyId }) => subjectOf(storyId)),
    needs.today()
  )
  const listeners = await store.findListeners(
    db,
    waiting.map(({ storyId }) => storyId)
  )
  return waiting.map(({ reference, storyId, seconds, toldOn }) => ({
    ...{ reference, seconds, toldOn },
    due: duties.get(subjectOf(storyId))?.find(({ kind }) => kind === 'voice.read')?.standing ?? null,
    listeners: [...new Set(listeners.filter(each => each.storyId === storyId).map(({ name }) => name))],
  }))
}

/** The recording whose reference is in the address. Errors: NotFound. */
async function recordingIn(c: KeptContext, db: Db): Promise<store.WaitingRecording> {
  const found = await store.findWaitingBy(db, c.req.param('reference') ?? '')
  if (found === undefined) throw new NotFound('There is no such recording.')
  return found
}

async function typePage(c: KeptContext, needs: Needs, view: FormView) {
  const facts = await needs.store.as(c.get('actor'), async db => {
    const recording = await recordingIn(c, db)
    const [row] = await rowsOf(needs, db, [recording])
    return { recording, row: row ?? null }
  })
  return <TypePage {...facts} view={view} />
}

/** Whoever plays it stands in the log, once a day. */
async function listen(c: KeptContext, needs: Needs): Promise<Response> {
  return needs.store.as(c.get('actor'), async db => {
    const recording = await recordingIn(c, db)
    const by = actingPerson(c.get('actor'))
    await store.insertListened(db, { storyId: recording.storyId, by, on: needs.today() })
    return play(c, needs, db, recording)
  })
}

async function typeUp(c: KeptContext, needs: Needs): Promise<Response> {
  const t = staffCopy.in(c.get('language')).typing
  const reading = readForm(c, typedForm)
  const reference = c.req.param('reference') ?? ''
  const waits = await needs.store.as(c.get('actor'), db => store.findWaitingBy(db, reference))
  if (waits === undefined) {
    notice(c, t.already)
    return c.redirect(placeOf(reference), 303)
  }
  if (!reading.ok) return c.render(await typePage(c, needs, reading.view), 422)
  const { words } = reading.values
  const view = { answers: { words: [words] }, errors: [] }
  if (reading.button === 'change') return c.render(await typePage(c, needs, view))
  if (reading.button !== 'keep') return c.render(<CheckTypedPage reference={reference} words={words} />)
  const { outcome } = await needs.store.as(c.get('actor'), db =>
    once(db, c.get('submission'), () => keepTyped(c, needs, db, words))
  )
  notice(c, outcome ? t.kept : t.already)
  return c.redirect(placeOf(reference), 303)
}

/** The words become the story's, and the recording goes, at once and together. */
async function keepTyped(c: KeptContext, needs: Needs, db: Db, words: string): Promise<boolean> {
  const { storyId, reference } = await recordingIn(c, db)
  const by = actingPerson(c.get('actor'))
  if (!(await putIntoWords(needs, db, { storyId, words, by }))) return false
  await store.deleteTypedUp(db, { storyId, reference, by, on: needs.today() })
  return true
}

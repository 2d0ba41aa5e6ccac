import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { sortedStories, themeTitles, themesNow, type Theme } from '../themes/index.ts'
import { once, type Db } from '../../platform/db/index.ts'
import { emptyView, readForm, withError, type FormView } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { Conflict } from '../../standards/errors.ts'
import { isId } from '../../standards/random-id.ts'
import { copy } from './copy.ts'
import { countAgreement } from './counting.ts'
import { storyOnDesk, type StoryOnDesk } from './desk.ts'
import { codingForm } from './forms.ts'
import { StoryPage } from './pages/story.tsx'
import { codeOf, stretchesOf, type Stretch } from './rules/passages.ts'
import { piecesOf } from './rules/pieces.ts'
import { mayCode } from './rules/policy.ts'
import { finishOwn } from './settling.ts'
import {
  beginReading,
  deleteMark,
  findAgreed,
  findPassages,
  findSerious,
  insertPassages,
  insertPassedOn,
  insertSerious,
  insertSuggestions,
} from './store/readings.ts'
import { suggest } from './suggesting.ts'

const AT = '/staff/coding/story/:story'

/** One story a page: choose sentences, choose what they say. */
export function addStory(all: Routes, needs: Needs): void {
  const { store, area, today, newId } = needs

  all
    .get(AT, { who: mayCode }, c => show(c, emptyView, 200))

    .post(AT, { who: mayCode }, async c => {
      const { story, themes } = await store.as(c.get('actor'), async db => ({
        story: await storyOnDesk(needs, db, c.req.param('story')),
        themes: [...(await themeTitles(db)).values()],
      }))
      const reading = readForm(c, codingForm(area, themes, piecesOf(story.words)))
      if (!reading.ok) return show(c, reading.view, 422)
      const { values, button } = reading
      const sent = {
        story,
        themes,
        values,
        stretches: stretchesOf(piecesOf(story.words), values.at.map(Number)),
      }
      if (button === 'pass') return passOn(c, story)
      if (button === 'serious') return markSerious(c, sent)
      if (button === 'done' || button === 'nothing') return finish(c, sent, button)
      return addPassages(c, sent)
    })

    .post(`${AT}/take-out/:mark`, { who: mayCode }, async c => {
      await store.as(c.get('actor'), async db => {
        const story = await storyOnDesk(needs, db, c.req.param('story'))
        const mine = ownReading(c, story)
        const mark = c.req.param('mark')
        if (mine !== undefined && isId(mark)) await deleteMark(db, mine.id, mark)
      })
      notice(c, words(c).takenOut)
      return c.redirect(`/staff/coding/story/${c.req.param('story')}`, 303)
    })

  type Values = Extract<
    ReturnType<typeof readForm<ReturnType<ReturnType<typeof codingForm>['in']>>>,
    { ok: true }
  >['values']
  interface Sent {
    readonly story: StoryOnDesk
    readonly themes: readonly Theme[]
    readonly values: Values
    readonly stretches: readonly Stretch[]
  }

  async function addPassages(c: KeptContext, { story, themes, values, stretches }: Sent) {
    const fault = faultOf(values, words(c))
    if (fault !== null) return show(c, withError(c.get('body'), fault.field, fault.text), 422)
    await store.as(c.get('actor'), db =>
      once(db, c.get('submission'), async () => {
        await keepPassages(db, c, { story, themes, values, stretches })
        return null
      })
    )
    notice(c, words(c).added)
    return c.redirect(`/staff/coding/story/${story.id}#at`, 303) // on with the sentences
  }

  async function keepPassages(db: Db, c: KeptContext, { story, themes, values, stretches }: Sent) {
    const reading = await begin(db, c, story, themes)
    const code = codeOf(values.code ?? '')
    const quote = values.quote.length > 0
    await insertPassages(
      db,
      reading,
      stretches.map(stretch => ({ ...stretch, ...code, quote, id: newId() }))
    )
    return reading
  }

  async function markSerious(c: KeptContext, { story, themes, values, stretches }: Sent) {
    const t = words(c)
    const faults = [
      ['at', t.sentencesMissing, stretches.length === 0],
      ['seriousTitle', t.seriousTitleMissing, values.seriousTitle === ''],
      ['seriousWhy', t.seriousWhyMissing, values.seriousWhy === ''],
    ] as const
    const fault = faults.find(([, , is]) => is)
    if (fault !== undefined) return show(c, withError(c.get('body'), fault[0], fault[1]), 422)
    const code = values.code === null ? null : codeOf(values.code)
    const cornerstone =
      themes.find(({ key }) => key === code?.theme)?.cornerstone ??
      story.cornerstone ??
      area.cornerstones[0]!.key
    await store.as(c.get('actor'), db =>
      once(db, c.get('submission'), async () => {
        const reading = await begin(db, c, story, themes)
        const { seriousTitle: title, seriousWhy: why } = values
        const marks = stretches.map(stretch => ({ ...stretch, id: newId(), title, why, cornerstone }))
        await insertSerious(db, reading, marks)
        return null
      })
    )
    notice(c, t.seriousAdded)
    return c.redirect(`/staff/coding/story/${story.id}`, 303)
  }

  /** Done, or nothing here. What is still chosen in the form is added first: nobody loses a passage by one press too few. */
  async function finish(c: KeptContext, sent: Sent, how: 'done' | 'nothing') {
    const { story, themes, values } = sent
    const t = words(c)
    const isChosen = values.at.length > 0 || values.code !== null
    const fault = how === 'done' && isChosen ? faultOf(values, t) : null
    if (fault !== null) return show(c, withError(c.get('body'), fault.field, fault.text), 422)
    try {
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          const reading = await begin(db, c, story, themes)
          if (how === 'done' && isChosen) await keepPassages(db, c, sent)
          const passages = await findPassages(db, [reading])
          if (how === 'done' && passages.length === 0) throw new NotYet(t.doneMissing)
          if (how === 'nothing' && passages.length > 0) throw new NotYet(t.nothingBut)
          const now = await themesNow(db)
          if (passages.some(({ theme }) => now(theme).length > 1)) throw new NotYet(t.ended)
          await finishOwn(needs, db, { story, reading, by: actingPerson(c.get('actor')) })
          return null
        })
      )
    } catch (fault) {
      if (fault instanceof NotYet) return show(c, withError(c.get('body'), 'at', fault.message), 422)
      if (!(fault instanceof Conflict)) throw fault
      notice(c, t.taken)
      return c.redirect(`/staff/coding/next?after=${story.id}`, 303)
    }
    const after = await store.as(c.get('actor'), db => storyOnDesk(needs, db, story.id))
    if (story.needsTwo && after.stage !== 'to-read-again') await countAgreement(needs)
    notice(c, after.stage === 'to-talk' ? t.savedTalk : t.saved)
    return c.redirect(
      after.stage === 'to-talk' ? `/staff/coding/talk/${story.id}` : `/staff/coding/next?after=${story.id}`,
      303
    )
  }

  async function passOn(c: KeptContext, story: StoryOnDesk) {
    const { id } = actingPerson(c.get('actor'))
    await store.as(c.get('actor'), db => insertPassedOn(db, story.id, id, today()))
    notice(c, words(c).passed)
    return c.redirect(`/staff/coding/next?after=${story.id}`, 303)
  }

  /** Begins this person's reading, with what was suggested to them. Errors: Conflict when they have read it. */
  async function begin(
    db: Db,
    c: KeptContext,
    story: StoryOnDesk,
    themes: readonly Theme[]
  ): Promise<string> {
    const mine = ownReading(c, story)
    if (mine?.isDone || story.stage === 'settled' || story.stage === 'to-talk') {
      throw new Conflict('This story has been read.')
    }
    if (mine !== undefined) return mine.id
    const { id, wordsHash, needsTwo } = story
    const by = actingPerson(c.get('actor'))
    const reading = await beginReading(db, {
      ...{ id: newId(), story: id, kind: 'own', wordsHash, needsTwo, by, on: today() },
    })
    await insertSuggestions(db, reading, await suggest(db, story, themes), today())
    return reading
  }

  async function show(c: KeptContext, view: FormView, status: 200 | 422) {
    const facts = await store.as(c.get('actor'), async db => {
      const story = await storyOnDesk(needs, db, c.req.param('story') ?? '')
      const themes = [...(await themeTitles(db)).values()]
      const mine = ownReading(c, story)
      const isOpen = !mine?.isDone && (story.stage === 'to-read' || story.stage === 'to-read-again')
      const agreed = story.readings.find(({ kind, isDone }) => kind === 'agreed' && isDone)
      const shown = isOpen
        ? mine?.id
        : (agreed?.id ?? (story.needsTwo ? mine?.id : story.readings.find(one => one.isDone)?.id))
      const readings = shown === undefined ? [] : [shown]
      return {
        ...{ story, themes, isOpen },
        titles: await themeTitles(
          db,
          (await findPassages(db, readings)).map(({ theme }) => theme)
        ),
        passages: await findPassages(db, readings),
        serious: await findSerious(db, readings),
        suggestions: isOpen ? await suggest(db, story, themes) : [],
        agreedBy: agreed === undefined ? [] : await findAgreed(db, agreed.id),
        note: agreed?.note ?? null,
        isPlaced: (await sortedStories(db)).has(story.id),
        isMine: mine !== undefined,
      }
    })
    return c.render(<StoryPage {...facts} area={area} view={view} />, status)
  }

  function ownReading(c: KeptContext, { readings }: StoryOnDesk) {
    const { id } = actingPerson(c.get('actor'))
    return readings.find(({ kind, by }) => kind === 'own' && by === id)
  }
}

/** Thrown, so that nothing is kept of a press that did not do its work. */
class NotYet extends Error {}

const words = (c: KeptContext) => copy.in(c.get('language')).story

function faultOf(values: { at: readonly string[]; code: string | null }, t: ReturnType<typeof words>) {
  if (values.at.length === 0) return { field: 'at', text: t.sentencesMissing }
  return values.code === null ? { field: 'code', text: t.codeMissing } : null
}

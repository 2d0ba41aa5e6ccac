import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { themeTitles } from '../themes/index.ts'
import { once } from '../../platform/db/index.ts'
import { emptyView, readForm, withError, type FormView } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { copy } from './copy.ts'
import { storyOnDesk } from './desk.ts'
import { otherField, rowField, talkForm } from './forms.ts'
import { TalkPage } from './pages/talk.tsx'
import { mayCode } from './rules/policy.ts'
import { isAgreed, type Agreed } from './rules/talking.ts'
import { settleTalk, talkOf } from './settling.ts'
import type { Hand } from './store/tables.ts'

const AT = '/staff/coding/talk/:story'

/** Two readings side by side, and what both agree on after they talked. */
export function addTalk(all: Routes, needs: Needs): void {
  const { store, area } = needs

  all
    .get(AT, { who: mayCode }, c => show(c, emptyView, 200))

    .post(AT, { who: mayCode }, async c => {
      const facts = await factsOf(c)
      const reading = readForm(c, talkForm(facts))
      if (!reading.ok) return show(c, reading.view, 422)
      const { who, note, ...rest } = reading.values
      const said: Readonly<Record<string, string | null>> = rest
      const agreed = new Map<number, Agreed>()
      const t = copy.in(c.get('language')).talk
      for (const [at, row] of facts.rows.filter(one => !isAgreed(one)).entries()) {
        const how = said[rowField(row)]
        const other = said[otherField(row)]
        if (how === 'else' && !other)
          return show(c, withError(c.get('body'), otherField(row), t.otherMissing(at + 1)), 422)
        agreed.set(row.pieces[0]!, how === 'else' ? { codes: [other!] } : (how as 'one'))
      }
      const by = actingPerson(c.get('actor'))
      const people = [by, ...facts.others.filter(({ id }) => who.includes(id))]
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          const story = await storyOnDesk(needs, db, c.req.param('story'))
          await settleTalk(needs, db, { story, agreed, people, note, by })
          return null
        })
      )
      notice(c, t.saved)
      return c.redirect('/staff/coding', 303)
    })

  async function factsOf(c: KeptContext) {
    const me = actingPerson(c.get('actor'))
    return store.as(c.get('actor'), async db => {
      const story = await storyOnDesk(needs, db, c.req.param('story') ?? '')
      const talk = await talkOf(db, story)
      const readers = talk.readers.map(({ by, byName }): Hand => ({ id: by, name: byName }))
      const coded = talk.rows.flatMap(({ one, other }) => [...one, ...other]).map(name => name.split(':')[0]!)
      return {
        ...{ area, story, rows: talk.rows, readers: talk.readers },
        isSettled: story.stage === 'settled',
        others: readers.filter(({ id }) => id !== me.id),
        themes: [...(await themeTitles(db)).values()],
        titles: await themeTitles(db, coded),
      }
    })
  }

  async function show(c: KeptContext, view: FormView, status: 200 | 422) {
    const facts = await factsOf(c)
    if (facts.isSettled) return c.redirect(`/staff/coding/story/${facts.story.id}`, 303)
    return c.render(<TalkPage {...facts} form={talkForm(facts)} view={view} />, status)
  }
}

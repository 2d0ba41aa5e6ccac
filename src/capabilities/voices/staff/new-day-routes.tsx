import { theSystem } from '../../../platform/access/index.ts'
import { once, type Db } from '../../../platform/db/index.ts'
import { emptyView, readForm, withError, type Form, type FormView } from '../../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { formatDay } from '../../../standards/calendar.ts'
import { Conflict } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { actingPerson, peopleWithRole } from '../../people/index.ts'
import { placeOf } from '../duties.ts'
import { promisedDays } from '../rules/days.ts'
import { newDayFault } from '../rules/late.ts'
import { mayAnswerStories } from '../rules/policy.ts'
import { backToStory, storyIn } from '../staff-story-routes.tsx'
import * as store from '../store/index.ts'
import { moveLateAnswer } from '../telling/see-to-it.ts'
import { deskCopy } from './copy.ts'
import { newDayFormFor } from './forms.ts'
import { FormPage } from './moving-pages.tsx'

const at = '/staff/stories/:reference/new-day'

/** Giving a late answer to another named person, by another day, by hand. */
export function addNewDay(all: Routes, needs: Needs): void {
  all
    .get(at, { who: mayAnswerStories }, async c => {
      const { story, of } = await lateStory(c, needs)
      return c.render(<NewDayPage at={placeOf(story.reference)} of={of} view={emptyView} />)
    })
    .post(at, { who: mayAnswerStories }, c => move(c, needs))
}

const NewDayPage = ({ at: back, of, view }: { at: string; of: object; view: FormView }) => {
  const { title, button, intro } = useCopy(deskCopy).newDay
  return <FormPage {...{ title, button, intro, back, view }} of={of as Form} />
}

/** The story of this page and the form for it. Errors: Conflict when its answer is written, not wanted, or not late. */
async function lateStory(c: KeptContext, needs: Needs) {
  const { area, today, store: house } = needs
  return house.as(c.get('actor'), async (db: Db) => {
    const story = await storyIn(c, db)
    const { answers } = await store.findWorkOn(db, story.id)
    const isLate = today() > promisedDays(story.receivedOn, area.standards).answerBy
    if (!isLate || answers.length > 0) throw new Conflict('Only an answer that is late is given a new day.')
    const people = await peopleWithRole(db, 'answerer', today())
    return { story, people, of: newDayFormFor(people, area.standards.answered.workingDays) }
  })
}

async function move(c: KeptContext, needs: Needs): Promise<Response> {
  const { area, today } = needs
  const { workingDays } = area.standards.answered
  const language = c.get('language')
  const t = deskCopy.in(language).newDay
  const { story, people, of } = await lateStory(c, needs)
  const wrong = (view: FormView) =>
    c.render(<NewDayPage at={placeOf(story.reference)} of={of} view={view} />, 422)
  const reading = readForm(c, of)
  if (!reading.ok) return wrong(reading.view)
  const { to, newDay } = reading.values
  if (newDay === null) return wrong(withError(c.get('body'), 'newDay', t.dayMissing, '-day'))
  const fault = newDayFault(newDay, { today: today(), workingDays })
  if (fault !== null) {
    const text = fault === 'too-far' ? t.dayFar(workingDays) : t.dayPast
    return wrong(withError(c.get('body'), 'newDay', text, '-day'))
  }
  const { id, name, jobTitle: job } = people.find(person => person.id === to)!
  const naming = { by: { id, name, job }, newDay, on: today(), setBy: actingPerson(c.get('actor')).id }
  // As the system, which alone may tell tellers; the page says who may ask it to.
  const { outcome } = await needs.store.as(theSystem, db =>
    once(db, c.get('submission'), () => moveLateAnswer(db, story, naming))
  )
  if (!outcome) throw new Conflict('Somebody has written the answer meanwhile.')
  notice(c, t.done(name, formatDay(newDay, language)))
  return backToStory(c)
}

import { signedIn, theSystem } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { filledView, readForm, readPress } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { NotFound } from '../../standards/errors.ts'
import { needsTwoPeople, type Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { waitingFor } from '../publishing/index.ts'
import { surveyAt } from './at.ts'
import { copy } from './copy.ts'
import { placeOf } from './duties.ts'
import { answerForm } from './forms.ts'
import { AnswerPage, CheckAnswerPage } from './pages/answer.tsx'
import { PublicSurveyPage } from './pages/public-one.tsx'
import { answerSurvey, KIND, proposedPlaceOf, publicOf, showSurvey } from './public-page.ts'
import { mayAnswer, mayImport } from './rules/policy.ts'
import type { PublicSurvey } from './rules/public-survey.ts'
import type { Survey } from './store.ts'

const at = '/staff/surveys/:survey'

/** One answer to everybody who answered a survey, and its public page. */
export function addAnswering(all: Routes, needs: Needs): void {
  const { store, area } = needs
  all
    .get(`${at}/answer`, { who: mayAnswer }, async c => {
      const { survey, shown } = await store.as(c.get('actor'), async db => {
        const survey = await takenAt(c, db)
        return { survey, shown: await publicOf(db, survey) }
      })
      const view = filledView({ heard: shown?.heard ?? null, words: shown?.answer?.words ?? null })
      return c.render(<AnswerPage survey={survey} view={view} />)
    })
    .post(`${at}/answer`, { who: mayAnswer }, c => answer(c, needs))
    .post(`${at}/show`, { who: mayImport }, async c => {
      readPress(c)
      const survey = await store.as(c.get('actor'), db => takenAt(c, db))
      await store.as(theSystem, db => showSurvey(needs, db, survey))
      notice(c, copy.in(c.get('language')).one.shown)
      return c.redirect(placeOf(survey.id), 303)
    })
    .get(proposedPlaceOf(0).replace('/0', '/:number'), { who: signedIn }, async c => {
      const number = c.req.param('number') ?? ''
      const waits = await store.as(c.get('actor'), db => waitingFor<PublicSurvey>(db, KIND, number))
      if (waits === null) throw new NotFound('Nothing waits for a second person.')
      const page = { survey: waits.snapshot, smallNumber: area.smallNumber, today: needs.today() }
      return c.render(<PublicSurveyPage {...page} />)
    })
}

async function takenAt(c: KeptContext, db: Db): Promise<Survey> {
  const survey = await surveyAt(c, db)
  if (survey.takenOn === null) throw new NotFound('This survey is not taken in yet.')
  return survey
}

async function answer(c: KeptContext, needs: Needs): Promise<Response> {
  const t = copy.in(c.get('language')).answer
  const reading = readForm(c, answerForm)
  const survey = await needs.store.as(c.get('actor'), db => takenAt(c, db))
  if (!reading.ok) return c.render(<AnswerPage survey={survey} view={reading.view} />, 422)
  const { values, button } = reading
  const written = { heard: values.heard || null, words: values.words }
  if (button === 'change') return c.render(<AnswerPage survey={survey} view={filledView(written)} />)
  if (button !== 'keep') {
    const needsTwo = needsTwoPeople(needs.area, 'answer')
    return c.render(<CheckAnswerPage survey={survey} written={written} needsTwo={needsTwo} />)
  }
  const by = actingPerson(c.get('actor'))
  const published = await needs.store.as(by, db => answerSurvey(needs, db, survey, { ...written, by }))
  notice(c, published ? t.published : t.handedIn)
  return c.redirect(placeOf(survey.id), 303)
}

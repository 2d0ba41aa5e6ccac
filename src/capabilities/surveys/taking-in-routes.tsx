import { theSystem } from '../../platform/access/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { standingOf } from '../clocks/index.ts'
import { waitingFor } from '../publishing/index.ts'
import { countTogether } from '../voices/index.ts'
import { surveyAt, waitingAt } from './at.ts'
import { copy } from './copy.ts'
import { ANSWER, placeOf, subjectOf } from './duties.ts'
import { CheckPage } from './pages/check.tsx'
import { SurveyPage } from './pages/one.tsx'
import { UndoPage } from './pages/undo.tsx'
import { KIND } from './public-page.ts'
import { mayAnswer, mayImport } from './rules/policy.ts'
import { safeCsv } from '../../standards/safe-csv.ts'
import { checked, lookThrough, takeIn } from './taking-in.ts'
import { inTheWay, undo } from './undoing.ts'

const who = mayImport
const at = '/staff/surveys/:survey'

/** What each row would become, taking it in, and undoing it. */
export function addTakingIn(all: Routes, needs: Needs): void {
  const lookedAt = (c: KeptContext) =>
    needs.store.as(c.get('actor'), async db => {
      const survey = await waitingAt(c, db)
      return { survey, result: await checked(needs, db, survey) }
    })
  all
    .get(`${at}/check`, { who }, async c => c.render(<CheckPage {...await lookedAt(c)} />))
    .get(`${at}/rows-to-put-right.csv`, { who }, async c => {
      const t = copy.in(c.get('language'))
      const { faults } = (await lookedAt(c)).result
      const head = [t.check.rowWord, t.check.columnWord, t.check.whatWord]
      const rows = faults.map(fault => [
        ...[String(fault.row), t.columns.column(fault.column, fault.header), t.check.fix(fault)],
      ])
      return c.body(safeCsv([head, ...rows]), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="rows-to-put-right.csv"',
        'cache-control': 'no-store',
      })
    })
    .post(`${at}/take-in`, { who }, c => take(c, needs))
    .get(at, { who }, async c => {
      const facts = await needs.store.as(c.get('actor'), async db => {
        const survey = await surveyAt(c, db)
        const { number } = survey
        return {
          ...{ survey, counts: await countTogether(db, survey.id) },
          owed: await standingOf(db, subjectOf(survey.id), ANSWER, needs.today()),
          waitsForYes: number !== null && (await waitingFor(db, KIND, String(number))) !== null,
          asked: needs.aboutTellers.questions,
          mayAnswer: mayAnswer.allows(c.get('actor')),
        }
      })
      return facts.survey.takenOn === null
        ? c.redirect(`${placeOf(facts.survey.id)}/columns`, 303)
        : c.render(<SurveyPage {...facts} />)
    })
    .get(`${at}/undo`, { who }, async c => {
      const survey = await needs.store.as(c.get('actor'), db => surveyAt(c, db))
      return c.render(<UndoPage survey={survey} inTheWay={await inTheWay(needs, survey)} />)
    })
    .post(`${at}/undo`, { who }, c => undoOne(c, needs))
}

async function take(c: KeptContext, needs: Needs): Promise<Response> {
  const t = copy.in(c.get('language')).check
  // As the system: what people said of themselves is no account's to write.
  const { survey, taken } = await needs.store.as(theSystem, async db => {
    const survey = await surveyAt(c, db)
    return { survey, taken: survey.takenOn === null && (await takeIn(needs, db, survey)) }
  })
  if (taken) {
    void lookThrough(needs).catch((fault: Error) =>
      needs.log.error({ survey: survey.id, fault: fault.name }, 'rows wait to be looked through for danger')
    )
  }
  if (survey.takenOn !== null) notice(c, t.already)
  return c.redirect(
    taken || survey.takenOn !== null ? placeOf(survey.id) : `${placeOf(survey.id)}/check`,
    303
  )
}

async function undoOne(c: KeptContext, needs: Needs): Promise<Response> {
  const survey = await needs.store.as(c.get('actor'), db => surveyAt(c, db))
  if (!(await undo(needs, survey))) {
    return c.render(<UndoPage survey={survey} inTheWay={await inTheWay(needs, survey)} />, 409)
  }
  notice(c, copy.in(c.get('language')).undo.done)
  return c.redirect('/staff/surveys', 303)
}

import type { Db } from '../../platform/db/index.ts'
import { filledView, readForm, type FormView } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import type { Area, Needs } from '../area/index.ts'
import { keepDuty } from '../clocks/index.ts'
import { actingPerson } from '../people/index.ts'
import {
  decideOnWords,
  findTogether,
  looksClear,
  wholeOf,
  type KeepBackReason,
  type StoryTogether,
} from '../voices/index.ts'
import { surveyAt } from './at.ts'
import { copy } from './copy.ts'
import { placeOf, READ, subjectOf } from './duties.ts'
import { rowsForm } from './forms.ts'
import { ReadPage } from './pages/read.tsx'
import { mayImport } from './rules/policy.ts'
import type { Survey } from './store.ts'

const who = mayImport
const at = '/staff/surveys/:survey/read'
const A_PAGE = 10

interface Page {
  readonly survey: Survey
  readonly rows: readonly StoryTogether[]
}

/** Ten rows at a time: names are taken out of each, or it is kept back, and all ten are done with one press. */
export function addReading(all: Routes, needs: Needs): void {
  all
    .get(at, { who }, async c => {
      const page = await needs.store.as(c.get('actor'), db => pageAt(c, db))
      return c.render(<ReadPage {...page} view={begun(page.rows, needs.area)} />)
    })
    .post(at, { who }, c => readThem(c, needs))
}

async function pageAt(c: KeptContext, db: Db): Promise<Page> {
  const survey = await surveyAt(c, db)
  return { survey, rows: await findTogether(db, survey.id, { unread: true, limit: A_PAGE }) }
}

/** A row in which nothing is marked begins as clear; for any other, somebody has to say it. */
const begun = (rows: readonly StoryTogether[], area: Area): FormView =>
  filledView(
    Object.fromEntries(
      rows.flatMap(row => [
        [`${row.reference}-what`, looksClear(wholeOf(row), area) ? 'clear' : null],
        [`${row.reference}-words`, wholeOf(row)],
      ])
    )
  )

async function readThem(c: KeptContext, needs: Needs): Promise<Response> {
  const t = copy.in(c.get('language')).read
  const page = await needs.store.as(c.get('actor'), db => pageAt(c, db))
  if (page.rows.some(({ reference }) => !c.get('body').has(`${reference}-words`)) || page.rows.length === 0) {
    notice(c, t.changed)
    return c.redirect(`${placeOf(page.survey.id)}/read`, 303)
  }
  const reading = readForm(c, rowsForm(page.rows))
  if (!reading.ok) return c.render(<ReadPage {...page} view={reading.view} />, 422)
  const values = reading.values as Readonly<Record<string, string | null>>
  const fault = faultIn(c, page.rows, values)
  if (fault !== null) return c.render(<ReadPage {...page} view={fault} />, 422)
  await needs.store.as(c.get('actor'), db => decide(c, needs, db, page, values))
  notice(c, t.done(page.rows.length))
  return c.redirect(`${placeOf(page.survey.id)}/read`, 303)
}

function faultIn(
  c: KeptContext,
  rows: readonly StoryTogether[],
  values: Readonly<Record<string, string | null>>
): FormView | null {
  const t = copy.in(c.get('language')).read
  const errors = rows.flatMap(({ reference }) => {
    const what = values[`${reference}-what`]
    const say = (part: string, text: string) => ({
      text,
      href: `#${reference}-${part}`,
      field: `${reference}-${part}`,
    })
    if (what === 'edit' && !values[`${reference}-words`]) return [say('words', t.wordsMissing)]
    return what === 'keep' && !values[`${reference}-reason`] ? [say('reason', t.reasonMissing)] : []
  })
  return errors.length === 0 ? null : { answers: Object.fromEntries(c.get('body')), errors }
}

/** Somebody else who was faster has decided; what they decided stands. */
async function decide(
  c: KeptContext,
  needs: Needs,
  db: Db,
  { survey, rows }: Page,
  values: Readonly<Record<string, string | null>>
): Promise<void> {
  const reasons = copy.in('en-GB').read.reasons
  const act = { by: actingPerson(c.get('actor')), on: needs.today() }
  for (const row of rows) {
    const reason = values[`${row.reference}-reason`] as KeepBackReason
    const words =
      values[`${row.reference}-what`] === 'edit' ? values[`${row.reference}-words`]! : wholeOf(row)
    const decision =
      values[`${row.reference}-what`] === 'keep'
        ? ({ kind: 'not-to-publish', reason, why: reasons[reason] } as const)
        : ({ kind: 'cleared', words } as const)
    await decideOnWords(db, { ...act, storyId: row.id, decision, seen: 0 })
  }
  const left = await findTogether(db, survey.id, { unread: true, limit: 1 })
  if (left.length === 0) await keepDuty(db, subjectOf(survey.id), READ, needs.today())
}

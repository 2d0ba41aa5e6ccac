import type { Db } from '../../platform/db/index.ts'
import { filledView, readForm, type FormView } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import type { Area, Needs } from '../area/index.ts'
import { keepDuty } from '../clocks/index.ts'
import { actingPerson } from '../people/index.ts'
import {
  claimTogether,
  countTogether,
  decideOnWords,
  findTogether,
  findWaitingTogether,
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
const HELD_MINUTES = 30
const WORDS_OF = /^([a-z0-9]{8})-words$/

interface Page {
  readonly survey: Survey
  readonly rows: readonly StoryTogether[]
  /** How many rows of the survey wait to be read, whoever has them. */
  readonly waiting: number
}

/** Ten rows at a time: names are taken out of each, or it is kept back, and all ten are done with one press. */
export function addReading(all: Routes, needs: Needs): void {
  all
    .get(at, { who }, async c => {
      const page = await needs.store.as(c.get('actor'), db => tenFor(c, needs, db))
      return c.render(<ReadPage {...page} view={begun(page.rows, needs.area)} />)
    })
    .post(at, { who }, c => readThem(c, needs))
}

/** The ten rows of this reader: nobody else is shown them for half an hour. */
async function tenFor(c: KeptContext, needs: Needs, db: Db): Promise<Page> {
  const survey = await surveyAt(c, db)
  const now = needs.now()
  const until = new Date(now.getTime() + HELD_MINUTES * 60_000)
  const by = actingPerson(c.get('actor'))
  const rows = await claimTogether(db, survey.id, by, { now, until, limit: A_PAGE })
  return { survey, rows, waiting: (await countTogether(db, survey.id)).waiting }
}

/** The rows that were on the page which was sent, as far as they still wait to be read; and all that were on it. */
async function sentFrom(c: KeptContext, db: Db): Promise<Page & { readonly sent: readonly string[] }> {
  const survey = await surveyAt(c, db)
  const references = [...c.get('body').keys()].flatMap(key => WORDS_OF.exec(key)?.[1] ?? []).slice(0, A_PAGE)
  const rows = await findWaitingTogether(db, survey.id, references)
  return { survey, rows, waiting: rows.length, sent: references }
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
  const { sent, ...page } = await needs.store.as(c.get('actor'), db => sentFrom(c, db))
  const reading = readForm(c, rowsForm(sent.map(reference => ({ reference }))))
  if (!reading.ok) return c.render(<ReadPage {...page} view={only(page.rows, reading.view)} />, 422)
  const values = reading.values as Readonly<Record<string, string | null>>
  const fault = faultIn(c, page.rows, values)
  if (fault !== null) return c.render(<ReadPage {...page} view={fault} />, 422)
  const done = await needs.store.as(c.get('actor'), db => decide(c, needs, db, page, values))
  notice(c, done < sent.length ? `${t.done(done)} ${t.elsewhere(sent.length - done)}` : t.done(done))
  return c.redirect(`${placeOf(page.survey.id)}/read`, 303)
}

/** What somebody else has read meanwhile has no fault to be put right here. */
const only = (rows: readonly StoryTogether[], { answers, errors }: FormView): FormView => ({
  answers,
  errors: errors.filter(({ field }) => rows.some(({ reference }) => field?.startsWith(`${reference}-`))),
})

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

/** Decides on each row; where somebody else was faster, what they decided stands. @returns how many were decided here */
async function decide(
  c: KeptContext,
  needs: Needs,
  db: Db,
  { survey, rows }: Page,
  values: Readonly<Record<string, string | null>>
): Promise<number> {
  const reasons = copy.in('en-GB').read.reasons
  const act = { by: actingPerson(c.get('actor')), on: needs.today() }
  let done = 0
  for (const row of rows) {
    const reason = values[`${row.reference}-reason`] as KeepBackReason
    const words =
      values[`${row.reference}-what`] === 'edit' ? values[`${row.reference}-words`]! : wholeOf(row)
    const decision =
      values[`${row.reference}-what`] === 'keep'
        ? ({ kind: 'not-to-publish', reason, why: reasons[reason] } as const)
        : ({ kind: 'cleared', words } as const)
    if (await decideOnWords(db, { ...act, storyId: row.id, decision, seen: 0 })) done++
  }
  const left = await findTogether(db, survey.id, { unread: true, limit: 1 })
  if (left.length === 0) await keepDuty(db, subjectOf(survey.id), READ, needs.today())
  return done
}

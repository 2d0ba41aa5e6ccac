import { filledView, readForm, withError, type FormView } from '../../platform/forms/index.ts'
import type { KeptContext, Routes } from '../../platform/http/index.ts'
import type { AboutTellers, Needs } from '../area/index.ts'
import { waitingAt } from './at.ts'
import { copy, nameOf } from './copy.ts'
import { placeOf } from './duties.ts'
import { columnsForm, headerRowForm, valuesForm } from './forms.ts'
import { ColumnsPage, ValuesPage } from './pages/columns.tsx'
import type { Rows } from './reading/fault.ts'
import { cellsOf } from './rules/check.ts'
import { hasValues, isAbout, valuesOf, type Column, type Meaning } from './rules/columns.ts'
import { letterOf } from './rules/letters.ts'
import { mayImport } from './rules/policy.ts'
import { shapeFrom } from './rules/shape.ts'
import * as store from './store.ts'
import type { Survey } from './store.ts'
import { understood, waitingRows, withValues } from './waiting.ts'

const who = mayImport
const at = '/staff/surveys/:survey'

/** What is in each column, said by a person. */
export function addMapping(all: Routes, needs: Needs): void {
  const asked = needs.aboutTellers.questions
  all
    .get(`${at}/columns`, { who }, async c => {
      const { survey, rows } = await fileAt(c, needs, 1)
      const means = Object.fromEntries(survey.columns.map(({ means }, nth) => [`c${nth}`, means]))
      return c.render(<ColumnsPage survey={survey} rows={rows} asked={asked} view={filledView(means)} />)
    })
    .post(`${at}/header`, { who }, c => chooseRow(c, needs))
    .post(`${at}/columns`, { who }, c => sayColumns(c, needs))
    .get(`${at}/values`, { who }, async c => {
      const { survey } = await fileAt(c, needs, 0)
      return c.render(<ValuesPage survey={survey} needs={needs} view={filledView(knownValues(survey))} />)
    })
    .post(`${at}/values`, { who }, c => sayValues(c, needs))
}

async function fileAt(c: KeptContext, needs: Needs, chunks?: number) {
  return needs.store.as(c.get('actor'), async db => {
    const survey = await waitingAt(c, db)
    return { survey, rows: chunks === 0 ? [] : await waitingRows(needs, db, survey.id, chunks) }
  })
}

const save = (c: KeptContext, needs: Needs, survey: Survey) =>
  needs.store.as(c.get('actor'), db => store.updateSurvey(db, survey.id, survey))

async function chooseRow(c: KeptContext, needs: Needs): Promise<Response> {
  const reading = readForm(c, headerRowForm)
  const { survey, rows } = await fileAt(c, needs)
  const shape = shapeFrom(reading.ok ? Number(reading.values.row) : survey.headerRow)
  if (shape.headerRow < rows.length) {
    await save(c, needs, {
      ...survey,
      ...shape,
      columns: understood(rows, shape, [], needs),
      tool: survey.tool,
    })
  }
  return c.redirect(`${placeOf(survey.id)}/columns`, 303)
}

async function sayColumns(c: KeptContext, needs: Needs): Promise<Response> {
  const asked = needs.aboutTellers.questions
  const { survey, rows } = await fileAt(c, needs)
  const reading = readForm(c, columnsForm(survey.columns, asked))
  const again = (view: FormView) =>
    c.render(<ColumnsPage survey={survey} rows={rows} asked={asked} view={view} />, 422)
  if (!reading.ok) return again(reading.view)
  const columns = survey.columns.map((column, nth) => {
    const means = reading.values[`c${nth}`] as Meaning
    const said: Column = { header: column.header, means, personal: column.personal }
    return withValues(said, cellsOf(rows, survey.firstRow, nth), column, needs)
  })
  const fault = faultIn(c, columns, { rows, firstRow: survey.firstRow, asked })
  if (fault !== null) return again(fault)
  await save(c, needs, { ...survey, columns })
  return c.redirect(`${placeOf(survey.id)}/${columns.some(hasValues) ? 'values' : 'check'}`, 303)
}

const words: readonly Meaning[] = ['words', 'good', 'better']
const once: readonly Meaning[] = ['teller', 'cornerstone', 'day', 'row-id']

/** What does not go together, at the first column it shows at. */
function faultIn(
  c: KeptContext,
  columns: readonly Column[],
  { rows, firstRow, asked }: { rows: Rows; firstRow: number; asked: AboutTellers['questions'] }
): FormView | null {
  const t = copy.in(c.get('language')).columns
  const say = (nth: number, text: string) => withError(c.get('body'), `c${nth}`, text)
  for (const [nth, column] of columns.entries()) {
    const { means, personal } = column
    if (personal !== null && means !== 'out' && !words.includes(means)) {
      return say(nth, t.personalOnly(letterOf(nth), personal))
    }
    if ((once.includes(means) || isAbout(means)) && columns.findIndex(each => each.means === means) < nth) {
      return say(nth, t.onlyOne(nameOf(means, asked, c.get('language'))))
    }
    if (hasValues(column) && valuesOf(cellsOf(rows, firstRow, nth)) === null) {
      return say(nth, t.tooMany(letterOf(nth)))
    }
  }
  return columns.some(({ means }) => words.includes(means)) ? null : say(0, t.wordsMissing)
}

const knownValues = ({ columns }: Survey) =>
  Object.fromEntries(
    columns.flatMap((column, at) =>
      Object.values(column.values ?? {}).map((ours, nth) => [`c${at}-v${nth}`, ours || 'unknown'])
    )
  )

async function sayValues(c: KeptContext, needs: Needs): Promise<Response> {
  const { survey } = await fileAt(c, needs, 0)
  const reading = readForm(c, valuesForm(survey.columns, needs))
  if (!reading.ok) {
    return c.render(<ValuesPage survey={survey} needs={needs} view={reading.view} />, 422)
  }
  const columns = survey.columns.map((column, at): Column => {
    if (column.values === undefined) return column
    const said = Object.keys(column.values).map((value, nth) => {
      const ours = reading.values[`c${at}-v${nth}`] ?? 'unknown'
      return [value, ours === 'unknown' ? '' : ours]
    })
    return { ...column, values: Object.fromEntries(said) as Record<string, string> }
  })
  await save(c, needs, { ...survey, columns })
  return c.redirect(`${placeOf(survey.id)}/check`, 303)
}

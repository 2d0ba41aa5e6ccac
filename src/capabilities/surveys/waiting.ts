import { setImmediate as othersTurn } from 'node:timers/promises'
import type { Db } from '../../platform/db/index.ts'
import type { Needs } from '../area/index.ts'
import type { Rows } from './reading/fault.ts'
import { guess, hasValues, personalIn, remembered, tellerIn, valuesOf, type Column } from './rules/columns.ts'
import { cellsOf, NO_PLACE } from './rules/check.ts'
import { pack, unpack } from './rules/packed.ts'
import { headersOf, shapeOf, type Shape } from './rules/shape.ts'
import * as store from './store.ts'

const PURPOSE = 'rows of a survey file'
/** Rows in one sealed piece. */
const IN_A_CHUNK = 2000
/** Rows from which a column is guessed. */
const LOOKED_AT = 200

type Facts = Omit<store.NewSurvey, keyof Shape | 'rowCount' | 'columns'>

/**
 * Keeps the rows of a file until somebody takes them in: sealed, since nobody has said yet which columns are left out.
 * Nothing is made of them. False when the same press came twice.
 */
export async function keepWaiting(needs: Needs, db: Db, facts: Facts, rows: Rows): Promise<boolean> {
  const shape = shapeOf(rows.slice(0, 20))
  const columns = understood(rows, shape, await store.columnsBefore(db, shape.tool), needs)
  if (!(await store.insertSurvey(db, { ...facts, ...shape, rowCount: rows.length, columns }))) return false
  let sent = Promise.resolve()
  for (let from = 0, nth = 0; from < rows.length; from += IN_A_CHUNK, nth++) {
    const plain = pack(rows.slice(from, from + IN_A_CHUNK))
    const sealed = needs.sealFile(PURPOSE, plain, `${facts.id} ${nth}`)
    await sent // the database keeps one piece while the next is packed
    await othersTurn()
    sent = store.insertChunk(db, { surveyId: facts.id, nth, sealed })
  }
  await sent
  return true
}

/** The rows of a file that waits: all, or the first thousands of them. */
export async function waitingRows(needs: Needs, db: Db, id: string, chunks?: number): Promise<Rows> {
  const sealed = await store.findChunks(db, id, chunks)
  const rows: string[][] = []
  for (const [nth, each] of sealed.entries()) {
    for (const row of unpack(needs.unsealFile(PURPOSE, each, `${id} ${nth}`))) rows.push(row)
    if (nth % 10 === 9) await othersTurn()
  }
  return rows
}

/** What is needed to understand a file: the area's own names, and what is asked of people elsewhere. */
export type Understanding = Pick<Needs, 'area' | 'aboutTellers'>

/** What each column is likely to be, and was the last time. */
export function understood(
  rows: Rows,
  shape: Shape,
  before: readonly Column[],
  needs: Understanding
): Column[] {
  const some = rows.slice(shape.firstRow - 1, shape.firstRow - 1 + LOOKED_AT)
  return headersOf(rows, shape).map((header, at) => {
    const values = some.map(row => row[at] ?? '')
    const known = remembered(header, before, shape.tool)
    const personal = personalIn(header, values)
    const means =
      personal === null || known?.means === 'words'
        ? (known?.means ?? guess(header, values, needs.aboutTellers.questions))
        : 'out'
    return withValues({ header, means, personal }, cellsOf(rows, shape.firstRow, at), known, needs)
  })
}

/** A column of few values has each of them matched with ours: as the last time, or as its words say. */
export function withValues(
  { header, means, personal }: Column,
  cells: Iterable<string>,
  before: Column | undefined,
  { area, aboutTellers }: Understanding
): Column {
  if (!hasValues({ means })) return { header, means, personal }
  const values = valuesOf(cells) ?? []
  const known = before?.means === means ? before.values : undefined
  const place = (value: string) => {
    const found = area.cornerstones.find(({ name, key }) => [name.toLowerCase(), key].includes(value))
    return found?.key ?? (/^(?:i )?(?:do not|don't) know|^not sure/.test(value) ? NO_PLACE : '')
  }
  const about = aboutTellers.questions.find(({ key }) => means === `about-${key}`)
  const match = about
    ? (value: string) => about.answerIn(area, value) ?? ''
    : means === 'teller'
      ? tellerIn
      : place
  return {
    ...{ header, means, personal },
    values: Object.fromEntries(values.map(value => [value, known?.[value] ?? match(value)])),
  }
}

import { columnOf } from '../rules/letters.ts'

/** A cell whose formula failed, by its place from 0, and what Excel shows there. */
export interface FormulaError {
  readonly row: number
  readonly at: number
  readonly says: string
}

/** Cells of a workbook's nth sheet that show an error: the reader leaves them empty, and a person has to hear of them. */
export function formulaErrors(files: ReadonlyMap<string, Buffer>, nth: number): FormulaError[] {
  const xml = files.get(partOf(files, nth) ?? '')?.toString('utf8') ?? ''
  return [
    ...xml.matchAll(/<c\b([^>]* t="e"[^>]*)>(?:<f\b[^>]*\/>|<f\b[^>]*>[^<]*<\/f>)?<v>([^<]*)<\/v>/g),
  ].flatMap(([, attributes, says]) => {
    const place = /\br="([A-Z]{1,3})(\d+)"/.exec(attributes!)
    return place ? [{ row: Number(place[2]) - 1, at: columnOf(place[1]!), says: says! }] : []
  })
}

/** The file in the archive that holds the nth sheet, as the workbook says. */
function partOf(files: ReadonlyMap<string, Buffer>, nth: number): string | undefined {
  const workbook = files.get('xl/workbook.xml')?.toString('utf8') ?? ''
  const sheet = [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)][nth]?.[0] ?? ''
  const id = /\br:id="([^"]+)"/.exec(sheet)?.[1]
  const links = files.get('xl/_rels/workbook.xml.rels')?.toString('utf8') ?? ''
  const link = [...links.matchAll(/<Relationship\b[^>]*>/g)].find(([each]) =>
    each.includes(` Id="${id}"`)
  )?.[0]
  const target = / Target="([^"]+)"/.exec(link ?? '')?.[1]
  return target && (target.startsWith('/') ? target.slice(1) : `xl/${target}`)
}

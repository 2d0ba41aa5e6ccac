import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { agreements, themeTitles } from '../themes/index.ts'
import { once } from '../../platform/db/index.ts'
import { choice, emptyView, form, readForm, withError, type FormView } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { bringIn, readFileIn } from './bringing-in.ts'
import { copy } from './copy.ts'
import { countAgreement } from './counting.ts'
import { codesOf, type PartWords } from './exchange/codebook.ts'
import { codebookXml } from './exchange/refi.ts'
import { codebookTable, codingsTable } from './exchange/tables.ts'
import { FilesPage } from './pages/files.tsx'
import { mayCode } from './rules/policy.ts'
import { passagesOut, projectOut } from './taking-out.ts'

/** A project with some thousand stories. */
const FILE_BYTES = 20 * 1024 * 1024

/** The codebook and the coding as files, out and in. */
export function addFiles(all: Routes, needs: Needs): void {
  const { store, area } = needs
  const formOf = form(copy, ({ files: t }) => ({
    cornerstone: choice({
      label: t.cornerstone,
      options: area.cornerstones.map(({ key, name }) => ({ value: key, text: name })),
      missing: t.cornerstoneMissing,
    }),
  }))
  const show = (c: KeptContext, view: FormView, status: 200 | 422) =>
    c.render(<FilesPage form={formOf} view={view} />, status)

  all
    .get('/staff/coding/files', { who: mayCode }, c => show(c, emptyView, 200))

    .get('/staff/coding/files/codebook.qdc', { who: mayCode }, async c => {
      const themes = await store.as(c.get('actor'), async db => [...(await themeTitles(db)).values()])
      return send(c, 'application/xml; charset=utf-8', codebookXml(codesOf(area, themes, partWords(c))))
    })

    .get('/staff/coding/files/project.qdpx', { who: mayCode }, async c => {
      const packed = await store.as(c.get('actor'), db => projectOut(needs, db, partWords(c)))
      return send(c, 'application/zip', packed)
    })

    .get('/staff/coding/files/codebook.csv', { who: mayCode }, async c => {
      const table = await store.as(c.get('actor'), async db =>
        codebookTable([...(await themeTitles(db)).values()], await agreements(db))
      )
      return send(c, 'text/csv; charset=utf-8', table)
    })

    .get('/staff/coding/files/codings.csv', { who: mayCode }, async c => {
      const table = await store.as(c.get('actor'), async db => codingsTable(await passagesOut(db)))
      return send(c, 'text/csv; charset=utf-8', table)
    })

    .post('/staff/coding/files', { who: mayCode, fileBytes: FILE_BYTES }, async c => {
      const t = copy.in(c.get('language')).files
      const reading = readForm(c, formOf)
      if (!reading.ok) return show(c, reading.view, 422)
      const posted = c.get('file')
      if (posted === null) return show(c, withError(c.get('body'), 'file', t.fileMissing), 422)
      const words = partWords(c)
      const file = readFileIn(posted.bytes, words)
      if (file === null) return show(c, withError(c.get('body'), 'file', t.unreadable), 422)
      const by = actingPerson(c.get('actor'))
      const { cornerstone } = reading.values
      const { outcome } = await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), () => bringIn(needs, db, { file, cornerstone, by, words }))
      )
      if (outcome.stories > 0) await countAgreement(needs)
      notice(c, t.brought(outcome.themes, outcome.stories, outcome.left))
      return c.redirect('/staff/coding/files', 303)
    })
}

function partWords(c: KeptContext): PartWords {
  const { parts, side } = copy.in(c.get('language'))
  return { ...parts, side }
}

function send(c: KeptContext, type: string, content: string | Buffer): Response {
  const name = c.req.path.split('/').at(-1) ?? 'file'
  const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
  return c.body(typeof content === 'string' ? content : new Uint8Array(content), 200, headers)
}

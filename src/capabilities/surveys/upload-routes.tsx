import { filledView, readForm, withError, type FormView } from '../../platform/forms/index.ts'
import type { KeptContext, Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { copy } from './copy.ts'
import { placeOf } from './duties.ts'
import { newSurveyForm } from './forms.ts'
import { ListPage } from './pages/list.tsx'
import { NewPage } from './pages/new.tsx'
import { readSurveyFile } from './reading/file.ts'
import { FILE_BYTES } from './rules/limits.ts'
import { mayImport } from './rules/policy.ts'
import * as store from './store.ts'
import { wasUndone } from './undoing.ts'
import { keepWaiting } from './waiting.ts'

const who = mayImport

/** The list of surveys, and a file that is looked at. */
export function addUpload(all: Routes, needs: Needs): void {
  all
    .get('/staff/surveys', { who }, async c =>
      c.render(<ListPage surveys={await needs.store.as(c.get('actor'), db => store.findSurveys(db))} />)
    )
    .get('/staff/surveys/new', { who }, c => c.render(<NewPage view={filledView({ sharing: 'staff' })} />))
    .post('/staff/surveys/new', { who, fileBytes: FILE_BYTES }, c => upload(c, needs))
}

async function upload(c: KeptContext, needs: Needs): Promise<Response> {
  const t = copy.in(c.get('language')).fresh
  const file = c.get('file')
  const again = (view: FormView) => c.render(<NewPage view={view} file={file?.name ?? null} />, 422)
  const wrong = (field: string, text: string, part = '') => again(withError(c.get('body'), field, text, part))
  const reading = readForm(c, newSurveyForm)
  if (!reading.ok) return again(file === null ? besides(reading.view, t.fileMissing) : reading.view)
  const { title, from, to, asked, teller, sharing, sheet } = reading.values
  if (file === null) return wrong('file', t.fileMissing)
  if (from === null || to === null || to < from) return wrong('to', t.toBefore, '-day')
  if (to > needs.today()) return wrong('to', t.toFuture, '-day')
  const read = await readSurveyFile(file.bytes, sheet)
  if (!read.ok) return wrong(read.why === 'no-such-sheet' ? 'sheet' : 'file', t.faults(read))
  const by = actingPerson(c.get('actor'))
  const id = await freeId(needs, c.get('submission'))
  const facts = {
    ...{ id, title, askedFrom: from, askedTo: to, asked, teller, sharing, uploadedOn: needs.today() },
    ...{ byId: by.id, byName: by.name, byJob: by.jobTitle },
  }
  await needs.store.as(by, db => keepWaiting(needs, db, facts, read.rows))
  return c.redirect(`${placeOf(id)}/columns`, 303)
}

/** Sent again after it was undone, it is another survey: the first is on the list of what stays away. */
async function freeId(needs: Needs, submission: string): Promise<string> {
  let id = idOf(needs, submission)
  while (await wasUndone(needs, id)) id = idOf(needs, `${submission} ${id}`)
  return id
}

/** The same press is the same survey, so pressing twice keeps one; nothing is written down to know it by. */
function idOf(needs: Needs, submission: string): string {
  const hash = needs.keyedHash('survey file', submission)
  return [8, 4, 4, 4, 12]
    .map((length, nth) => hash.slice([0, 8, 12, 16, 20][nth]!, [0, 8, 12, 16, 20][nth]! + length))
    .join('-')
}

const besides = (view: FormView, text: string): FormView => ({
  ...view,
  errors: [{ text, href: '#file', field: 'file' }, ...view.errors],
})

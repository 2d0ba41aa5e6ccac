import { filledView, readForm, withError, type FormView } from '../../../platform/forms/index.ts'
import { holders } from '../../../platform/access/index.ts'
import { notice, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { once } from '../../../platform/db/index.ts'
import type { Needs } from '../../area/index.ts'
import { actingPerson } from '../../people/index.ts'
import { readChecks, writeChecks, type Agreed } from '../rules/good-answer.ts'
import { staffCopy } from '../staff-copy.ts'
import * as store from '../store/index.ts'
import { agreedNow, readTemplates, writeTemplates } from './answering.ts'
import { AnsweringPage } from './answering-page.tsx'
import { deskCopy } from './copy.ts'
import { answeringForm } from './forms.ts'

/** Sees what a good answer has: whoever answers, and the administrators who write it down. */
const maySeeAnswering = holders('administrator', 'reader', 'answerer')
const mayChangeAnswering = holders('administrator')

const AT = '/staff/stories/answering'

export function addAnswering(all: Routes, needs: Needs): void {
  all
    .get(AT, { who: maySeeAnswering }, c => page(c, needs))
    .post(AT, { who: mayChangeAnswering }, async c => {
      const reading = readForm(c, answeringForm)
      if (!reading.ok) return page(c, needs, reading.view)
      const t = deskCopy.in(c.get('language')).answering
      const { checks: typed, templates: begun, why, version } = reading.values
      const [checks, templates] = [readChecks(typed), readTemplates(begun)]
      if (checks === null) return page(c, needs, withError(c.get('body'), 'checks', t.checksWrong))
      if (templates === null) return page(c, needs, withError(c.get('body'), 'templates', t.templatesWrong))
      const kept = await keep(c, needs, { checks, templates }, why, Number(version))
      const changed = staffCopy.in(c.get('language')).clearing.changedSince
      if (!kept) return page(c, needs, withError(c.get('body'), 'checks', changed))
      notice(c, t.saved)
      return c.redirect(AT, 303)
    })
}

const keep = (c: KeptContext, needs: Needs, agreed: Agreed, why: string, seen: number) =>
  needs.store.as(c.get('actor'), async db => {
    const by = actingPerson(c.get('actor'))
    const act = () => store.insertAnswering(db, { agreed, why, by, on: needs.today(), seen })
    return (await once(db, c.get('submission'), act)).outcome
  })

async function page(c: KeptContext, needs: Needs, wrong?: FormView): Promise<Response> {
  const { now, past } = await needs.store.as(c.get('actor'), async db => ({
    now: await agreedNow(db),
    past: await store.answeringVersions(db, 50),
  }))
  const { checks, templates } = now.agreed
  const view =
    wrong ??
    filledView({ version: now.version, checks: writeChecks(checks), templates: writeTemplates(templates) })
  const may = mayChangeAnswering.allows(c.get('actor'))
  return c.render(<AnsweringPage {...{ agreed: now.agreed, past, view, may }} />, wrong ? 422 : 200)
}

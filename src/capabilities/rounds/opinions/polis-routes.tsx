import { filledView, readForm, withError } from '../../../platform/forms/index.ts'
import type { KeptContext, Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import type { NoConversation } from '../rules/opinions/polis/read.ts'
import { mayRun } from '../rules/policy.ts'
import { lookAgainBeside } from './beside.ts'
import { polisForm } from './forms.ts'
import type { Again } from './look-again.ts'
import { AgainPage, PolisPage } from './pages/polis.tsx'
import { polisCopy } from './polis-copy.ts'
import type { OpinionsSnapshot } from './snapshot.ts'

/** The most bytes of one file: votes of about 10,000 people. */
const FILE_BYTES = 16 * 1024 * 1024

/** A conversation that was exported from Polis, looked at again. Nothing of it is kept. */
export function addPolis(all: Routes, { area }: Needs): void {
  all
    .get('/staff/polis', { who: mayRun }, c => c.render(<PolisPage view={filledView({ sign: 'told' })} />))

    .post('/staff/polis', { who: mayRun, fileBytes: FILE_BYTES, mostFiles: 3 }, async c => {
      const reading = readForm(c, polisForm)
      if (!reading.ok) return c.render(<PolisPage view={reading.view} />, 422)
      const t = polisCopy.in(c.get('language'))
      const wrong = (field: string, text: string) =>
        c.render(<PolisPage view={withError(c.get('body'), field, text)} />, 422)
      const [comments, votes, participants] = ['comments', 'votes', 'participants'].map(name =>
        textOf(c, name)
      )
      if (comments === undefined) return wrong('comments', t.commentsMissing)
      if (votes === undefined && participants === undefined) return wrong('votes', t.votesMissing)
      const files = { comments, ...(votes && { votes }), ...(participants && { participants }) }
      const sign = reading.values.sign === 'told' ? null : reading.values.sign
      const again = await lookAgainBeside({ files, sign, smallNumber: area.smallNumber })
      if (!again.ok) return wrong(fieldOf(again), faultOf(again, t))
      return c.render(<AgainPage again={again} snapshot={snapshotOf(again, t.result, area.smallNumber)} />)
    })
}

function textOf(c: KeptContext, name: string): string | undefined {
  const file = c.get('files').get(name)
  return file && new TextDecoder('utf-8').decode(file.bytes)
}

const fields = { 'comments.csv': 'comments', 'votes.csv': 'votes', 'participants-votes.csv': 'participants' }

function fieldOf(fault: NoConversation): string {
  if ('file' in fault) return fields[fault.file]
  return fault.why === 'no-votes' ? 'votes' : 'sign'
}

const faultOf = (fault: NoConversation, t: ReturnType<typeof polisCopy.in>): string =>
  'file' in fault ? t.faults[fault.why](fault.file) : t.faults[fault.why]

const snapshotOf = ({ result, statements }: Again, title: string, smallNumber: number): OpinionsSnapshot => ({
  ...{ key: 'polis', title, question: title, event: null, mode: 'elsewhere', opened: null, closed: null },
  statements: statements.map(({ item, text, withdrawn }) => ({ item, title: text, withdrawn })),
  ...{ smallNumber, groups: [], written: null, result },
})

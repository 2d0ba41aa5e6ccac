import { readBody, type FilesTaken } from './body.ts'
import { BadRequest } from './faults.ts'
import type { KeptContext } from './routes.ts'
import { checkToken, comesFromUs } from './same-site.ts'
import type { ServerNeeds } from './server-needs.ts'

/** Takes a form in that one of our own pages showed to this very browser. Throws BadRequest otherwise. */
export async function acceptForm(c: KeptContext, needs: ServerNeeds, taken?: FilesTaken): Promise<void> {
  if (!comesFromUs(c.req.raw.headers, needs.origins)) {
    throw new BadRequest('not-our-page', 'a form was posted from another site')
  }
  const { body: posted, files } = await readBody(c.req.raw, taken)
  const body = new Map(posted)
  const only = (name: string) => (body.get(name)?.length === 1 ? body.get(name)?.[0] : undefined)
  const proof = { visit: c.get('visit') || undefined, submission: only('_submission'), token: only('_token') }
  body.delete('_submission')
  body.delete('_token')
  checkToken(needs.secret, proof, [...body.values()].flat())
  c.set('showing', proof.submission ?? '')
  c.set('submission', `${proof.submission}:${c.req.path}`)
  c.set('body', body)
  c.set('files', files)
  c.set('file', files.values().next().value ?? null)
}

export async function isOurForm(c: KeptContext, needs: ServerNeeds): Promise<boolean> {
  return acceptForm(c, needs).then(
    () => true,
    () => false
  )
}

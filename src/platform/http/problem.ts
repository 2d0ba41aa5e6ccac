import { BadRequest } from './faults.ts'
import type { KeptContext } from './routes.ts'
import type { ServerNeeds } from './server-needs.ts'

/** The page for what went wrong. It shows nothing from inside, and the log holds no words of anyone. */
export function problem(error: Error, c: KeptContext, needs: ServerNeeds): Response {
  if (error instanceof BadRequest) return c.render(needs.pages.badRequest(error), error.status as 400)
  const status = (error as { status?: unknown }).status
  if (status === 403) return c.render(needs.pages.notAllowed(), 403)
  if (status === 404) return c.render(needs.pages.notFound(), 404)
  if (status === 409) return c.render(needs.pages.conflict(error), 409)
  // Only the kind of fault and where it was: a message can hold what someone typed.
  needs.log.error(
    { fault: error.name, code: (error as { code?: unknown }).code, at: where(error) },
    'request failed'
  )
  return c.render(needs.pages.broken(), 500)
}

// The stack begins with the message, and a line of what someone typed can look like a place.
const where = (error: Error): string[] =>
  (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 6)

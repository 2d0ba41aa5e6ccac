import type { FirstDoor } from './capabilities/people/index.ts'
import type { Config } from './config.ts'
import { isForThisMachine } from './platform/mail/index.ts'

/** What the terminal says about signing in. Names an address only where codes stay on this machine. */
export function howToSignIn({ http, mail }: Pick<Config, 'http' | 'mail'>, door: FirstDoor): string[] {
  const nobodyYet =
    '  Nobody can sign in yet: start again with ADMIN_EMAIL, the address of your first administrator.'
  if (mail !== null) return ['  Sign-in codes go out by email', ...(door.open ? [] : [nobodyYet])]
  if (!isForThisMachine(http.baseUrl)) {
    return ['  No mail server is set, so nobody can be sent a sign-in code. Set SMTP_URL and MAIL_FROM.']
  }
  if (!door.open) return [nobodyYet]
  return [
    `  Sign in with ${door.email}`,
    `  No mail server is set: read the code on ${http.baseUrl}/outbox (this machine only)`,
    `  Add people, or see everybody's address: ${http.baseUrl}/staff/settings/people`,
  ]
}

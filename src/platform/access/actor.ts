/** What a person may be asked to do here. Codes, not sentences; each capability's policy says which code opens which door. */
export const roleCodes = [
  'reader', // reads new stories, takes names out
  'answerer', // writes back by name
  'safeguarding-lead',
  'caller', // rings people who asked to talk to a person
  'caller-lead', // plans who rings on which days, and answers for calls that were missed
  'themer', // sorts stories into themes: staff and parent carers
  'facilitator', // runs votes and groups
  'workstream-lead',
  'accountable-officer',
  'board-secretary',
  'chair',
  'board-member',
  'forum-co-chair',
  'young-people-lead',
  'publisher', // second pair of eyes before anything is public
  'administrator',
] as const

export type RoleCode = (typeof roleCodes)[number]

/**
 * On whose behalf a piece of work is done. Every database transaction carries one.
 * `receipt` is the stored hash of a story's code that this visitor has typed: it opens that one story and no other.
 */
export type Actor =
  | { readonly kind: 'public'; readonly receipt?: string }
  | {
      readonly kind: 'person'
      readonly id: string
      readonly name: string
      readonly jobTitle: string
      readonly organisation: string
      readonly roles: readonly RoleCode[]
    }
  | { readonly kind: 'system' }
  /** The one that puts addresses on letters. It reads addresses and nothing else; nobody else reads them. */
  | { readonly kind: 'post' }

export const publicVisitor: Actor = { kind: 'public' }
export const theSystem: Actor = { kind: 'system' }
export const thePost: Actor = { kind: 'post' }

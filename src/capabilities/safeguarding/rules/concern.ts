import { createHash } from 'node:crypto'
import type { DangerKind } from './danger-words.ts'

/** How a concern came up: words that the model found, a card somebody chose, or a person who pressed a button. */
export type RaisedBy = 'words' | 'card' | 'person'

/** A person's name as it stands on what they did. */
export interface Author {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
}

/** What any room hands over when somebody may not be safe. */
export interface NewConcern {
  /** What it is about, as an opaque reference such as 'voice:018f…'. Never a name, a code or words. */
  readonly subject: string
  /** The staff address where it can be looked at. */
  readonly where: string
  readonly raisedBy: RaisedBy
  /** Who pressed; null for words and cards. */
  readonly by: Author | null
  readonly signs: readonly { readonly kind: DangerKind }[]
  /** What the person who pressed saw, in their words. */
  readonly note: string | null
}

export interface Cause {
  readonly id: string
  readonly raisedBy: RaisedBy
  readonly by: Author | null
  readonly signs: readonly DangerKind[]
  readonly note: string | null
  readonly raisedAt: Date
}

const hash = (...parts: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)

/** The name of a concern: whoever raises one about the same thing again means the same concern. */
export const concernId = (subject: string): string => hash('concern', subject)

/** The name of a cause: the same one handed in twice is one. */
export const causeId = ({ subject, raisedBy, by, note }: NewConcern, kinds: readonly DangerKind[]): string =>
  hash('cause', subject, raisedBy, by?.id ?? null, note, kinds.join(' '))

/** Each kind once, in the order of the alphabet, so that the same signs in another order are the same cause. */
export const kindsOf = (signs: NewConcern['signs']): DangerKind[] =>
  [...new Set(signs.map(({ kind }) => kind))].sort()

/** Concerns are kept by the minute: enough to show how soon one was read. */
export const toTheMinute = (at: Date): Date => new Date(Math.floor(at.getTime() / 60_000) * 60_000)

const SHOWN = 8
const MOST_SHOWN = 20

/** Which causes a page showed, short enough to travel with its form. */
export const shownOn = (causes: readonly { readonly id: string }[]): string =>
  causes
    .slice(-MOST_SHOWN)
    .map(({ id }) => id.slice(0, SHOWN))
    .join(',')

/** Those of the causes there are now that the page showed: what came meanwhile has still to be read. */
export function shownOf(causes: readonly { readonly id: string }[], shown: string): string[] {
  const seen = new Set(shown.split(','))
  return causes.map(({ id }) => id).filter(id => seen.has(id.slice(0, SHOWN)))
}

/** Raised by somebody who wants to see the alert work. */
export const isTest = (subject: string): boolean => subject.startsWith('test:')

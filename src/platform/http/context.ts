import type { Child } from 'hono/jsx'
import type { Actor } from '../access/index.ts'
import type { Language } from '../language/index.ts'
import type { Link, Site } from '../render/index.ts'
import type { UseOfSound } from './headers.ts'
import type { Tally } from './tally.ts'

/** What a person sent: every field name with the values sent under it, in order. */
export type FormBody = ReadonlyMap<string, readonly string[]>

/** A file that came with a form. Its name is what the sender's machine calls it: never shown, never kept. */
export interface PostedFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface KeptVariables {
  actor: Actor
  language: Language
  site: Site
  /** Red lines over every staff page of this person. */
  alerts: readonly Link[]
  /** What was sent, on a POST that passed the token check; empty on a GET. */
  body: FormBody
  /** What this page does with sound. */
  sound: UseOfSound | undefined
  /** The file that came with it, at an address that takes one. */
  file: PostedFile | null
  /** The files that came with it by the names of their fields, at an address that takes several. */
  files: ReadonlyMap<string, PostedFile>
  /** Names one press of one form at one address: the same on a second press or a resend. Pass it to once(). */
  submission: string
  /** Id made when the form was shown; empty until one is. */
  showing: string
  /** This browser's visit, from its cookie; empty until a form is shown to it. */
  visit: string
  /** Set by the page when it showed a form: such a page is never cached. */
  shownForm: boolean
  /** True while a page is being made that will be kept: it is packed once, later. */
  keeping: boolean
  /** A mark of the place a request came from, in memory only; null when it cannot be known. See caller.ts. */
  caller: () => string | null
  /** What was done within the hour, in memory only. */
  tally: Tally
  /** True when the site is reached over https. */
  secure: boolean
}

export interface KeptEnv {
  Variables: KeptVariables
}

declare module 'hono' {
  interface ContextRenderer {
    (content: Child, status?: 200 | 400 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500): Response
  }
}

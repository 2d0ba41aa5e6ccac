import type { Child } from 'hono/jsx'
import type { Actor, Policy } from '../access/index.ts'
import type { Language } from '../language/index.ts'
import type { Link, Site } from '../render/index.ts'
import type { BadRequest } from './faults.ts'
import type { KeptPage } from './kept-pages.ts'
import type { Routes } from './routes.ts'
import type { Tally } from './tally.ts'

export interface ServerNeeds {
  readonly routes: readonly Routes[]
  readonly site: (language: Language) => Site
  readonly secret: string
  readonly origins: readonly string[]
  readonly secure: boolean
  /** Who a session cookie belongs to, or null. Asked for staff addresses only. */
  readonly personOf: (session: string) => Promise<Actor | null>
  /** What a signed-in person must know on every page. */
  readonly alertsOf?: (person: Actor) => Promise<readonly Link[]>
  readonly signInAddress: string
  /** True when the web server in front tells us truly where a request came from. */
  readonly trustProxy?: boolean
  /** What was done how often within the hour; one of its own when left out. */
  readonly tally?: Tally
  readonly newId: () => string
  /** A day: kept pages are made again when it changes, since lateness is arithmetic on today. */
  readonly today: () => string
  readonly onChange: (listener: () => void) => void
  readonly assets: ReadonlyMap<string, Asset>
  readonly pages: ProblemPages
  readonly log: { error(facts: object, message: string): void }
}

export interface Asset {
  readonly type: string
  /** Of a service worker: the only addresses it may answer for. */
  readonly worksFor?: string
  readonly page: KeptPage
}

export interface ProblemPages {
  notFound(): Child
  notAllowed(): Child
  conflict(error: Error): Child
  badRequest(error: BadRequest): Child
  broken(): Child
}

/** With what may be read at which address, so that nobody is led to a door that is not open to them. */
export type MountNeeds = ServerNeeds & { readonly policies: ReadonlyMap<string, Policy> }

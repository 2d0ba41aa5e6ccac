import type { Context } from 'hono'
import { anyone, type Policy } from '../access/index.ts'
import type { KeptEnv } from './context.ts'

/**
 * Who may use an address, and whether its page may be kept for the next reader.
 * `keep: 'until-changed'` is for public pages that are the same for everyone: kept until anything public changes.
 */
export interface Guard {
  readonly who: Policy
  readonly keep?: 'until-changed'
  /** The most bytes of the one file that may come with a form here. Left out: no file is taken. */
  readonly fileBytes?: number
}

type Answer = Response | Promise<Response>
export type KeptContext<P extends string = string> = Context<KeptEnv, P>

export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly guard: Guard
  readonly answer: (c: KeptContext) => Answer
}

export interface Routes {
  readonly list: readonly Route[]
  get<P extends string>(path: P, guard: Guard, answer: (c: KeptContext<P>) => Answer): Routes
  post<P extends string>(path: P, guard: Guard, answer: (c: KeptContext<P>) => Answer): Routes
}

/** A capability's addresses. A route that does not say who may use it stops the app from starting. */
export function routes(): Routes {
  const list: Route[] = []
  const add = (method: Route['method']) =>
    function <P extends string>(path: P, guard: Guard, answer: (c: KeptContext<P>) => Answer): Routes {
      if (typeof guard?.who?.allows !== 'function' || !guard.who.name) {
        throw new Error(`${method} ${path} does not say who may use it`)
      }
      if (
        guard.keep !== undefined &&
        (guard.who !== anyone || method !== 'GET' || path.startsWith('/staff'))
      ) {
        throw new Error(
          `${method} ${path} is not the same for everyone, so it cannot be kept for the next reader`
        )
      }
      list.push({ method, path, guard, answer: answer as Route['answer'] })
      return self
    }
  const self: Routes = { list, get: add('GET'), post: add('POST') }
  return self
}

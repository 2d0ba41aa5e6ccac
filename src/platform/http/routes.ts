import type { Context } from 'hono'
import { anyone, type Policy } from '../access/index.ts'
import type { KeptEnv } from './context.ts'
import type { UseOfSound } from './headers.ts'

/**
 * Who may use an address, and whether its page may be kept for the next reader.
 * `keep: 'until-changed'` is for public pages that are the same for everyone: kept until anything public changes.
 */
export interface Guard {
  readonly who: Policy
  readonly keep?: 'until-changed'
  /** The most bytes of a file that may come with a form here. Left out: no file is taken. */
  readonly fileBytes?: number
  /** How many files may come, each in a field of its own. One when not said. */
  readonly mostFiles?: number
  /** What its page does with sound; left out, neither playing nor recording is allowed. */
  readonly sound?: UseOfSound
  /**
   * Pressed from outside our pages, such as by a mail program's own button: with no cookie, no key of a form, from any
   * site. Nothing of what is sent is read: the address is the whole of it, so it must end in a token that nobody can guess.
   */
  readonly pressedElsewhere?: true
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
      if (
        guard.pressedElsewhere &&
        (guard.who !== anyone || method !== 'POST' || !path.endsWith('/:token'))
      ) {
        throw new Error(`${method} ${path} needs the key of a form: its address is not a secret by itself`)
      }
      list.push({ method, path, guard, answer: answer as Route['answer'] })
      return self
    }
  const self: Routes = { list, get: add('GET'), post: add('POST') }
  return self
}

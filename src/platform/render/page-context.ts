import { createContext, useContext } from 'hono/jsx'
import type { Actor } from '../access/index.ts'
import type { Catalogue, Language } from '../language/index.ts'

export interface Link {
  readonly text: string
  readonly href: string
}

/** What every page of one area shows round its own words. Put together once, in app.ts. */
export interface Site {
  readonly name: string
  readonly areaName: string
  /** True for an invented partnership: every page says so. */
  readonly invented: boolean
  readonly navigation: readonly Link[]
  readonly staffNavigation: readonly Link[]
  readonly footer: readonly Link[]
  readonly partners: readonly string[]
  readonly contact: { readonly name: string; readonly phone: string; readonly hours: string }
  /** Names of places, schools and services of the area, which pages for staff mark in what people wrote. */
  readonly namesHere: readonly { readonly name: string; readonly kind: 'place' | 'school' | 'service' }[]
  readonly themeColour: string
  readonly assets: {
    readonly css: string
    readonly brand: string
    readonly js: string
    readonly icon: string
    /** Scripts that single pages bring, by name: no other page asks for them. */
    readonly scripts?: Readonly<Record<string, string>>
  }
}

export interface PageFacts {
  readonly site: Site
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  /** Path of this page, to mark where we are in the navigation. */
  readonly path: string
  readonly actor: Actor
  /** A sentence to show once, after something was done. */
  readonly notice: string | null
  /** What this person must know whatever they do, such as a concern nobody has read. Staff pages only. */
  readonly alerts: readonly Link[]
  /** Makes the token and the submission id of a form; calling it marks the page as one that must not be kept in a cache. */
  formKeys(): { readonly token: string; readonly submission: string }
}

export const PageContext = createContext<PageFacts | null>(null)

export function usePage(): PageFacts {
  const facts = useContext(PageContext)
  if (facts === null) throw new Error('A page was rendered outside c.render()')
  return facts
}

/** This capability's words in the language of the page. */
export const useCopy = <T extends object>(copy: Catalogue<T>): T => copy.in(usePage().language)

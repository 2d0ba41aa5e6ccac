import type { Child } from 'hono/jsx'
import type { Attributes, Content, Look, Maybe } from './options.ts'

export type ServiceNavigationItem = Content & {
  href?: string | undefined
  /** This very page. */
  current?: boolean | undefined
  /** The section this page is in. */
  active?: boolean | undefined
  attributes?: Attributes | undefined
}

export type ServiceNavigationOptions = Look & {
  serviceName?: string | undefined
  serviceUrl?: string | undefined
  navigation?: readonly Maybe<ServiceNavigationItem>[] | undefined
  /** Names the landmark. 'Service information' if not given. */
  ariaLabel?: string | undefined
  menuButtonText?: string | undefined
  menuButtonLabel?: string | undefined
  navigationLabel?: string | undefined
  navigationId?: string | undefined
  navigationClasses?: string | undefined
  /** Behind a menu button on a small screen. On when there is more than one link. */
  collapseNavigationOnMobile?: boolean | undefined
  slots?: ServiceNavigationSlots | undefined
}

/** JSX to place around the usual parts. */
export type ServiceNavigationSlots = {
  start?: Child | undefined
  end?: Child | { html: Child; align?: 'inline' | undefined } | undefined
  navigationStart?: Child | undefined
  navigationEnd?: Child | undefined
}

import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Side, ThemeKey } from './theme.ts'

/** Part of a story's text: from one character up to, but not at, another, in the text of this hash (SHA-256, hex). */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly wordsHash: string
}

/** Words of a story that somebody kept to stand for one side of a theme. */
export interface Quote extends Stretch {
  readonly story: string
  readonly theme: ThemeKey
  readonly side: Side
}

/** Few voices, and serious: on a list of its own, whatever the counts say. */
export interface Serious extends Stretch {
  readonly id: string
  readonly story: string
  /** A sentence of staff that may be public. */
  readonly title: string
  /** For staff alone. */
  readonly why: string
  readonly cornerstone: string
  /** The theme it was given, so that people can choose it in a vote; null while it has none. */
  readonly theme: ThemeKey | null
  readonly byName: string
  readonly on: CalendarDate
}

/** How far two readers agreed about one theme. */
export interface Agreement {
  readonly theme: ThemeKey
  /** Krippendorff's alpha, 1 for full agreement; null when there are too few units to say. */
  readonly alpha: number | null
  /** Units that two people coded, and those of them in which at least one said this theme. */
  readonly units: number
  readonly said: number
  readonly stories: number
  readonly asAt: CalendarDate
}

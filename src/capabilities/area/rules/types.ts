import type { z } from 'zod'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { AreaFile } from './area-shape.ts'
import type { Meeting } from './board-shapes.ts'
import type { RotaLine } from './conversations-shape.ts'
import type { NameHere } from './gazetteer-shape.ts'
import type { CalendarMonth, DayOfMonthsBefore, DaysBefore, MonthsBefore } from './parts.ts'
import type { Plan, Promised, Report } from './plan-shapes.ts'
import type { Person, Round, Story, Theme } from './voice-shapes.ts'

/** Nothing of an area can be changed once it is read. */
export type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : { readonly [Key in keyof T]: Frozen<T[Key]> }

/** The same, with every day and month that was counted back from the day of loading worked out. */
export type Resolved<T> = T extends z.output<typeof DaysBefore> | z.output<typeof DayOfMonthsBefore>
  ? CalendarDate
  : T extends z.output<typeof MonthsBefore>
    ? CalendarMonth
    : T extends string | number | boolean | null | undefined
      ? T
      : T extends readonly (infer Item)[]
        ? readonly Resolved<Item>[]
        : { readonly [Key in keyof T]: Resolved<T[Key]> }

/** The partnership's own settings. */
export type Area = Frozen<z.output<typeof AreaFile>> & {
  /** Names of its places, schools and services, from gazetteer.json and its districts. */
  readonly namesHere: readonly NameHere[]
}

/** What already happened in this area, one slice for each room that loads it. Days may still be counted back. */
export interface AreaRecord {
  /** People who may sign in: the people room. */
  readonly people: readonly Frozen<z.output<typeof Person>>[]
  /** Who rings people back on which days: the conversations room. */
  readonly rota: readonly Frozen<z.output<typeof RotaLine>>[]
  /** Stories with their reading, answer, placing and outcome: the voices room, then themes, then answers. */
  readonly stories: readonly Frozen<z.output<typeof Story>>[]
  /** Pairs of strength and development: the themes room. */
  readonly themes: readonly Frozen<z.output<typeof Theme>>[]
  /** Rounds of stars: the priorities room, which works out what they chose. */
  readonly rounds: readonly Frozen<z.output<typeof Round>>[]
  /** Versions of the plan, oldest first: the plan room. */
  readonly plans: readonly Frozen<z.output<typeof Plan>>[]
  /** Monthly reports: the workstreams room. */
  readonly reports: readonly Frozen<z.output<typeof Report>>[]
  /** Meetings, oldest first: the board room. */
  readonly meetings: readonly Frozen<z.output<typeof Meeting>>[]
}

/** What rooms load: every day is a plain calendar date. */
export type ResolvedRecord = Resolved<AreaRecord>

export type PersonRecord = ResolvedRecord['people'][number]
export type StoryRecord = ResolvedRecord['stories'][number]
export type ThemeRecord = ResolvedRecord['themes'][number]
export type RoundRecord = ResolvedRecord['rounds'][number]
export type PlanRecord = ResolvedRecord['plans'][number]
export type PromiseRecord = Resolved<Frozen<z.output<typeof Promised>>>
export type ReportRecord = ResolvedRecord['reports'][number]
export type MeetingRecord = ResolvedRecord['meetings'][number]

export type Cornerstone = Area['cornerstones'][number]
export type Organisation = Area['organisations'][number]
export type Standard = Area['standards']['read']

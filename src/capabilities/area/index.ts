export { readArea } from './folder.ts'
export { AreaFaults, type Fault } from './rules/faults.ts'
export {
  cornerstoneBySlug,
  needsTwoPeople,
  organisationByKey,
  organisationOptions,
  workingDaysFor,
} from './rules/find.ts'
export type { CalendarMonth, Due, Source } from './rules/parts.ts'
export { resolveRecord } from './rules/resolve-record.ts'
export type {
  Area,
  AreaRecord,
  Cornerstone,
  MeetingRecord,
  Organisation,
  PersonRecord,
  PlanRecord,
  PromiseRecord,
  ReportRecord,
  ResolvedRecord,
  RoundRecord,
  Standard,
  StoryRecord,
  ThemeRecord,
} from './rules/types.ts'
export type {
  AboutOne,
  AboutTeller,
  AboutTellers,
  AfterTelling,
  ForgottenVoice,
  Needs,
  Room,
  WayIn,
} from './room.ts'

import type { Area } from '../../area/index.ts'

/** Duties whose days come from the area's standards of service, and which standard that is. */
const standards: Readonly<Record<string, keyof Area['standards']>> = {
  'voice.read': 'read',
  'voice.read-more': 'read',
  'voice.answered': 'answered',
  'conversation.call': 'callBack',
  'board.minutes': 'minutes',
  'board.challenge': 'challenge',
  'workstreams.report': 'report',
}

/** The standard behind a kind of duty, or null when its days are set one by one. */
export const standardOf = (kind: string, area: Pick<Area, 'standards'>) => {
  const name = standards[kind]
  return name === undefined ? null : area.standards[name]
}

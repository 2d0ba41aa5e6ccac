/**
 * Whether two people read this story apart: one in so many, by the last figures of its id, which are drawn at random when it
 * comes. Nobody chooses which.
 *
 * @param everyNth 1 for every story; null when the area has not said
 */
export function readsTwice(story: string, everyNth: number | null): boolean {
  return everyNth !== null && Number.parseInt(story.slice(-8), 16) % everyNth === 0
}

/** One person's coding of one story in its words of today. */
export interface ReadingOfStory {
  readonly story: string
  readonly kind: 'own' | 'agreed'
  readonly needsTwo: boolean
  readonly by: string
  readonly isDone: boolean
  /** 'YYYY-MM-DD' */
  readonly begunOn: string
}

/** Where a story stands. */
export type StageOfStory = 'to-read' | 'to-read-again' | 'to-talk' | 'settled'

/**
 * Where a story stands, from its readings. One that needs two is settled by what both agreed on, and by nothing else.
 *
 * @param readings all of this story, in its words of today
 */
export function stageOf(readings: readonly ReadingOfStory[], needsTwo: boolean): StageOfStory {
  const done = readings.filter(({ kind, isDone }) => kind === 'own' && isDone)
  if (readings.some(({ kind, isDone }) => kind === 'agreed' && isDone)) return 'settled'
  if (done.length === 0) return 'to-read'
  if (!needsTwo) return 'settled'
  return done.length === 1 ? 'to-read-again' : 'to-talk'
}

/** A story that might be read next. */
export interface Candidate {
  readonly id: string
  readonly stage: StageOfStory
  readonly readings: readonly ReadingOfStory[]
}

/**
 * The next story for one reader, in the order of the list: none that is settled, that they have read or passed on, and none
 * that somebody else is reading today, as long as there is another.
 *
 * @param after the story they come from; the search goes on after it, and from the top again
 */
export function nextToRead(
  list: readonly Candidate[],
  {
    me,
    passed,
    today,
    after,
  }: { me: string; passed: ReadonlySet<string>; today: string; after: string | undefined }
): Candidate | undefined {
  const at = list.findIndex(({ id }) => id === after)
  const turned = [...list.slice(at + 1), ...list.slice(0, Math.max(at, 0))]
  const open = turned.filter(
    ({ id, stage, readings }) =>
      (stage === 'to-read' || stage === 'to-read-again') &&
      !passed.has(id) &&
      !readings.some(({ by, isDone, kind }) => kind === 'own' && by === me && isDone)
  )
  const isFree = ({ readings }: Candidate) =>
    !readings.some(({ by, isDone, begunOn }) => by !== me && !isDone && begunOn === today)
  return open.find(isFree) ?? open[0]
}

import { needsTwoPeople, type Area, type Needs } from '../area/index.ts'
import {
  current,
  currentAll,
  propose,
  versions,
  waitingFor,
  type Author,
  type Publication,
} from '../publishing/index.ts'
import { themeTitles, type ThemeKey } from '../themes/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { NotFound } from '../../standards/errors.ts'
import { staffCopy } from './copy.ts'
import {
  addStars,
  countVoters,
  findBatches,
  findCounts,
  findItems,
  findRound,
  findRounds,
  partsOf,
  publicResult,
  type PublicResult,
  type RoundRow,
  type Voted,
} from '../rounds/index.ts'
import { findLines, sidesOf, type DecidedRound, type SheetCounts } from './from-rounds.ts'
import { newestFirst, prioritiesOf, type Priority } from './rules/priorities.ts'
import { starsOfSides } from './rules/sides.ts'
import { enoughTookPart, makeSnapshot, type RoundSnapshot } from './rules/snapshot.ts'
import { findDecided, findDecision } from './store/decisions.ts'

const KIND = 'round'
const t = staffCopy.in('en-GB')

/** A round for staff. Errors: NotFound. */
export async function roundAt(db: Db, key: string): Promise<DecidedRound> {
  const round = await findRound(db, key)
  if (round === undefined) throw new NotFound('There is no such vote.')
  return { ...round, isDecided: (await findDecision(db, key)) !== undefined }
}

/** Every round for staff, newest first. */
export async function allRounds(db: Db): Promise<DecidedRound[]> {
  const decided = await findDecided(db)
  return (await findRounds(db)).map(round => ({ ...round, isDecided: decided.has(round.key) }))
}

/** Every published round: open ones first, then by the day they closed, newest first. */
export async function publishedRounds(db: Db): Promise<Publication<RoundSnapshot>[]> {
  const all = await currentAll<RoundSnapshot>(db, KIND)
  const order = newestFirst(all.map(({ snapshot }) => snapshot))
  return all.toSorted((one, other) => order.indexOf(one.snapshot) - order.indexOf(other.snapshot))
}

/** One published round, or null. */
export function publishedRound(db: Db, key: string): Promise<Publication<RoundSnapshot> | null> {
  return current<RoundSnapshot>(db, KIND, key)
}

/** What the newest decided round made priorities of: what to fix first, today. */
export async function newestPriorities(db: Db): Promise<Priority[]> {
  const rounds = await publishedRounds(db)
  return rounds.map(({ snapshot }) => prioritiesOf(snapshot)).find(({ length }) => length > 0) ?? []
}

/** Every priority there ever was, by theme, newest round first. */
export async function priorityByTheme(db: Db): Promise<ReadonlyMap<ThemeKey, readonly Priority[]>> {
  const all = (await publishedRounds(db)).flatMap(({ snapshot }) => prioritiesOf(snapshot))
  return Map.groupBy(all, ({ theme }) => theme)
}

/** Every finished vote whose result anybody may read, newest first, for setting them beside each other. */
export async function votedRounds(db: Db): Promise<Voted[]> {
  return (await publishedRounds(db)).flatMap(({ snapshot }) => votedOf(snapshot) ?? [])
}

/** The versions of a result that were published, whether or not a later one stands in their place. */
export async function resultVersions(db: Db, key: string): Promise<number[]> {
  const all = await versions<RoundSnapshot>(db, KIND, key)
  return all.flatMap(({ snapshot }) => snapshot.counted?.version ?? [])
}

/** What was counted in a published round of this site, or null. */
export const votedOf = ({ title, counted }: RoundSnapshot): Voted | null =>
  counted ? { title, of: counted } : null

/** The public page of a round as it would be if it were published now. Errors: NotFound. */
export async function draftRound(db: Db, area: Area, key: string): Promise<RoundSnapshot> {
  const round = await findRound(db, key)
  if (round === undefined || round.opened === null) throw new NotFound('There is no such round.')
  const { title, question, event, method, mode, rule, closes, closed, opened, source } = round
  const counted = await countedIn(db, area, round)
  const sheets = await sheetsIn(db, round)
  const all = await findLines(db, key)
  const starsOf = (theme: ThemeKey) => addStars(sheets.counts.flatMap(count => count.item === theme ? count.stars : [])) // prettier-ignore
  const lines = all.map(line => {
    const sides = counted ? sidesOf(line.theme, counted, sheets, area.smallNumber) : undefined
    if (sides === undefined) return { ...line, stars: mode === 'elsewhere' ? starsOf(line.theme) : null }
    return { ...line, stars: starsOfSides(sides), sides }
  })
  const decision = await findDecision(db, key)
  const taken = decision?.lines ?? []
  const outside = await outsideOf(db, taken.flatMap(each => (each.taken && !all.some(({ theme }) => theme === each.theme) ? each.theme : []))) // prettier-ignore
  const statements = (await findItems(db, key)).flatMap(({ theme, title, withdrawn }) => (theme === null && withdrawn === null ? [{ title }] : [])) // prettier-ignore
  return makeSnapshot({
    ...{ key, title, question, event, rule, opened, closes, closed, source, lines, outside, taken },
    ...{ method, mode, people: mode === 'elsewhere' ? await peopleIn(db, key) : null },
    ...(statements.length > 0 && { statements }),
    ...(mode !== 'elsewhere' && { counted }),
    ...{ cornerstones: area.cornerstones, smallNumber: area.smallNumber },
    decision: decision ? { on: decision.on, by: decision.decidedBy } : null,
  })
}

/** What people chose on this site. Null until it is closed and counted, and where it was held elsewhere. */
async function countedIn(db: Db, area: Area, { key, mode, closed }: RoundRow): Promise<PublicResult | null> {
  return mode === 'elsewhere' || closed === null ? null : publicResult({ area }, db, key)
}

/** The counts of whole tables, with how many sat at them where every sheet says so. */
async function sheetsIn(db: Db, { key }: RoundRow): Promise<SheetCounts> {
  const sheets = (await findBatches(db, key)).filter(
    ({ struckOn, kind }) => struckOn === null && kind !== 'slips'
  )
  const voters = sheets.some(sheet => sheet.voters === null)
    ? null
    : sheets.reduce((sum, sheet) => sum + (sheet.voters ?? 0), 0)
  return { voters, counts: await findCounts(db, key) }
}

/** Themes that were added by those who decided, in the words of today. */
async function outsideOf(db: Db, keys: readonly ThemeKey[]) {
  if (keys.length === 0) return []
  return [...(await themeTitles(db, keys)).values()].map(
    ({ key, title, cornerstone, strength, development }) => {
      return { theme: key, title, cornerstone, strength, development }
    }
  )
}

/** Why the result of a closed round cannot be public, or null: it is not counted yet, or too few took part. */
export async function notPublic(db: Db, area: Area, key: string): Promise<'counting' | 'too-few' | null> {
  const round = await findRound(db, key)
  if (round === undefined || round.closed === null) return null
  if (round.mode === 'elsewhere')
    return enoughTookPart(await peopleIn(db, key), area.smallNumber) ? null : 'too-few'
  const counted = await countedIn(db, area, round)
  if (counted === null) return 'counting'
  const { voters, counts } = await sheetsIn(db, round)
  const hasSheets = counts.length > 0 && enoughTookPart(voters, area.smallNumber)
  return hasSheets || partsOf(counted).length > 0 ? null : 'too-few'
}

/** Who took part: as written down for the whole round, else the sum of its sheets when each says. Null: not known. */
export async function peopleIn(db: Db, key: string): Promise<number | null> {
  const written = (await findRound(db, key))?.people ?? null
  if (written !== null) return written
  const sheets = (await findBatches(db, key)).filter(
    sheet => sheet.struckOn === null && sheet.kind !== 'slips'
  )
  const onBallots = (await countVoters(db, key)).reduce((sum, { people }) => sum + people, 0)
  if (sheets.length === 0 && onBallots === 0) return null
  if (sheets.some(({ voters }) => voters === null)) return null
  return sheets.reduce((sum, { voters }) => sum + (voters ?? 0), onBallots)
}

interface RoundProposal {
  readonly key: string
  readonly by: Author
  readonly note: string | null
  readonly needsTwo?: boolean
  readonly today?: CalendarDate
}

/** The frozen copy that waits for a second person. Errors: NotFound when none does. */
export async function waitingRound(db: Db, key: string): Promise<RoundSnapshot> {
  const waiting = await waitingFor<RoundSnapshot>(db, KIND, key)
  if (waiting === null) throw new NotFound('Nothing of this vote waits.')
  return waiting.snapshot
}

/** Hands a round as it stands to the public record; it waits for a second person where the area asks for two. */
export async function proposeRound(
  needs: Needs,
  db: Db,
  proposal: RoundProposal
): Promise<{ published: boolean }> {
  const { area, newId, now } = needs
  const { key, by, note, needsTwo = needsTwoPeople(area, 'priorities'), today = needs.today() } = proposal
  const snapshot = await draftRound(db, area, key)
  return propose(db, {
    ...{ kind: KIND, key, title: t.toPublish(snapshot.title), snapshot, note, by, needsTwo },
    ...{ id: newId(), now: now(), today, preview: `/staff/votes/${key}/proposed` },
  })
}

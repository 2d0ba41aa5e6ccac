import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Area, Needs } from '../area/index.ts'
import { keepingOurWord, waitedFor } from '../clocks/index.ts'
import { current, propose } from '../publishing/index.ts'
import { countAnsweredByTeller, countHeard } from '../voices/index.ts'
import { howCopy } from './copy/how-we-answer.ts'
import { answeredBy, waitsInShort } from './rules/answered-by.ts'
import { gateHowWeAnswer, type HowWeAnswer } from './rules/how-we-answer.ts'
import { wordShown } from './rules/our-word.ts'

const KIND = 'how-we-answer'
const KEY = 'all'
const ANSWERED = 'voice.answered'

/** Nobody decides this: it is counting. */
const thisSite = { id: 'site', name: 'This site, counting' }

/** What tellers say of our answers, and who had one, through the gate; published when what may be shown has changed. As the system. */
export async function publishHowWeAnswer({ area, newId, now, today }: Needs, db: Db): Promise<boolean> {
  const counts = { heard: await countHeard(db), byTeller: await countAnsweredByTeller(db) }
  const snapshot = gateHowWeAnswer(counts, today(), area.smallNumber)
  const before = (await current<HowWeAnswer>(db, KIND, KEY))?.snapshot
  if (before !== undefined && JSON.stringify({ ...before, asAt: today() }) === JSON.stringify(snapshot))
    return false
  await propose(db, {
    ...{ kind: KIND, key: KEY, title: howCopy.in('en-GB').title, snapshot, note: null },
    ...{ by: thisSite, needsTwo: false, id: newId(), now: now(), today: today() },
  })
  return true
}

/** Everything the public page shows. As the public: it reads days of duties, and what was published of the rest. */
export async function howWeAnswerFacts(db: Db, area: Area, today: CalendarDate) {
  const word = (await keepingOurWord(db, today)).find(({ kind }) => kind === ANSWERED)
  const waits = await waitedFor(db, ANSWERED, today)
  const within = area.standards.answered.workingDays
  const shown = word === undefined ? null : wordShown(word, area.smallNumber)
  return {
    word: shown,
    within,
    waits: shown?.asked.kind === 'shown' ? waitsInShort(waits) : { median: null, longest: null },
    curve: answeredBy(waits, within * 2, Math.max(area.smallNumber, 5)),
    told: (await current<HowWeAnswer>(db, KIND, KEY))?.snapshot ?? null,
  }
}

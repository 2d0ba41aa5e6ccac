import { aboutBad, endings, glad, noChange, sorry } from './answers.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { answerers } from './people.ts'
import { startedDaysBefore } from './plan.ts'
import { promises } from './promises.ts'
import { communicate } from './stories-communicate.ts'
import { include } from './stories-include.ts'
import { partnership } from './stories-partnership.ts'
import { welcome } from './stories-welcome.ts'
import { type Core, type Cores, tell } from './telling.ts'
import { themes } from './themes.ts'

const HOW_MANY = 420
const SEED = 20250624

const cores: Cores = { ...welcome, ...include, ...communicate, ...partnership }
const districts = ['upper-amble', 'saltmere', 'ketterby', 'marlbeck', 'saltmere', 'ketterby', 'fenholt']
const tellers = { parent: 'parent-carer', young: 'child-or-young-person', staff: 'practitioner' } as const
const talkedAbout: Readonly<Record<string, number>> = {
  'no-one-calls-back': 5,
  'same-worker': 4,
  'knowing-what-next': 4,
  'waiting-alone': 3,
  'out-of-school': 3,
  'telling-it-once': 3,
}

/** Day told and what was said, before anything is known about answers. */
interface Told {
  told: number
  theme: string
  core: Core
  words: string
}

/** Told over a year: most at the start, when people were first asked, and a steady number since. */
function whenTold(chance: Chance): number {
  if (chance.says(0.4)) return chance.whole(302, 364)
  return chance.says(0.45) ? chance.whole(140, 301) : chance.whole(0, 139)
}

function tellAll(chance: Chance): Told[] {
  const drawn = Object.keys(cores).flatMap(theme => Array<string>(talkedAbout[theme] ?? 2).fill(theme))
  const seen = new Set<string>()
  const stories: Told[] = []
  while (stories.length < HOW_MANY) {
    const theme = chance.one(drawn)
    const core = chance.one(cores[theme]!)
    const words = tell(core, chance)
    if (seen.has(words)) continue
    seen.add(words)
    stories.push({ told: whenTold(chance), theme, core, words })
  }
  return stories.sort((one, other) => other.told - one.told)
}

/** Never nearer than 5 days, so that a day moved on to a working day is never after the day of loading. */
function whatTheyDid({ told }: Told, at: number, chance: Chance) {
  const read = told - chance.whole(0, 2)
  const slow = chance.says(0.07) ? chance.whole(18, 40) : chance.whole(4, 9)
  const answered = read - slow
  const forgotten = told > 15 && told < 60 && at % 7 === 0
  return {
    read: read >= 5 && !(forgotten && at % 3 === 0) ? read : null,
    answered: answered >= 5 && !forgotten ? answered : null,
  }
}

function answerWords({ theme, core }: Told, chance: Chance): string {
  if (core[1] === 'good') return chance.one(glad)
  return [chance.one(sorry), chance.one(aboutBad[theme]!), chance.one(endings)].join(' ')
}

/** A story led to a promise when it was told first. Some that did not are told so, with the reason. */
function outcome({ theme, core }: Told, answered: number | null, by: string, chance: Chance) {
  if (answered === null || core[1] === 'good') return null
  const promise = promises.find(({ themes: chosen }) => chosen.includes(theme))
  if (promise && answered > startedDaysBefore(promise)) {
    return { kind: 'changed-plan', by, on: day(startedDaysBefore(promise)), promise: promise.key }
  }
  const why = noChange[theme]
  if (!why || answered < 20 || !chance.says(0.6)) return null
  return { kind: 'no-change', by, on: day(answered - chance.whole(1, 10)), why }
}

const day = (daysBefore: number) => ({ daysBefore, workingDay: true })

function asStory(told: Told, at: number, chance: Chance) {
  const { theme, core, words } = told
  const cornerstone = themes.find(({ key }) => key === theme)!.cornerstone
  const { read, answered } = whatTheyDid(told, at, chance)
  const by = chance.one(answerers[cornerstone]!)
  const answer = answered === null ? null : { by, on: day(answered), words: answerWords(told, chance) }
  const placed = answered !== null && chance.says(0.93)
  return {
    key: `story-${String(at + 1).padStart(3, '0')}`,
    teller: tellers[core[0]],
    sharing: chance.one(['everyone', 'everyone', 'everyone', 'staff', 'count']),
    cornerstone: chance.says(0.3) ? null : cornerstone,
    district: chance.says(0.35) ? null : chance.one(districts),
    words,
    told: { daysBefore: told.told },
    read:
      read === null
        ? null
        : { by: chance.one(['priya-marlow', 'priya-marlow', 'jo-fernley']), on: day(read) },
    answer,
    themes: placed
      ? [
          {
            by: chance.one(['priya-marlow', 'maggie-dunvale', 'bilal-eastmoor', 'cass-orchard']),
            on: day(answered),
            theme,
            side: core[1] === 'good' ? 'strength' : 'development',
          },
        ]
      : [],
    outcome: placed ? outcome(told, answered, by, chance) : null,
    heard: answer && chance.says(0.4) ? chance.one(['yes', 'yes', 'partly', 'partly', 'no']) : null,
  }
}

function makeStories() {
  const chance = chanceFrom(SEED)
  return tellAll(chance).map((told, at) => asStory(told, at, chance))
}

export const stories = makeStories()

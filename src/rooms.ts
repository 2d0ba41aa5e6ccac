import type { AboutTellers, Needs, Room } from './capabilities/area/index.ts'
import { answersRoom } from './capabilities/answers/index.ts'
import { boardRoom } from './capabilities/board/index.ts'
import { cardsRoom } from './capabilities/cards/index.ts'
import { clocksRoom } from './capabilities/clocks/index.ts'
import { codingRoom } from './capabilities/coding/index.ts'
import { contactsRoom } from './capabilities/contacts/index.ts'
import { conversationsRoom } from './capabilities/conversations/index.ts'
import { groupsRoom } from './capabilities/groups/index.ts'
import { peopleRoom } from './capabilities/people/index.ts'
import { planRoom } from './capabilities/plan/index.ts'
import { prioritiesRoom } from './capabilities/priorities/index.ts'
import { publishingRoom } from './capabilities/publishing/index.ts'
import { reachRoom } from './capabilities/reach/index.ts'
import { recordingsRoom } from './capabilities/recordings/index.ts'
import { roundsRoom } from './capabilities/rounds/index.ts'
import { safeguardingRoom } from './capabilities/safeguarding/index.ts'
import { scribingRoom } from './capabilities/scribing/index.ts'
import { strategyRoom } from './capabilities/strategy/index.ts'
import { surveysRoom } from './capabilities/surveys/index.ts'
import { themesRoom } from './capabilities/themes/index.ts'
import { voicesRoom } from './capabilities/voices/index.ts'
import { workstreamsRoom } from './capabilities/workstreams/index.ts'
import type { Link } from './platform/render/index.ts'

/** Every capability, in the order data flows. A test holds this to capabilities.json. */
export const rooms: readonly Room[] = [
  peopleRoom,
  clocksRoom,
  publishingRoom,
  contactsRoom,
  safeguardingRoom,
  conversationsRoom,
  voicesRoom,
  scribingRoom,
  cardsRoom,
  recordingsRoom,
  groupsRoom,
  surveysRoom,
  reachRoom,
  themesRoom,
  codingRoom,
  roundsRoom,
  prioritiesRoom,
  planRoom,
  workstreamsRoom,
  boardRoom,
  strategyRoom,
  answersRoom,
]

type WhatRoomsOffer =
  | ('waysIn' | 'afterTelling' | 'aboutTellers')
  | ('alertsOf' | 'waitingFor' | 'forgetVoice' | 'builtOn' | 'countAgain')

/** What no room can know by itself: what the others offer, and how all of them forget. */
export function withRooms(alone: Omit<Needs, WhatRoomsOffer>): Needs {
  const about = (): readonly AboutTellers[] => rooms.flatMap(room => room.aboutTellers?.(needs) ?? [])
  const needs: Needs = {
    ...alone,
    waysIn: rooms.flatMap(room => room.waysIn ?? []),
    afterTelling: rooms.flatMap(room => room.afterTelling ?? []),
    aboutTellers: {
      get questions() {
        return about().flatMap(({ questions }) => questions)
      },
      async keep(db, together, tellers) {
        for (const each of about()) await each.keep(db, together, tellers)
      },
      async forget(db, together, count) {
        for (const each of about()) await each.forget(db, together, count)
      },
    },
    async alertsOf(person) {
      const alerts = await Promise.all(rooms.map(room => room.alerts?.(needs, person) ?? []))
      return alerts.flat()
    },
    async waitingFor(db, person) {
      const waiting: Link[] = []
      for (const room of rooms) waiting.push(...((await room.waitingFor?.(needs, db, person)) ?? []))
      return waiting
    },
    async forgetVoice(db, voice) {
      for (const room of rooms) await room.forget?.(needs, db, voice)
    },
    async builtOn(db, voices) {
      let built = 0
      for (const room of rooms) built += (await room.builtOn?.(db, voices)) ?? 0
      return built
    },
    async countAgain(db) {
      for (const room of rooms) await room.countAgain?.(needs, db)
    },
  }
  return needs
}

import type { Room } from './capabilities/area/index.ts'
import { answersRoom } from './capabilities/answers/index.ts'
import { boardRoom } from './capabilities/board/index.ts'
import { clocksRoom } from './capabilities/clocks/index.ts'
import { conversationsRoom } from './capabilities/conversations/index.ts'
import { peopleRoom } from './capabilities/people/index.ts'
import { planRoom } from './capabilities/plan/index.ts'
import { prioritiesRoom } from './capabilities/priorities/index.ts'
import { publishingRoom } from './capabilities/publishing/index.ts'
import { strategyRoom } from './capabilities/strategy/index.ts'
import { themesRoom } from './capabilities/themes/index.ts'
import { voicesRoom } from './capabilities/voices/index.ts'
import { workstreamsRoom } from './capabilities/workstreams/index.ts'

/** Every capability, in the order data flows. A test holds this to capabilities.json. */
export const rooms: readonly Room[] = [
  peopleRoom,
  clocksRoom,
  publishingRoom,
  conversationsRoom,
  voicesRoom,
  themesRoom,
  prioritiesRoom,
  planRoom,
  workstreamsRoom,
  boardRoom,
  strategyRoom,
  answersRoom,
]

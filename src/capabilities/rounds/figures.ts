import type { Needs } from '../area/index.ts'
import { roomCode } from './rules/room-code.ts'

/** The four figures for the big screen of a round now. They change every 30 seconds. */
export const figuresOn = ({ keyedHash, now }: Pick<Needs, 'keyedHash' | 'now'>, round: string): string =>
  roomCode(text => keyedHash('room code', text), round, now())

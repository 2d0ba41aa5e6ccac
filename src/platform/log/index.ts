import { pino } from 'pino'
import type { Log } from '../kit.ts'

/** Lines of JSON for whoever runs the server. No request address, no agent, no words of anyone. */
export function newLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2))
}

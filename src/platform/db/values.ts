import { sql, type RawBuilder } from 'kysely'

/**
 * How a value comes out of the database, by PostgreSQL type number. The same on both engines:
 * int8 and count(*) a number (a bigint beyond 2^53), numeric and interval text, date 'YYYY-MM-DD' text,
 * timestamp without zone text, timestamptz a Date, bytea a Buffer, json and jsonb parsed.
 */
export const readers: Readonly<Record<number, (text: string) => unknown>> = {
  17: text => Buffer.from(text.slice(2), 'hex'), // bytea
  20: wholeNumber, // int8
  1082: asIs, // date
  1114: asIs, // timestamp
  1184: text => new Date(text), // timestamptz
  1186: asIs, // interval
  1700: asIs, // numeric
}

/** The array type of each of the above. */
export const arrayTypes: Readonly<Record<number, number>> = {
  1001: 17,
  1016: 20,
  1182: 1082,
  1115: 1114,
  1185: 1184,
  1187: 1186,
  1231: 1700,
}

function asIs(text: string): string {
  return text
}

function wholeNumber(text: string): number | bigint {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : BigInt(text)
}

/** A value for a json or jsonb column. Without it an array would reach a server as a PostgreSQL array. */
export function json<T>(value: T): RawBuilder<T> {
  return sql<T>`${JSON.stringify(value)}::jsonb`
}

/** How a value goes to the embedded engine: as `pg` sends it to a server. Text, bytes or null. */
export function toWire(value: unknown): string | Uint8Array | null {
  if (value === null || value === undefined) return null
  if (value instanceof Uint8Array) return value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return arrayText(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function arrayText(values: readonly unknown[]): string {
  const element = (value: unknown) => {
    if (Array.isArray(value)) return arrayText(value)
    const text = value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : toWire(value)
    return text === null ? 'null' : `"${String(text).replace(/[\\"]/g, '\\$&')}"`
  }
  return `{${values.map(element).join(',')}}`
}

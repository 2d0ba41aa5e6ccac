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

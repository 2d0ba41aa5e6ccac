import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { readArea } from '../src/capabilities/area/index.ts'
import { keepWaiting } from '../src/capabilities/surveys/waiting.ts'
import { readSurveyFile } from '../src/capabilities/surveys/reading/file.ts'
import { FILE_BYTES } from '../src/capabilities/surveys/rules/limits.ts'
import * as surveys from '../src/capabilities/surveys/store.ts'
import { takeIn } from '../src/capabilities/surveys/taking-in.ts'
import { undo } from '../src/capabilities/surveys/undoing.ts'
import type { Actor } from '../src/platform/access/index.ts'
import { openStore } from '../src/platform/db/index.ts'
import { newLog } from '../src/platform/log/index.ts'
import { sealerOf } from '../src/platform/seal.ts'
import { root } from '../src/root.ts'
import { withRooms } from '../src/rooms.ts'
import { calendarDate } from '../src/standards/calendar.ts'
import type { Place } from '../tests/support/places.ts'
import { milliseconds, sideBySide } from './measure.ts'

const ROWS = 100_000
const TODAY = calendarDate('2026-11-20')
const reader: Extract<Actor, { kind: 'person' }> = {
  ...{ kind: 'person', id: randomUUID(), name: 'Priya Marlow', jobTitle: 'Listener', organisation: 'Forum' },
  roles: ['reader'],
}

/** As a survey tool writes it: who, when, three answers in words, and columns that nobody needs. */
function surveyFile(rows: number): Buffer {
  const line = (nth: number) =>
    [
      ...[`${nth}`, '2026-11-02 09:15:00', '2026-11-02 09:21:00', 'anonymous', '"I am a parent or carer"'],
      `"We waited ${nth} days for somebody to ring, and when they did it was for another child."`,
      '"The taxi driver, who was kind, and the office at school."',
      '"Somebody to ring back on the day they say.\nEven with no news."',
      ...['10', 'Web', 'Finished'],
    ].join(',')
  const header =
    'ID,Start time,Completion time,Email,Which of these are you?,What happened?,What was good?,What would make it better?,Score,Channel,State'
  return Buffer.from([header, ...Array.from({ length: rows }, (_, nth) => line(nth + 1))].join('\n'))
}

/**
 * Rows a second of a survey file, from its bytes to voices that are kept, with everything between: read, checked by its
 * limits, sealed while it waits, opened again, each row checked, each row a story of its own, commits synced. Against the
 * CSV parser alone (csv-parse, which also reads every file in which something is unusual) on the same bytes, in the same
 * run. A row is as wide as in a real export, some 300 bytes in 11 columns, of which 6 are needed; the file is one that
 * the page would take. Not counted: the person's time between the two presses, the columns they choose, and looking for
 * words about danger, which comes after and keeps nobody waiting.
 */
export async function importedRows(place: Place, rounds = 1) {
  const { DATABASE_URL, DATA_DIR = '' } = place.env
  const store = await openStore({ databaseUrl: DATABASE_URL || null, dataDir: DATA_DIR })
  const secret = randomBytes(32).toString('hex')
  const { area } = await readArea(join(root, 'areas/example'))
  const needs = withRooms({
    ...{ area, store, baseUrl: 'http://localhost', today: () => TODAY, now: () => new Date() },
    ...{ newId: () => randomUUID(), randomBytes: size => randomBytes(size), log: newLog('error') },
    keyedHash: (purpose, text) => createHmac('sha256', secret).update(`${purpose}:${text}`).digest('hex'),
    ...sealerOf(secret),
  })
  const file = surveyFile(ROWS)
  if (file.length > FILE_BYTES) throw new Error('The page would not take this file')
  const perSecond = async (work: () => Promise<unknown>) => (ROWS / (await milliseconds(work))) * 1000
  const wholeImport = async () => {
    const id = randomUUID()
    const rate = await perSecond(async () => {
      const read = await readSurveyFile(file)
      if (!read.ok) throw new Error(`The file was not read: ${read.why}`)
      const facts = {
        ...{ id, title: 'Bench', askedFrom: calendarDate('2026-11-01'), askedTo: TODAY, asked: null },
        ...({ sharing: 'staff', teller: 'not-said', uploadedOn: TODAY, byId: reader.id } as const),
        ...{ byName: reader.name, byJob: reader.jobTitle },
      }
      await store.as(reader, db => keepWaiting(needs, db, facts, read.rows))
      await store.as(reader, async db => takeIn(needs, db, (await surveys.findSurvey(db, id))!))
    })
    const survey = await store.as(reader, db => surveys.findSurvey(db, id))
    if (survey?.taken !== ROWS) throw new Error(`${survey?.taken} rows were taken in`)
    await undo(needs, survey)
    return rate
  }
  const parserAlone = () => perSecond(async () => parse(file))
  try {
    return await sideBySide(rounds, wholeImport, parserAlone)
  } finally {
    await store.close()
  }
}

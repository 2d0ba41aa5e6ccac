import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { htmlFaults, readingOfPage, weightOf } from '../../../tests/pages/measure.ts'
import { freshSite } from '../../../tests/support/site.ts'
import type { Visitor } from '../../../tests/support/visitor.ts'
import { theSystem } from '../../platform/access/index.ts'
import { addDays, calendarDate } from '../../standards/calendar.ts'
import { openFirstDoor } from '../people/index.ts'
import { hashOf } from '../voices/index.ts'
import { recordingOf, recordingsRoom } from './index.ts'
import { findPieces, findWaiting } from './store.ts'

const FRIDAY = calendarDate('2026-11-20')
const site = await freshSite('devon', { load: false })
site.turnTo(FRIDAY)
await openFirstDoor(site.needs, null)
const staff = site.visitor()
await staff.signIn('administrator@localhost')

const CODE = /[A-Z]{4,6}-\d{4}-[A-Z]{4,6}-[A-Z]{4,6}-\d{4}-[A-Z]{4,6}/
const rows = async <T>(query: string): Promise<T[]> =>
  (await site.store.asOwner(db => sql.raw<T>(query).execute(db))).rows
const count = async (from: string) =>
  (await rows<{ n: number }>(`select count(*)::int as n from ${from}`))[0]!.n

/** Two seconds of a tone, as a phone's own recorder may save it, with the place it was made behind the samples. */
function phoneFile(seconds = 2): Buffer {
  const samples = Buffer.alloc(seconds * 16_000 * 2)
  for (let nth = 0; nth < samples.length / 2; nth++) samples.writeInt16LE(Math.sin(nth / 8) * 9000, nth * 2)
  const head = Buffer.alloc(44)
  head.write('RIFF')
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(16_000, 24)
  head.writeUInt32LE(32_000, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples, Buffer.from('LIST\x1a\0\0\0INFOICMT\x0e\0\0\0+50.71-003.53')])
}

/** Posts the form with its file, as a browser without scripts does. */
async function upload(me: Visitor, file: Buffer | null, times = 1) {
  await me.get('/tell-us/voice')
  let answer: Response | undefined
  for (let nth = 0; nth < times; nth++) {
    const body = new FormData()
    for (const [name, value] of Object.entries(me.keys())) body.set(name, value)
    body.set('recording', new Blob(file === null ? [] : [new Uint8Array(file)]), 'Memo at Elm Road.m4a')
    const headers = { cookie: me.cookies(), origin: site.address }
    answer = await fetch(`${site.address}/tell-us/voice`, {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      me.setCookie(name, value)
    }
  }
  return { status: answer!.status, text: await answer!.text(), to: answer!.headers.get('location') }
}

const answers = {
  ...{ teller: 'parent-carer', whose: 'my-child', theirSay: 'agrees', cornerstone: 'not-known' },
  ...{ sharing: 'everyone', askFirst: 'yes', email: '' },
}

/** Tells a story aloud and says its code and reference. */
async function told(more: Partial<typeof answers> = {}) {
  const me = site.visitor()
  await upload(me, phoneFile())
  await me.get('/tell-us/voice/about')
  const done = await me.post('/tell-us/voice/about', { ...answers, ...more })
  const code = CODE.exec(done.text)?.[0] ?? ''
  const receipt = hashOf(site.needs, code)
  const [story] = await rows<{ id: string; reference: string; stage: string }>(
    `select id, reference, stage from voices.story where receipt_hash = '${receipt}'`
  )
  return { me, done, code, receipt, story: story! }
}

async function typedUp(reference: string, words: string) {
  await staff.get(`/staff/recordings/${reference}`)
  await staff.post(`/staff/recordings/${reference}`, { words })
  return staff.post(`/staff/recordings/${reference}`, { words, keep: 'keep' })
}

describe('telling us aloud', () => {
  it('gives a code and days at once, and an honest page while nobody has listened', async () => {
    const { me, done, story } = await told()
    expect(done.path).toBe('/tell-us/done')
    expect(done.text).toContain('A person listens and types up what you said by Tuesday 24 November 2026')
    const page = await me.get('/what-happened/your-story')
    expect(page.text).toContain('We have your recording of 2 seconds. Nobody has typed it up yet.')
    expect(await count(`clocks.duty where subject = 'voice:${story.id}' and started_on = '${FRIDAY}'`)).toBe(
      2
    )
    expect(story.stage).toBe('listen')
    expect(await count('voices.original')).toBe(0)
  })

  it('keeps the sound sealed, and nothing of the file it came in', async () => {
    const { receipt } = await told()
    const pieces = await rows<{ sealed: Buffer }>(
      `select sealed from recordings.piece where receipt_hash = '${receipt}'`
    )
    const kept = Buffer.concat(pieces.map(({ sealed }) => sealed))
    expect(kept.length).toBeGreaterThan(63_000)
    expect(kept.includes('RIFF')).toBe(false)
    const me = site.visitor()
    await upload(me, phoneFile())
    const sound = await fetch(`${site.address}/tell-us/voice/about/sound`, {
      headers: { cookie: me.cookies() },
    })
    const heard = Buffer.from(await sound.arrayBuffer())
    expect(heard.subarray(0, 4).toString()).toBe('RIFF')
    expect(heard.includes('50.71')).toBe(false)
  })

  it('says at the field what is wrong with a file, and keeps nothing of it', async () => {
    const before = await count('recordings.recording')
    const nothing = await upload(site.visitor(), null)
    expect([nothing.status, nothing.text.includes('Record your voice, or choose a recording')]).toEqual([
      422,
      true,
    ])
    const letter = await upload(site.visitor(), Buffer.from('%PDF-1.7 a letter'))
    expect(letter.status).toBe(422)
    expect(letter.text).toContain('We cannot read this file. Choose a sound file from your phone')
    const long = await upload(site.visitor(), phoneFile(330))
    expect(long.text).toContain('The recording must be 5 minutes or less')
    expect(await count('recordings.recording')).toBe(before)
  })

  it('makes one recording of two presses, and lets go of one that is recorded again', async () => {
    const before = await count('recordings.recording')
    const me = site.visitor()
    await upload(me, phoneFile(), 2)
    expect(await count('recordings.recording')).toBe(before + 1)
    await upload(me, phoneFile(3))
    expect(await count('recordings.recording')).toBe(before + 1)
    expect((await me.get('/tell-us/voice/about')).text).toContain('recording of 3 seconds')
  })

  it('goes no further than a child agrees to', async () => {
    const { done } = await told({ theirSay: 'does-not-agree' })
    expect([done.status, done.text.includes('They say no. So choose that only the staff')]).toEqual([
      422,
      true,
    ])
  })

  it('is standard HTML in short words, and light', async () => {
    const me = site.visitor()
    await upload(me, phoneFile())
    const pages = [await me.get('/tell-us/voice'), await me.get('/tell-us/voice/about')]
    expect((await Promise.all(pages.map(({ text }) => htmlFaults(text)))).flat()).toEqual([])
    expect(pages.flatMap(({ text }) => readingOfPage(text).long)).toEqual([])
    expect(Math.max(...pages.map(({ text }) => readingOfPage(text).age ?? 0))).toBeLessThanOrEqual(11)
    const { requests, bytes } = await weightOf(pages[0]!, me)
    expect([requests <= 6, bytes <= 40_000]).toEqual([true, true])
  })

  it('opens the microphone on the page that records, and sound only where it is played', async () => {
    const of = async (path: string) => {
      const { headers } = await site.visitor().get(path)
      return [headers.get('permissions-policy'), headers.get('content-security-policy')].join()
    }
    expect(await of('/tell-us/voice')).toMatch(/microphone=\(self\).*media-src 'self' blob:/)
    expect(await of('/tell-us')).toMatch(/microphone=\(\)/)
    expect(await of('/tell-us')).not.toContain('media-src')
  })
})

describe('typing up what somebody told aloud', () => {
  it('makes it a story like any other, deletes the recording at once, and says who did so', async () => {
    const { me, story, receipt } = await told()
    expect((await staff.get(`/staff/stories/${story.reference}`)).path).toBe(
      `/staff/recordings/${story.reference}`
    )
    const check = await staff.post(`/staff/recordings/${story.reference}`, {
      words: 'The taxi came late [cannot hear].',
    })
    expect(check.text).toContain('the recording is deleted at once')
    const done = await staff.post(`/staff/recordings/${story.reference}`, {
      words: 'The taxi came late [cannot hear].',
      keep: 'keep',
    })
    expect(done.path).toBe(`/staff/stories/${story.reference}`)
    expect(done.text).toContain('The taxi came late [cannot hear].')
    expect(await count(`recordings.recording where receipt_hash = '${receipt}'`)).toBe(0)
    expect(await count(`recordings.piece where receipt_hash = '${receipt}'`)).toBe(0)
    expect((await staff.get('/staff/recordings')).text).toMatch(
      /typed it up and it was deleted on 20 November 2026/
    )
    const page = await me.get('/what-happened/your-story')
    expect(page.text).toContain('The taxi came late [cannot hear].')
    expect(page.text).toContain('We deleted the recording that day.')
    expect(page.text).toContain('Being read')
  })

  it('raises a concern at once when the words suggest danger', async () => {
    const { story } = await told()
    await typedUp(story.reference, 'He hits me and I am scared to go home.')
    expect(await count(`safeguarding.concern where subject = 'voice:${story.id}'`)).toBe(1)
  })

  it('plays a part of it, and writes down who listened', async () => {
    const { story } = await told()
    expect((await staff.get('/staff/recordings')).text).toContain('Nobody has listened yet.')
    const part = await fetch(`${site.address}/staff/recordings/${story.reference}/sound`, {
      headers: { cookie: staff.cookies(), range: 'bytes=0-3' },
    })
    expect([part.status, await part.text(), part.headers.get('cache-control')]).toEqual([
      206,
      'RIFF',
      'no-store',
    ])
    expect(part.headers.get('content-range')).toMatch(/^bytes 0-3\/6\d{4}$/)
    expect(await count(`recordings.listened where story_id = '${story.id}'`)).toBe(1)
  })

  it('is for those who read stories alone, in the database too', async () => {
    const { story, receipt } = await told()
    const nobody = await site.visitor().get(`/staff/recordings/${story.reference}/sound`)
    expect(nobody.path).toContain('/staff/sign-in')
    const themer = { name: 'Sam', jobTitle: 'Officer', organisation: 'Council', roles: ['themer'] } as const
    const seen = await site.store.as({ kind: 'person', id: 'themer', ...themer }, async db => [
      ...(await findWaiting(db, 10)),
      ...(await findPieces(db, receipt, [0, 9])),
    ])
    expect(seen).toEqual([])
  })
})

describe('a recording that waits', () => {
  it('is late after the days its teller was told, and is never deleted unheard', async () => {
    const { story } = await told()
    site.turnTo(addDays(FRIDAY, 14))
    await site.work()
    const later = site.visitor()
    await later.signIn('administrator@localhost')
    const list = await later.get('/staff/recordings')
    expect(list.text).toContain('Due on Tuesday 24 November 2026. Late by 10 days (8 working days).')
    expect((await site.store.as(theSystem, db => recordingOf(db, story.id)))?.state).toBe('waits')
    site.turnTo(FRIDAY)
  })

  it('goes after a day when nobody sends it', async () => {
    const me = site.visitor()
    await upload(me, phoneFile())
    const unsent = 'recordings.recording where story_id is null'
    site.turnTo(addDays(FRIDAY, 1))
    await site.work()
    expect(await count(unsent)).toBeGreaterThan(0)
    site.turnTo(addDays(FRIDAY, 2))
    await site.work()
    expect(await count(unsent)).toBe(0)
    expect((await me.get('/tell-us/voice/about')).path).toBe('/tell-us/voice')
    site.turnTo(FRIDAY)
  })

  it('goes with its story when its teller takes it back, and stays away when an older backup knew it', async () => {
    const { me, code, receipt, story } = await told()
    await me.get('/what-happened/take-back')
    await me.post('/what-happened/take-back', { code })
    await me.post('/what-happened/take-back/yes', {})
    expect(await count(`voices.story where id = '${story.id}'`)).toBe(0)
    expect(await count(`recordings.recording where receipt_hash = '${receipt}'`)).toBe(0)
    expect(await count(`recordings.piece where receipt_hash = '${receipt}'`)).toBe(0)
    await site.store.asOwner(db =>
      sql`insert into recordings.recording (receipt_hash, type, bytes, seconds, kept_on)
        values (${receipt}, 'audio/wav', 44, 1, ${FRIDAY}::date)`.execute(db)
    )
    const listed = (await site.needs.tombstones?.read()) ?? []
    expect(await recordingsRoom.takeBackAgain?.(site.needs, listed)).toBe(1)
    expect(await count(`recordings.recording where receipt_hash = '${receipt}'`)).toBe(0)
  })
})

import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import { publicVisitor, theSystem } from '../../platform/access/index.ts'
import { root } from '../../root.ts'
import { calendarDate } from '../../standards/calendar.ts'
import { readArea, resolveRecord } from '../area/index.ts'
import { keepingOurWord } from '../clocks/index.ts'
import { peopleRoom } from '../people/index.ts'
import { planRoom } from '../plan/index.ts'
import { settleMinutes } from './jobs.ts'
import { decisionsFor, nextMeeting } from './index.ts'

/** Ambleford's people and plan, and no meeting yet. Each step below stands on the one before. */
const site = await freshSite('example', { load: false })
site.turnTo(calendarDate('2026-11-02'))
const { record } = await readArea(`${root}/areas/example`)
await site.store.as(theSystem, async db => {
  const resolved = resolveRecord(record, site.needs.today())
  await peopleRoom.load?.(site.needs, db, resolved)
  await planRoom.load?.(site.needs, db, resolved)
})

/** Somebody who signs in again each day, as sessions ask. */
const staff = (name: string) => {
  let visitor = site.visitor()
  let day = ''
  const today = async () => {
    if (day !== site.needs.today()) {
      visitor = site.visitor()
      await visitor.signIn(`${name}@example.org`)
    }
    day = site.needs.today()
    return visitor
  }
  return {
    get: async (path: string) => (await today()).get(path),
    post: async (path: string, fields: Fields) => (await today()).post(path, fields),
  }
}
type Fields = Readonly<Record<string, string | readonly string[]>>

const secretary = staff('nell.astbrook')
const forum = staff('maggie.dunvale')
const chair = staff('rowan.thistlemere')
const officer = staff('harriet.volesworth')
const anybody = site.visitor()

const day = (name: string, date: string) => {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-')
  return { [`${name}-day`]: dayOfMonth, [`${name}-month`]: month, [`${name}-year`]: year }
}
const plan = (date: string, more: Record<string, string> = {}) => ({
  ...day('on', date),
  ...{ starts: '4.30pm', ends: '6.30pm', place: 'Room 4', joining: 'Ring 01632 960 001 by the day before.' },
  ...more,
})
const here = '/staff/meetings/2026-11-12'
const organisations = site.needs.area.organisations.map(({ key }) => key)
const counts = (present: Record<string, string>) =>
  Object.fromEntries(
    organisations.flatMap(key => [
      [`present-${key}`, present[key] ?? ''],
      [`apologies-${key}`, ''],
      [`roles-${key}`, ''],
    ])
  )
const send = async (who: typeof secretary, path: string, fields: Fields = {}) => {
  await who.get(path)
  return who.post(path, fields)
}
const publishWaiting = async () => {
  const list = await forum.get('/staff/publishing')
  const id = /\/staff\/publishing\/([0-9a-f-]{36})"/.exec(list.text)?.[1]
  await forum.get(`/staff/publishing/${id}`)
  return forum.post(`/staff/publishing/${id}/publish`, {})
}

describe('planning a meeting', () => {
  it('is for the board secretary', async () => {
    expect((await forum.get('/staff/meetings/plan')).status).toBe(403)
    expect((await anybody.get('/staff/meetings')).path).toBe('/staff/sign-in')
  })

  it('says what is missing', async () => {
    const page = await send(secretary, '/staff/meetings/plan', plan('2026-11-12', { starts: 'noonish' }))
    expect(page.status).toBe(422)
    expect(page.text).toContain('Enter a time, like 10am or 4.30pm')
    const backwards = await secretary.post('/staff/meetings/plan', plan('2026-11-12', { ends: '4pm' }))
    expect(backwards.text).toContain('The meeting must end after it starts')
  })

  it('gives the meeting its day as address, and the second of a day a number', async () => {
    expect((await send(secretary, '/staff/meetings/plan', plan('2026-11-12'))).path).toBe(here)
    expect((await send(secretary, '/staff/meetings/plan', plan('2026-11-12'))).path).toBe(`${here}-2`)
  })

  it('makes one meeting of two presses', async () => {
    await secretary.get('/staff/meetings/plan')
    const [first, second] = await Promise.all([
      secretary.post('/staff/meetings/plan', plan('2026-12-10')),
      secretary.post('/staff/meetings/plan', plan('2026-12-10')),
    ])
    expect([first.path, second.path]).toEqual(Array(2).fill('/staff/meetings/2026-12-10'))
  })

  it('shows nobody outside anything until the notice is published', async () => {
    expect((await anybody.get('/meetings/2026-11-12')).status).toBe(404)
  })

  it('publishes the notice with the agenda, and how to come', async () => {
    for (const [number, title] of [
      ['1', 'Letters to families'],
      ['2', 'The wait for a first call'],
    ]) {
      const item = { number: number ?? '', title: title ?? '', purpose: 'challenge' }
      await send(secretary, `${here}/agenda/add`, {
        ...item,
        presenter: 'Head of SEND',
        organisation: '',
        promise: '',
      })
    }
    expect((await send(secretary, `${here}/notice`)).path).toBe(here)
    const { text } = await anybody.get('/meetings/2026-11-12')
    expect(text).toContain('The wait for a first call')
    expect(text).toContain('We will publish the minutes by Thursday 26 November 2026.')
    expect((await anybody.get('/meetings')).text).toContain('Ring 01632 960 001 by the day before.')
    const next = await site.store.as(publicVisitor, db => nextMeeting(db, calendarDate('2026-11-12')))
    expect(next).toMatchObject({ key: '2026-11-12', starts: '16:30' })
  })

  it('refuses a number on the agenda that is taken', async () => {
    const item = {
      number: '2',
      title: 'Again',
      purpose: 'note',
      presenter: '',
      organisation: '',
      promise: '',
    }
    const page = await send(secretary, `${here}/agenda/add`, item)
    expect(page.status).toBe(422)
    expect(page.text).toContain('There is already an item 2')
  })
})

describe('writing the minutes', () => {
  it('cannot be published before the meeting, and says all that is missing', async () => {
    const { text } = await secretary.get(`${here}/publish`)
    expect(text).toContain('The meeting has not been held yet.')
    expect(text).toContain('Say who came, by organisation.')
    expect(text).toContain('Write what was said under every item.')
  })

  it('cannot be published by a press that skips that page', async () => {
    await secretary.get(`${here}/attendance`)
    const forced = await secretary.post(`${here}/publish`, { note: '' })
    expect(forced.status).toBe(422)
    expect(forced.text).toContain('These minutes cannot be published yet')
    expect((await forum.get('/staff/publishing')).text).not.toContain('/staff/publishing/0')
  })

  it('counts who came by organisation, without a name', async () => {
    site.turnTo(calendarDate('2026-11-16'))
    const none = await send(secretary, `${here}/attendance`, counts({}))
    expect(none.text).toContain('Enter how many people came, for at least one organisation')
    const done = await secretary.post(
      `${here}/attendance`,
      counts({ 'ambleford-council': '6', 'parent-voice': '2' })
    )
    expect(done.path).toBe(here)
  })

  it('keeps each save, and loses nobody’s words when two people write at once', async () => {
    await secretary.get(`${here}/minutes/1`)
    await secretary.post(`${here}/minutes/1`, { words: 'Letters are hard to read.', seen: '' })
    const late = await secretary.post(`${here}/minutes/1`, {
      words: 'Letters are too long.',
      seen: 'something-older',
    })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Letters are hard to read.')
    expect(late.text).toContain('Letters are too long.')
    await send(secretary, `${here}/minutes/2`, {
      words: 'The board heard that families wait six weeks.',
      seen: '',
    })
  })

  it('records a decision with its reason, and a question that starts a clock', async () => {
    const decision = {
      words: 'Five new letters, tested with parents.',
      why: 'Parents cannot read the old ones.',
    }
    const asked = await send(secretary, `${here}/minutes/1/decision`, {
      ...{ ...decision, agreedBy: ['ambleford-council', 'parent-voice'], promise: '7', replaces: '' },
      ...day('reviewOn', '2026-11-01'),
    })
    expect(asked.text).toContain('The day to look again must be after the meeting')
    const lost = await secretary.post(`${here}/minutes/1/decision`, {
      ...{ ...decision, agreedBy: ['parent-voice'], promise: '99', replaces: '' },
      ...day('reviewOn', '2027-03-01'),
    })
    expect(lost.text).toContain('There is no promise 99 in the public plan')
    const saved = await secretary.post(`${here}/minutes/1/decision`, {
      ...{ ...decision, agreedBy: ['ambleford-council', 'parent-voice'], promise: '7', replaces: '' },
      ...day('reviewOn', '2027-03-01'),
    })
    expect(saved.path).toBe(`${here}/minutes/1`)
    const question = { asks: 'parent-voice', question: 'Why is it six weeks late?', owedBy: 'Head of SEND' }
    const page = await send(secretary, `${here}/minutes/2/question`, {
      ...{ ...question, owedRole: 'accountable-officer', promise: '' },
    })
    expect(page.text).toContain('The answer is due on 19 November 2026.')
  })

  it('takes out a line noted by mistake while nobody outside has seen it', async () => {
    await send(secretary, `${here}/minutes/2/action`, {
      ...{ words: 'Buy biscuits', owner: 'Nobody', promise: '' },
      ...{ 'dueOn-day': '', 'dueOn-month': '', 'dueOn-year': '' },
    })
    const { text } = await secretary.get(`${here}/minutes/2`)
    const path = /href="([^"]+take-out[^"]+)"[^>]*>Take out<span[^>]*>: Nobody/.exec(text)?.[1] ?? ''
    const gone = await send(secretary, path, { why: 'It was a joke.' })
    expect(gone.text).toContain('It is out of the minutes.')
    expect(gone.text).not.toContain('Buy biscuits')
  })
})

describe('what was said in private', () => {
  const secret = 'ZEBRA-7731'

  it('is written and read by the secretary and the chair alone', async () => {
    const item = {
      title: `Private ${secret}`,
      reason: 'One family could be known by it.',
      words: `Said: ${secret}`,
    }
    await send(secretary, `${here}/private`, item)
    expect((await chair.get(`${here}/private`)).text).toContain(secret)
    expect((await forum.get(`${here}/private`)).status).toBe(403)
  })

  it('is in no preview, no snapshot and no public page', async () => {
    await send(secretary, `${here}/publish`, { note: '' })
    const pages = [
      await secretary.get(`${here}/preview`),
      await secretary.get(`${here}/preview/full`),
      await forum.get(`${here}/proposed`),
      await forum.get(`${here}/proposed/full`),
    ]
    expect(pages.filter(({ text }) => text.includes('Five new letters'))).toHaveLength(4)
    expect(pages.filter(({ text }) => text.includes(secret))).toEqual([])
    const { rows } = await site.store.asOwner(db =>
      sql<{
        all: string
      }>`select coalesce(string_agg(p::text, ' '), '') || (select coalesce(string_agg(d::text, ''), '')
        from clocks.duty d) as all from publishing.proposal p`.execute(db)
    )
    expect(rows[0]?.all).toContain('Five new letters')
    expect(rows[0]?.all).not.toContain(secret)
  })

  it('cannot be read by the public role, or by a member of staff, in the database itself', async () => {
    const read = sql`select * from board.confidential_item`
    await expect(site.store.as(publicVisitor, db => read.execute(db))).rejects.toThrow(/permission denied/)
    const member = {
      kind: 'person',
      id: 'x',
      name: 'X',
      jobTitle: 'X',
      organisation: 'x',
      roles: ['board-member'],
    } as const
    const seen = await site.store.as(member, db => read.execute(db))
    expect(seen.rows).toEqual([])
  })
})

describe('publishing minutes', () => {
  it('waits for a second person, and the clock waits with it', async () => {
    expect((await anybody.get('/meetings/2026-11-12/full')).status).toBe(404)
    expect((await secretary.get(here)).text).toContain('Waits for a second person')
    expect((await forum.get('/staff/publishing')).text).toContain(': minutes of 12 November 2026')
  })

  it('says in public how many working days it took, and that it is a draft', async () => {
    site.turnTo(calendarDate('2026-11-23'))
    await publishWaiting()
    const { text } = await anybody.get('/meetings/2026-11-12')
    expect(text).toContain(
      'Published Monday 23 November 2026. That is 7 working days after the meeting. Our promise is 10.'
    )
    expect(text).toContain('Draft, not yet approved')
    expect(text).toContain('Five new letters, tested with parents.')
    expect(text).not.toContain('Buy biscuits')
  })

  it('keeps the clock on the day the second person said yes', async () => {
    await site.store.as(theSystem, db => settleMinutes(db, site.needs.today()))
    const kept = await site.store.as(publicVisitor, db => keepingOurWord(db, site.needs.today()))
    expect(kept.find(({ kind }) => kind === 'board.minutes')).toMatchObject({ keptInTime: 1, late: 0 })
  })

  it('says by itself that the minutes of the other meeting are late', async () => {
    await send(secretary, `${here}-2/agenda/add`, {
      ...{ number: '1', title: 'Money', purpose: 'note', presenter: '', organisation: '', promise: '' },
    })
    await send(secretary, `${here}-2/notice`)
    site.turnTo(calendarDate('2026-11-30'))
    const { text } = await anybody.get('/meetings/2026-11-12-2')
    expect(text).toContain(
      'We have not published the minutes. They were due on Thursday 26 November 2026. We are 2 working days late.'
    )
  })

  it('does not take out a line that is public', async () => {
    const { text } = await secretary.get(`${here}/minutes/1`)
    const path = /href="([^"]+take-out[^"]+)"/.exec(text)?.[1] ?? ''
    expect((await secretary.get(path)).text).toContain('This line is public, so it stays.')
    await secretary.get(here)
    expect((await secretary.post(path, { why: 'I would rather not.' })).status).toBe(409)
  })
})

describe('a question of the board', () => {
  it('is late in public when nobody answers in five working days', async () => {
    const { text } = await anybody.get('/meetings/questions')
    expect(text).toContain('Why is it six weeks late?')
    expect(text).toContain('The answer was due on 19 November 2026. It is 7 working days late.')
  })

  it('is answered by a named person, and stays marked late', async () => {
    const list = await officer.get('/staff/meetings/questions')
    const path = /href="(\/staff\/meetings\/questions\/[^"]+)"/.exec(list.text)?.[1] ?? ''
    expect((await send(officer, path, { words: '' })).text).toContain('Enter your answer')
    await officer.post(path, { words: 'Two workers left. Two new ones start in January.' })
    const { text } = await anybody.get('/meetings/questions')
    expect(text).toContain('Two new ones start in January.')
    expect(text).toContain('Answered on 30 November 2026 by: <span class="kept-words">Harriet Volesworth')
    expect(text).toContain('That was 7 working days late.')
  })
})

describe('approving minutes', () => {
  it('is refused for minutes that were never published', async () => {
    const { text } = await chair.get(`${here}-2/approve`)
    expect(text).toContain('These minutes were never published. Publish the draft first.')
    const forced = await chair.post(`${here}-2/approve`, { meeting: '2026-12-10', corrections: '' })
    expect(forced.status).toBe(422)
    expect(forced.text).toContain('never published')
  })

  it('is refused at the same meeting, on the same day, and at one not held yet', async () => {
    await chair.get(`${here}/approve`)
    const same = await chair.post(`${here}/approve`, { meeting: '2026-11-12', corrections: '' })
    expect(same.text).toContain('A meeting cannot approve its own minutes')
    const sameDay = await chair.post(`${here}/approve`, { meeting: '2026-11-12-2', corrections: '' })
    expect(sameDay.text).toContain('Choose a later meeting.')
    const early = await chair.post(`${here}/approve`, { meeting: '2026-12-10', corrections: '' })
    expect(early.text).toContain('That meeting has not been held yet.')
  })

  it('names the meeting that approved them and what it put right; the draft stays as version 1', async () => {
    site.turnTo(calendarDate('2026-12-14'))
    await send(chair, `${here}/approve`, { meeting: '2026-12-10', corrections: 'Six weeks, not five.' })
    await send(secretary, `${here}/publish`, { note: 'Approved' })
    await publishWaiting()
    const { text } = await anybody.get('/meetings/2026-11-12/full')
    expect(text).toContain('The board approved these minutes at its meeting on 10 December 2026.')
    expect(text).toContain('Six weeks, not five.')
    expect(text).toContain('Version 1: draft, published 23 November 2026')
    expect(text).toContain('That is 7 working days after the meeting.')
    const draft = await anybody.get('/meetings/2026-11-12/versions/1')
    expect(draft.text).toContain('This is an old version. A newer one took its place.')
    expect(draft.text).toContain('Draft, not yet approved')
    expect((await chair.get(`${here}/approve`)).text).toContain('These minutes are approved already.')
  })

  it('leaves the decision where a promise’s page can find it', async () => {
    const found = await site.store.as(publicVisitor, db => decisionsFor(db, 7))
    expect(found).toMatchObject([
      { meeting: '2026-11-12', number: 1, reviewOn: '2027-03-01', replacedBy: null },
    ])
  })

  it('keeps the clock of its review when a later decision takes its place', async () => {
    const reviews = async () => {
      const words = await site.store.as(publicVisitor, db => keepingOurWord(db, site.needs.today()))
      return words.find(({ kind }) => kind === 'board.decision-review')
    }
    expect(await reviews()).toMatchObject({ asked: 1, notYetDue: 1 })
    const next = '/staff/meetings/2026-12-10'
    await send(secretary, `${next}/agenda/add`, {
      ...{
        number: '1',
        title: 'Letters again',
        purpose: 'decide',
        presenter: '',
        organisation: '',
        promise: '',
      },
    })
    const form = await secretary.get(`${next}/minutes/1/decision`)
    const old = /<option value="([0-9a-f-]{36})">2026-11-12, 1/.exec(form.text)?.[1] ?? ''
    await secretary.post(`${next}/minutes/1/decision`, {
      ...{
        words: 'Keep the five letters.',
        why: 'Parents like them.',
        agreedBy: ['parent-voice'],
        promise: '7',
      },
      ...{ ...day('reviewOn', '--'), replaces: old },
    })
    expect(await reviews()).toMatchObject({ asked: 1, keptInTime: 1 })
  })

  it('cannot be written over in the database itself', async () => {
    const clerk = {
      kind: 'person',
      id: 'x',
      name: 'X',
      jobTitle: 'X',
      organisation: 'x',
      roles: ['board-secretary'],
    } as const
    const rewrite = sql`update board.decision set words = 'Nothing was decided.'`
    await expect(site.store.as(clerk, db => rewrite.execute(db))).rejects.toThrow(/permission denied/)
  })
})

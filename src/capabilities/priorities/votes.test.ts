import { describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import { addDays } from '../../standards/calendar.ts'
import { prioritiesJobs } from './jobs.ts'

const site = await freshSite('example')
const sam = site.visitor()
await sam.signIn('bilal.eastmoor@example.org')

const plan = {
  title: 'What to fix at school',
  question: 'Which of these should we work on first?',
  event: '',
  mode: 'elsewhere',
  method: 'stars',
  starsEach: '3',
  mostOnOne: '',
  threshold: '4',
  'closes-day': '',
  'closes-month': '',
  'closes-year': '',
  closesHour: '',
  'opens-day': '',
  'opens-month': '',
  'opens-year': '',
  opensHour: '',
  statements: '',
  themes: ['no-one-calls-back', 'same-worker'],
}
const AT = '/staff/votes/what-to-fix-at-school'
const paper = {
  label: 'Table 1',
  voters: '4',
  starsEach: '3',
  'stars-no-one-calls-back': '7',
  'stars-same-worker': '3',
}

/** Shows the form, then sends it. */
const send = async (path: string, fields: Readonly<Record<string, string | readonly string[]>>) => {
  await sam.get(path)
  return sam.post(path, fields)
}

describe('a vote, by the person who runs it', () => {
  it('is refused with the sentence that says what to put right', async () => {
    const empty = await send('/staff/votes/new', {
      ...plan,
      title: '',
      starsEach: '0',
      themes: ['same-worker'],
    })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Write a name for the vote')
    expect(empty.text).toContain('Stars for each person must be a number from 1 to 100')
    const onOne = await send('/staff/votes/new', { ...plan, mostOnOne: '5' })
    expect(onOne.text).toContain(
      'Most stars on one pair must be a number from 1 to the stars each person has'
    )
    const single = await send('/staff/votes/new', { ...plan, themes: ['same-worker'] })
    expect(single.text).toContain('Choose at least 2 pairs')
  })

  it('is set up, and takes no sheet before it opens', async () => {
    const made = await send('/staff/votes/new', plan)
    expect([made.status, made.path]).toEqual([200, AT])
    expect(made.text).toContain('4 stars or more to be taken forward')
    expect((await sam.get(`${AT}/sheets/paper`)).status).toBe(409)
    expect((await sam.get('/vote/what-to-fix-at-school')).status).toBe(404)
  })

  it('opens, once', async () => {
    await sam.get(AT)
    const opened = await sam.post(`${AT}/open`, {})
    expect(opened.text).toContain('The vote is open.')
    expect((await sam.get(`${AT}/edit`)).status).toBe(409)
    expect((await sam.get(`${AT}/preview`)).text).toContain('To find out how to take part')
  })

  it('refuses a sheet that cannot be true', async () => {
    const at = `${AT}/sheets/paper`
    const tooMany = await send(at, { ...paper, 'stars-same-worker': '6' })
    expect(tooMany.status).toBe(422)
    expect(tooMany.text).toContain('The sheet has 13 stars, but only 12 were given out. Count again')
    expect((await send(at, { ...paper, starsEach: '4' })).text).toContain('Nobody can have had more')
    expect((await send(at, { ...paper, 'stars-same-worker': '' })).text).toContain('or 0')
    expect((await send(at, { ...paper, voters: 'four' })).text).toContain('must be a whole number, like 8')
  })

  it('takes a sheet, and counts from elsewhere, without showing what they add up to', async () => {
    const saved = await send(`${AT}/sheets/paper`, paper)
    expect(saved.text).toContain('Table 1 is saved.')
    expect((await send(`${AT}/sheets/paper`, paper)).text).toContain('Table 1 has been entered already')
    const typed = { ...paper, label: 'Hall', 'stars-no-one-calls-back': 'three', 'stars-same-worker': '' }
    expect((await send(`${AT}/sheets/typed`, typed)).text).toContain('must be a number like 7, or like 3+')
    const after = await send(`${AT}/sheets/typed`, { ...typed, 'stars-no-one-calls-back': '3+' })
    expect(after.text).toContain('8 people so far.')
    expect(after.text).toContain('Nobody sees the stars before the vote is closed.')
    expect(after.text).not.toContain('10 or more stars')
  })

  it('counts a sheet once when the button is pressed twice', async () => {
    await sam.get(`${AT}/sheets/paper`)
    const third = { ...paper, label: 'Table 3' }
    const press = { ...sam.keys(), ...third }
    expect((await sam.post(`${AT}/sheets/paper`, press)).text).toContain('Table 3 is saved.')
    expect((await sam.post(`${AT}/sheets/paper`, press)).text).toContain('Table 3 is saved.')
    const { text } = await sam.get(AT)
    expect(text.match(/>Table 3<\/h3>/g)).toHaveLength(1)
  })

  it('strikes out a wrong sheet with a reason', async () => {
    const { text } = await sam.get(AT)
    const [, path = ''] = /href="([^"]+)">Strike out<span[^>]*> sheet Table 3</.exec(text) ?? []
    expect((await send(path, { why: '' })).text).toContain('Write why the sheet is wrong')
    const struck = await send(path, { why: 'The same table was typed twice' })
    expect(struck.text).toContain('Table 3 is struck out.')
    expect(struck.text).toContain('The same table was typed twice')
  })

  it('shows its result when it is closed', async () => {
    const closed = await sam.post(`${AT}/close`, {})
    expect(closed.text).toContain('10 or more stars')
    expect(closed.text).toContain('Enough stars')
    expect(closed.text).toContain('Not enough stars')
  })

  it('asks why for every pair that departs from the rule', async () => {
    const today = site.needs.today()
    const on = { 'on-day': today.slice(8), 'on-month': today.slice(5, 7), 'on-year': today.slice(0, 4) }
    const decide = { taken: ['same-worker'], who: 'The young people’s group', ...on }
    const asked = await send(`${AT}/decide`, decide)
    expect(asked.status).toBe(422)
    expect(asked.text).toContain('is left out')
    expect(asked.text).toContain('is added')
    const early = await sam.post(`${AT}/decide`, {
      taken: ['no-one-calls-back'],
      who: 'The board',
      ...on,
      'on-year': '2020',
    })
    expect(early.text).toContain('must not be before the vote closed')
    const why = {
      'why-no-one-calls-back': 'It is in the plan already.',
      'why-same-worker': 'Young people asked for it.',
    }
    const decided = await send(`${AT}/decide`, { ...decide, ...why })
    expect(decided.path).toBe(`${AT}/preview`)
    expect(decided.text).toContain('Added by the people who decided: Young people asked for it.')
  })

  it('is public only when a second person says yes', async () => {
    const sent = await send(`${AT}/preview`, { note: '' })
    expect(sent.text).toContain('It waits for a second person to say yes.')
    expect((await site.visitor().get('/vote/what-to-fix-at-school')).status).toBe(404)
    const waits = await sam.get(`${AT}/proposed`)
    expect(waits.text).toContain('This is exactly what waits for a second person.')
    expect(waits.text).toContain('Added by the people who decided: Young people asked for it.')
  })
})

describe('the stars of June 2025 in Devon', () => {
  it('say no day and no question that nobody published', async () => {
    const devon = await freshSite('devon')
    const { text } = await devon.visitor().get('/vote/stars-june-2025')
    expect(text).toContain('The exact question was not published.')
    expect(text).toContain('The rule alone. We do not know on which day.')
    expect(text).toContain('Version 1, published on 20 November 2026.')
  })
})

describe('the votes everybody can read', () => {
  it('say what is open without a star, and what the others chose', async () => {
    const list = await site.visitor().get('/vote')
    expect(list.text).toContain('Open now')
    const open = await site.visitor().get('/vote/what-to-fix-next')
    expect(open.text).toContain('This vote is open.')
    expect(open.text).toContain('Each person has 3 stars to give.')
    expect(open.text).toContain('We cannot check that each person votes once.')
    const [, choose = ''] = /href="([^"]+)"[^>]*>Take part now</.exec(open.text) ?? []
    expect((await site.visitor().get(choose)).text).toContain('You have 3 stars left.')
    expect(open.text).not.toMatch(/\d+ stars<|or more stars/)
    const closed = await site.visitor().get('/vote/stars-in-the-hall')
    expect(closed.text).toContain('22 stars')
    expect(closed.text).toContain('Not taken forward now')
    expect(closed.text).toContain('40 people')
  })

  it('are not run by people who do not run them', async () => {
    const reader = site.visitor()
    await reader.signIn('jo.fernley@example.org')
    expect((await reader.get('/staff/votes')).text).not.toContain('Set up a vote')
    expect((await reader.get('/staff/votes/new')).status).toBe(403)
  })
})

describe('a vote with hours', () => {
  const hours = { mode: 'open', opensHour: '9', closesHour: '16:30' }
  const on = (name: string, day: string) => ({
    ...{
      [`${name}-day`]: day.slice(8),
      [`${name}-month`]: day.slice(5, 7),
      [`${name}-year`]: day.slice(0, 4),
    },
  })

  it('opens and stops by itself, and takes nothing after its hour', async () => {
    const day = site.needs.today()
    const look = () => site.visitor().get('/vote/by-the-hour/choose')
    const byTheHour = () => Promise.all(prioritiesJobs(site.needs).map(job => job.run()))
    await sam.get('/staff/votes/new')
    const late = { ...plan, ...hours, title: 'By the hour', ...on('opens', day), ...on('closes', day) }
    const wrong = await sam.post('/staff/votes/new', { ...late, opensHour: '17' })
    expect(wrong.text).toContain('It must open before it stops')
    const noon = await sam.post('/staff/votes/new', { ...late, closesHour: 'tea' })
    expect(noon.text).toContain('Write the hour like 16:30')
    expect((await sam.post('/staff/votes/new', late)).text).toContain('The vote is saved.')
    site.turnTo(day) // noon
    expect((await look()).status).toBe(404)
    await byTheHour()
    expect((await look()).text).toContain('You have 3 stars left.')
    site.turnTo(addDays(day, 1))
    expect((await look()).text).toContain('This vote has stopped')
    await byTheHour()
    await sam.signIn('bilal.eastmoor@example.org')
    expect((await sam.get('/staff/votes/by-the-hour')).text).toContain('Closed, not decided')
  })
})

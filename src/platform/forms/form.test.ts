import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../standards/calendar.ts'
import { parseBody } from '../http/body.ts'
import { catalogue } from '../language/index.ts'
import {
  choice,
  choices,
  day,
  email,
  form,
  hidden,
  longText,
  readBodyAs,
  readPress,
  text,
  wholeNumber,
} from './index.ts'

const copy = catalogue(
  { missing: 'Write what happened' },
  { cy: { missing: 'Ysgrifennwch beth ddigwyddodd' } }
)

const story = form(
  copy,
  t => ({
    words: longText({
      label: 'What happened?',
      missing: t.missing,
      most: [20, 'Your story must be 20 characters or less'],
    }),
    sharing: choice({
      label: 'Can other people read it?',
      missing: 'Choose if other people can read it',
      options: [
        { value: 'everyone', text: 'Yes, with names taken out' },
        { value: 'count', text: 'No, just count it' },
      ],
    }),
    reply: email({ label: 'E-mail', wrong: 'Enter an email address, like name@example.com' }),
  }),
  { buttons: ['later'] }
)

const read = (body: string) => readBodyAs(parseBody(body), story, 'en-GB')

describe('a form', () => {
  it('gives back answers in our own shape', () => {
    expect(read('words=+Nobody+rang.%0D%0AAgain.&sharing=count&reply=A.Name%40Example.com')).toEqual({
      ok: true,
      button: null,
      values: { words: 'Nobody rang.\nAgain.', sharing: 'count', reply: 'a.name@example.com' },
    })
  })

  it('takes a left-out optional answer as nothing', () => {
    expect(read('words=x&sharing=count&reply=')).toMatchObject({ values: { reply: null } })
  })

  it('says what to do about each mistake, in the order of the page, and keeps what was typed', () => {
    const reading = read('words=&sharing=&reply=not-an-address')
    expect(reading).toEqual({
      ok: false,
      button: null,
      view: {
        answers: { words: [''], sharing: [''], reply: ['not-an-address'] },
        errors: [
          { field: 'words', href: '#words', text: 'Write what happened' },
          { field: 'sharing', href: '#sharing', text: 'Choose if other people can read it' },
          { field: 'reply', href: '#reply', text: 'Enter an email address, like name@example.com' },
        ],
      },
    })
  })

  it('keeps one line as one line, whatever was posted', () => {
    const name = form(copy, t => ({ name: text({ label: 'Name', missing: t.missing }) }))
    const read = readBodyAs(parseBody('name=+Jo%0D%0Abcc%3A+all%40example.org%09'), name, 'en-GB')
    expect(read).toMatchObject({ values: { name: 'Jo bcc: all@example.org' } })
  })

  it('counts characters as they are kept', () => {
    expect(read(`words=${'x'.repeat(21)}&sharing=count&reply=`)).toMatchObject({
      view: { errors: [{ text: 'Your story must be 20 characters or less' }] },
    })
  })

  it('says it in the language of the page', () => {
    expect(readBodyAs(parseBody('words=&sharing=count&reply='), story, 'cy')).toMatchObject({
      view: { errors: [{ text: 'Ysgrifennwch beth ddigwyddodd' }] },
    })
  })

  it('reads one question of many', () => {
    expect(readBodyAs(parseBody('sharing=count'), story, 'en-GB', ['sharing'])).toMatchObject({
      values: { sharing: 'count' },
    })
  })

  it('knows which button was pressed', () => {
    expect(read('words=x&sharing=count&reply=&later=yes').button).toBe('later')
  })

  it('refuses a field that it does not have', () => {
    expect(() => read('words=x&sharing=count&reply=&status=cleared')).toThrow(
      'a field was posted that the form does not have'
    )
  })

  it('takes a button and nothing else where only a button is shown', () => {
    const press = (body: string) => readPress({ get: () => parseBody(body) } as never)
    expect(() => press('')).not.toThrow()
    expect(() => press('status=cleared')).toThrow('a field was posted that the form does not have')
  })

  it('refuses an answer sent twice', () => {
    expect(() => read('words=x&words=y&sharing=count&reply=')).toThrow('a field was posted twice')
  })

  it('refuses a NUL, in a name or in a value', () => {
    expect(() => read('words=a%00b')).toThrow('a NUL was posted')
    expect(() => read('wo%00rds=ab')).toThrow('a NUL was posted')
  })
})

const report = form(catalogue({}), () => ({
  due: day({
    label: 'Due date',
    missing: 'Enter the due date',
    incomplete: part => `Due date must include a ${part}`,
    wrong: 'Due date must be a real day',
  }),
  partners: choices({
    label: 'Who agreed',
    missing: 'Choose who agreed',
    options: [
      { value: 'council', text: 'Council' },
      { value: 'nhs', text: 'NHS' },
    ],
  }),
  people: wholeNumber({ label: 'People', wrong: 'People must be a whole number, like 12', most: 500 }),
  title: text({ label: 'Title' }),
  version: hidden(['1', '2']),
}))

const typed = (changes: string) => readBodyAs(parseBody(`${changes}&title=&version=1`), report, 'en-GB')

describe('the kinds of question', () => {
  it('take a day as people type it', () => {
    expect(typed('due-day=24&due-month=Nov&due-year=2026&partners=nhs&people=1,200')).toMatchObject({
      view: { errors: [{ text: 'People must be a whole number, like 12' }] },
    })
    expect(typed('due-day=24th&due-month=Nov&due-year=2026&partners=nhs&people=1 2')).toMatchObject({
      values: { due: calendarDate('2026-11-24'), partners: ['nhs'], people: 12 },
    })
  })

  it('point at the part of a day that is missing or wrong', () => {
    expect(typed('due-day=24&due-month=11&due-year=&partners=nhs&people=')).toMatchObject({
      view: { errors: [{ text: 'Due date must include a year', href: '#due-year' }] },
    })
    expect(typed('due-day=31&due-month=2&due-year=2027&partners=nhs&people=')).toMatchObject({
      view: { errors: [{ text: 'Due date must be a real day', href: '#due-day' }] },
    })
  })

  it('take several ticks under one name, and only known ones', () => {
    expect(typed('due-day=1&due-month=1&due-year=2027&partners=council&partners=nhs&people=')).toMatchObject({
      values: { partners: ['council', 'nhs'], people: null },
    })
    expect(typed('due-day=1&due-month=1&due-year=2027&partners=police&people=')).toMatchObject({
      view: { errors: [{ text: 'Choose who agreed' }] },
    })
  })

  it('ask for at least one tick where one is owed', () => {
    expect(typed('due-day=1&due-month=1&due-year=2027&people=')).toMatchObject({
      view: { errors: [{ text: 'Choose who agreed', field: 'partners' }] },
    })
  })
})

import { randomBytes, randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { wavOf } from '../../src/platform/files/speech.ts'
import { drawCode } from '../../src/platform/receipts/index.ts'
import type { CalendarDate } from '../../src/standards/calendar.ts'
import type { SentFile } from './multipart.ts'
import type { Page } from './visitor.ts'

const CODE = /[A-Z]{4,6}-\d{4}-[A-Z]{4,6}-[A-Z]{4,6}-\d{4}-[A-Z]{4,6}/
/** A group of a code under its pictures. */
const PICTURE_CODE = /<span class="kept-code">([A-Z0-9]+)<\/span>/g
const NUMBER = /Form ([A-Z]{2}\d{4})/

/** A browser as far as telling us needs one. */
export interface Browser {
  get(path: string): Promise<Shown>
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Shown>
  postFile(path: string, fields: Readonly<Record<string, string>>, file: SentFile): Promise<Shown>
}

type Shown = Pick<Page, 'text' | 'path' | 'status'>

/** A site that can be told something: in this process or in one of its own. */
export interface Told {
  readonly address: string
  today(): CalendarDate
  visitor(): Browser
}

const codeOn = ({ text, path, status }: Shown): string => {
  const found = CODE.exec(text)?.[0]
  if (found === undefined) throw new Error(`${path} shows no code (${status})`)
  return found
}

/** As it is typed into a form: a day in three parts. */
const dayParts = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: date }
}

/** One way to tell us: says these words, and gives the code their teller has. */
export type Way = (site: Told, staff: Browser, words: string) => Promise<string>

const inWords: Way = async (site, _, words) => {
  const me = site.visitor()
  const everything: Record<string, string> = {}
  for (const [page, fields] of pagesOfWords(words)) {
    if (page === 'words') await me.get('/tell-us/words')
    const answer = await me.post(`/tell-us/${page}`, fields)
    if (answer.status !== 200) throw new Error(`${page} was answered with ${answer.status}`)
    Object.assign(everything, fields)
  }
  return codeOn(await me.post('/tell-us/check', everything))
}

const pagesOfWords = (words: string): readonly (readonly [string, Readonly<Record<string, string>>])[] => [
  ['words', { words }],
  ['more', { good: `${words} good`, better: `${words} better` }],
  ['about-you', { teller: 'parent-carer' }],
  ['whose', { whose: 'mine' }],
  ['place', { cornerstone: 'not-known' }],
  ['sharing', { sharing: 'everyone' }],
  ['showing', { askFirst: 'no' }],
  ['how-long', { until: 'no-end' }],
  ['email', { email: `${words.replaceAll(/\W+/g, '-').slice(-40)}@example.org` }],
]

const inCards: Way = async (site, _, words) => {
  const me = site.visitor()
  await me.get('/tell-us/cards')
  await me.post('/tell-us/cards', { who: 'alone' })
  await me.post('/tell-us/cards/age', { age: '13-to-15' })
  await me.post('/tell-us/cards/topics', { topics: 'noise' })
  await me.post('/tell-us/cards/question/1', { card: 'too-loud', more: words })
  await me.post('/tell-us/cards/question/2', { card: 'not-known', more: '' })
  await me.post('/tell-us/cards/sharing', { sharing: 'everyone' })
  await me.get('/tell-us/cards/check')
  const done = await me.post('/tell-us/cards/check', {})
  const groups = [...done.text.matchAll(PICTURE_CODE)].map(([, group]) => group)
  return codeOn({ ...done, text: groups.join('-') })
}

const written = (words: string) => ({
  ...{ words, good: `${words} good`, better: '', teller: 'parent-carer', speaksFor: 'own', agreement: '' },
  ...{ cornerstone: 'not-known', sharing: 'everyone' },
})

const onPaper: Way = async (site, staff, words) => {
  const me = site.visitor()
  await me.get('/tell-us/paper')
  const form = await me.post('/tell-us/paper', {})
  const number = NUMBER.exec(form.text)?.[1] ?? ''
  const paper = { ...written(words), number, ...dayParts('received', site.today()) }
  await staff.get('/staff/write-down/paper')
  await staff.post('/staff/write-down/paper', paper)
  const done = await staff.post('/staff/write-down/paper', { ...paper, keep: 'yes' })
  if (!done.text.includes('slip')) throw new Error(`The form was not taken in (${done.status})`)
  return codeOn(form)
}

const onTheTelephone: Way = async (_, staff, words) => {
  await staff.get('/staff/write-down/telephone')
  await staff.post('/staff/write-down/telephone', written(words))
  return codeOn(await staff.post('/staff/write-down/telephone', { ...written(words), keep: 'yes' }))
}

const session = (site: Told) => ({
  ...{ title: 'Coffee morning', place: 'Village hall', ranBy: 'Sam Example', sharing: 'everyone', code: '' },
  ...{ parentCarers: '9', practitioners: '2', youngPeople: '', others: '' },
  ...{ consentWords: 'We write down what you say.', consentRead: 'yes' },
  ...dayParts('heldOn', site.today()),
})

const photo = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#abc' } })
  .jpeg()
  .toBuffer()

async function addPhoto(staff: Browser, at: string): Promise<void> {
  await staff.get(`${at}/photos`)
  const chart = { field: 'photo', name: 'chart.jpg', type: 'image/jpeg', bytes: photo }
  const { status } = await staff.postFile(`${at}/photos`, {}, chart)
  if (status !== 200) throw new Error(`A photo was answered with ${status}`)
}

const inAGroup: Way = async (site, staff, words) => {
  await staff.get('/staff/sessions/new')
  const { path: at } = await staff.post('/staff/sessions/new', session(site))
  await staff.get(`${at}/point`)
  const said = { words, agreed: '3', saidBy: 'parent-carer', cornerstone: 'not-known', slip: '' }
  await staff.post(`${at}/point`, { ...said, wantsAnswer: 'yes', done: 'yes' })
  await addPhoto(staff, at)
  await staff.get(at)
  return codeOn(await staff.post(`${at}/send`, {}))
}

/** A point from a phone that had no signal, with a slip that was given out on the day. */
const offline: Way = async (site, staff, words) => {
  const slip = drawCode({ randomBytes })
  const details = {
    ...{ title: 'Offline morning', place: 'Hall', ranBy: 'Sam', heldOn: site.today() },
    ...{ parentCarers: 9, youngPeople: 0, practitioners: 1, others: 0 },
    ...{ sharing: 'everyone', consentWords: 'Read aloud.' },
  }
  const point = {
    ...{ id: randomUUID(), nth: 0, wantsAnswer: true, words, cornerstone: null },
    ...{ agreed: 2, saidBy: 'parent-carer', slip },
  }
  const code = drawCode({ randomBytes }).split('-').slice(0, 3).join('-')
  const parcel = { id: randomUUID(), code, device: randomUUID(), announced: 1, details, points: [point] }
  await staff.get('/staff/offline/send')
  const sent = await staff.post('/staff/offline/send', { parcel: JSON.stringify(parcel) })
  if (!sent.text.includes('"ok":true')) throw new Error(`A parcel was answered with ${sent.text}`)
  return slip
}

const tone = Int16Array.from({ length: 16_000 }, (_, nth) => Math.sin(nth / 8) * 9000)
const sound = new Uint8Array(Buffer.from(wavOf({ pieces: [tone], length: tone.length })))

/** A recording, and staff who listen and type up these words. */
const aloud: Way = async (site, staff, words) => {
  const me = site.visitor()
  await me.get('/tell-us/voice')
  const memo = { field: 'recording', name: 'memo.wav', type: 'audio/wav', bytes: sound }
  const kept = await me.postFile('/tell-us/voice', {}, memo)
  if (!kept.path.endsWith('/about')) throw new Error(`A recording was answered with ${kept.status}`)
  const done = await me.post('/tell-us/voice/about', {
    ...{ teller: 'parent-carer', whose: 'mine', theirSay: '', cornerstone: 'not-known' },
    ...{ sharing: 'everyone', askFirst: 'no', email: '' },
  })
  const list = await staff.get('/staff/recordings')
  const at = /href="(\/staff\/recordings\/[a-z0-9]+)"/.exec(list.text)?.[1] ?? ''
  await staff.get(at)
  const typed = await staff.post(at, { words, keep: 'keep' })
  if (!typed.text.includes('The words are kept')) throw new Error(`${at} was answered with ${typed.status}`)
  return codeOn(done)
}

/** Every way in to a story whose teller has a code, by the name our record gives it. */
export const ways: Readonly<Record<string, Way>> = {
  words: inWords,
  cards: inCards,
  paper: onPaper,
  telephone: onTheTelephone,
  group: inAGroup,
  offline,
  recording: aloud,
}

/** A file with the answers of one person, which staff take in. */
const inASurvey = async (site: Told, staff: Browser, words: string): Promise<void> => {
  const about = {
    ...{ sheet: '', title: 'Autumn survey', asked: '40', teller: 'parent-carer', sharing: 'everyone' },
    ...{ agreed: 'yes', ...dayParts('from', site.today()), ...dayParts('to', site.today()) },
  }
  const bytes = Buffer.from(`What happened?,How old is your child?,Your email\n"${words}",7,a@example.org\n`)
  await staff.get('/staff/surveys/new')
  const file = { field: 'file', name: 'answers.csv', type: 'text/csv', bytes }
  const { path } = await staff.postFile('/staff/surveys/new', about, file)
  await staff.post(path, { c0: 'words', c1: 'about-phase', c2: 'out' })
  const place = path.replace('/columns', '')
  await staff.post(`${place}/values`, { 'c1-v0': '5-to-10' })
  const taken = await staff.post(`${place}/take-in`, {})
  if (!taken.text.includes('1 row taken in')) throw new Error(`${path} was answered with ${taken.status}`)
}

/** Ways in to a story whose teller has no code, since they told somebody else first. */
export const codeless: Readonly<Record<string, typeof inASurvey>> = { survey: inASurvey }

/** Asks for a call. @returns its code */
export async function askForCall(site: Told, words: string): Promise<{ code: string }> {
  const me = site.visitor()
  await me.get('/talk-to-a-person/ask')
  const done = await me.post('/talk-to-a-person/ask', {
    ...{ name: `${words} name`, phone: '07700 900 982', time: 'morning', help: 'none', language: '' },
    ...{ about: `${words} about`, team: '', email: `${words}@example.org` },
  })
  return { code: codeOn(done) }
}

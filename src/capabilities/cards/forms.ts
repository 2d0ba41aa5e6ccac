import {
  choice,
  choices,
  form,
  hidden,
  longText,
  optionalChoice,
  text,
  worded,
  type Field,
} from '../../platform/forms/index.ts'
import { fieldsOfPaper } from '../scribing/index.ts'
import { copy } from './copy.ts'
import { ages, otherAnswers, whoIsHere } from './rules/journey.ts'
import { allQuestions, type CardSet, type Question } from './rules/set.ts'
import { staffCopy } from './staff-copy.ts'

/** Stand at the same place under every question: none of them checks what was typed. */
const buttons = ['skip', 'stop', 'unsafe'] as const

export const whoForm = form(
  copy,
  ({ ask: t }) => ({
    who: choice({
      label: t.who,
      hint: t.whoHint,
      missing: t.whoMissing,
      options: worded(whoIsHere, t.whos),
    }),
  }),
  { buttons }
)

export const ageForm = form(
  copy,
  ({ ask: t }) => ({
    age: choice({
      label: t.age,
      missing: t.ageMissing,
      options: worded(ages, t.ages),
    }),
  }),
  { buttons }
)

export const grownUpForm = form(copy, () => ({}), { buttons })

export const topicsForm = ({ topics }: CardSet) =>
  form(
    copy,
    ({ ask: t }) => ({
      topics: choices({
        label: t.topics,
        hint: t.topicsHint,
        missing: t.topicsMissing,
        options: topics.map(({ key, name }) => ({ value: key, text: name })),
      }),
    }),
    { buttons }
  )

/** The longest text under one card, in characters: the database holds to it too. */
const MORE_LIMIT = 1000

const cardOf = ({ text: label, cards }: Question, t: ReturnType<typeof copy.in>['ask'], long = false) =>
  optionalChoice({
    label,
    long,
    options: [
      ...cards.map(({ key, text }) => ({ value: key, text })),
      ...otherAnswers.slice(0, 2).map((value, i) => ({ value, text: i === 0 ? t.notKnown : t.notSay })),
    ],
  })

export const questionForm = (question: Question) =>
  form(
    copy,
    ({ ask: t }) => ({
      card: cardOf(question, t),
      more: longText({ label: t.more, hint: t.moreHint, rows: 3, most: [MORE_LIMIT, t.moreTooLong] }),
    }),
    { buttons }
  )

/** Everything on one page, in the order of the printed cards: whoever types has them in hand. */
export const typedForm = (set: CardSet) =>
  form(
    staffCopy,
    ({ paper: t }) => ({
      ...fieldsOfPaper(),
      ...(Object.fromEntries(
        allQuestions(set).map(question => [
          `card-${question.key}`,
          cardOf(question, copy.in('en-GB').ask, true),
        ])
      ) as Record<`card-${string}`, Field<string | null>>),
      more: longText({ label: t.more, rows: 3, most: [MORE_LIMIT, t.moreLong] }),
      who: choice({
        label: t.who,
        hint: t.whoHint,
        missing: t.whoMissing,
        options: worded(whoIsHere, t.whos),
      }),
      sharing: choice({
        label: t.sharing,
        hint: t.sharingHint,
        missing: t.sharingMissing,
        options: sharingChoices(copy.in('en-GB').ask),
      }),
    }),
    { buttons: ['keep'] }
  )

const sharingChoices = ({ sharings }: ReturnType<typeof copy.in>['ask']) =>
  worded(['everyone', 'staff', 'count'], sharings)

/** With a helper there, who chose is asked too. */
export const sharingForm = form(
  copy,
  ({ ask: t }) => ({
    sharing: choice({
      label: t.sharing,
      hint: t.sharingHint,
      missing: t.sharingMissing,
      options: sharingChoices(t),
    }),
    chosenBy: choice({
      label: t.chosenBy,
      missing: t.chosenByMissing,
      inline: true,
      options: worded(['me', 'helper'], t.chosenBys),
    }),
  }),
  { buttons }
)

/** `_draft` says which cards the page showed. */
export const sendForm = form(copy, () => ({ _draft: hidden() }), { buttons })

/** What a child who is not safe may say, to be found. */
export const findMeForm = form(
  copy,
  ({ notSafe: t }) => ({
    where: longText({ label: t.who, hint: t.whoHint, rows: 3, most: [MORE_LIMIT, t.whoTooLong] }),
  }),
  { buttons: ['stop'] }
)

/** A code put in picture by picture: what is in already travels with the form. */
export const tapForm = form(
  copy,
  ({ code: t }) => ({
    given: hidden(),
    figures: text({ label: t.figures(1), hint: t.figuresHint, spellcheck: false, autocomplete: 'off' }),
    picture: hidden(),
  }),
  { buttons: ['undo', 'again'] }
)

/** Cards ready to be picked by whoever answers, each with its picture. */
export const readyCards = {
  thanks: 'heart',
  read: 'eyes',
  will: 'fix',
  changed: 'tick',
  school: 'school',
  meeting: 'meeting',
  time: 'wait',
  cannot: 'cross',
  idea: 'idea',
  'not-know': 'not-know',
  more: 'ear',
  talk: 'phone',
} as const
export type ReadyCard = keyof typeof readyCards

export const SLOTS = [1, 2, 3, 4] as const

const slotField = <const N extends number>(n: N, t: ReturnType<typeof staffCopy.in>) => ({
  card: optionalChoice({
    label: t.one.card(n),
    long: true,
    options: worded(Object.keys(readyCards) as ReadyCard[], t.ready),
  }),
  own: text({ label: t.one.own(n), hint: t.one.ownHint, most: [120, t.one.tooLong] }),
})

/** Up to four cards to answer with. */
export const replyForm = form(
  staffCopy,
  t => {
    const [first, second, third, fourth] = [
      slotField(1, t),
      slotField(2, t),
      slotField(3, t),
      slotField(4, t),
    ]
    return {
      card1: first.card,
      own1: first.own,
      card2: second.card,
      own2: second.own,
      card3: third.card,
      own3: third.own,
      card4: fourth.card,
      own4: fourth.own,
      easy: choices({ label: t.one.easy, options: [{ value: 'yes', text: t.one.easyYes }] }),
    }
  },
  { buttons: ['send', 'change'] }
)

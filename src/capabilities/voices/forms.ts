import {
  choice,
  day,
  form,
  hidden,
  longText,
  worded,
  type Answers,
  type Form,
} from '../../platform/forms/index.ts'
import type { Needs, WayIn } from '../area/index.ts'
import { whereToField } from '../contacts/index.ts'
import { copy } from './copy.ts'
import { ends } from './rules/consent.ts'
import { agreements, relations, sharings, tellers, WORDS_LIMIT, type Sharing } from './rules/story.ts'

/** The value of "I do not know" where a cornerstone is asked. */
export const NOT_KNOWN = 'not-known'

/** The value of "Yes, it is my own story". */
export const MINE = 'mine'

/** How somebody may tell us: in writing, every way that another room offers, and aloud to a person. */
export function waysForm(waysIn: readonly WayIn[]) {
  return form({ in: language => ({ language, t: copy.in(language).tellUs }) }, ({ language, t }) => ({
    way: choice({
      label: t.way,
      hint: t.wayHint,
      heading: true,
      missing: t.wayMissing,
      options: [
        { value: 'write', text: t.ways.write, hint: t.wayHints.write },
        ...waysIn.map(({ key, text }) => ({ value: key, ...text(language) })),
        { value: 'talk', text: t.ways.talk, hint: t.wayHints.talk },
      ],
    }),
  }))
}

/** The child or person a story is told for says no: then the adult is not asked whether everyone may read it. */
const sharingsFor = (answers: Answers): readonly Sharing[] =>
  answers['theirSay']?.[0] === 'does-not-agree' && answers['whose']?.[0] !== MINE
    ? ['staff', 'count']
    : sharings

type FormNeeds = Pick<Needs, 'area' | 'mailer'>

/** Whether we can send texts here, as well as e-mails. */
const texts = (mailer: Needs['mailer']) => (mailer?.channels.includes('text') ? 'both' : 'email')

/**
 * Every question of "Tell us". Order here is the order of the pages.
 *
 * @param answers what was answered before: one answer decides what may be chosen later
 */
export const tellUsForm = ({ area, mailer }: FormNeeds, answers: Answers = {}) =>
  form(
    copy,
    ({ tellUs: t }) => ({
      words: longText({
        label: t.words,
        hint: t.wordsHint,
        heading: true,
        rows: 10,
        missing: t.wordsMissing,
        most: [WORDS_LIMIT, t.wordsTooLong],
      }),
      good: longText({ label: t.good, hint: t.goodHint, rows: 5, most: [WORDS_LIMIT, t.goodTooLong] }),
      better: longText({
        label: t.better,
        hint: t.betterHint,
        rows: 5,
        most: [WORDS_LIMIT, t.betterTooLong],
      }),
      teller: choice({
        label: t.teller,
        heading: true,
        missing: t.tellerMissing,
        options: worded(tellers, t.tellers),
      }),
      whose: choice({
        label: t.whose,
        heading: true,
        missing: t.whoseMissing,
        options: worded([MINE, ...relations], t.whoses),
      }),
      theirSay: choice({
        label: t.theirSay,
        hint: t.theirSayHint,
        heading: true,
        missing: t.theirSayMissing,
        options: agreements.map(value => ({ value, ...t.theirSays[value] })),
      }),
      cornerstone: choice({
        label: t.place,
        hint: t.placeHint,
        heading: true,
        missing: t.placeMissing,
        options: [
          ...area.cornerstones.map(({ key, name, about }) => ({ value: key, text: name, hint: about })),
          { value: NOT_KNOWN, text: t.placeNotKnown, hint: t.placeNotKnownHint },
        ],
      }),
      sharing: choice({
        label: t.sharing,
        hint: t.sharingHint,
        heading: true,
        missing: t.sharingMissing,
        options: worded(sharingsFor(answers), t.sharings),
      }),
      ...showingFields(t, { heading: true }),
      email: whereToField({
        label: t.email,
        hint: t.emailHint[texts(mailer)],
        heading: true,
        texts: texts(mailer) === 'both',
        wrong: { ...t.emailWrong, unreadable: t.emailWrong.unreadable[texts(mailer)] },
      }),
      _draft: hidden(),
    }),
    { buttons: ['later', 'autosave'] }
  )

/** How a story that others may read is shown to them: after its teller has looked, and until when. */
export const showingFields = (t: ReturnType<typeof copy.in>['tellUs'], look: { heading?: true } = {}) => ({
  askFirst: choice({
    ...look,
    label: t.askFirst,
    hint: t.askFirstHint,
    missing: t.askFirstMissing,
    options: worded(['yes', 'no'], t.askFirsts),
  }),
  until: choice({
    ...look,
    label: t.until,
    missing: t.untilMissing,
    options: worded(ends, t.untils),
  }),
  untilDay: day({
    label: t.untilDay,
    hint: t.untilDayHint,
    incomplete: t.untilDayIncomplete,
    wrong: t.untilDayWrong,
  }),
})

export type TellUsForm = ReturnType<typeof tellUsForm>

/** What a browser posts for these questions, by posted name: a day has three boxes. */
export const postedNames = (form: Form, names: readonly string[]): string[] => {
  const fields = form.in('en-GB')
  return names.flatMap(name => (fields[name]?.parts ?? ['']).map(part => name + part))
}

/** How somebody wants to hear of the answer, chosen again later. */
export const howForm = ({ mailer }: Pick<Needs, 'mailer'>, hasOne = false) =>
  form(copy, ({ howWeTellYou: t, tellUs }) => ({
    email: whereToField({
      label: t.whereTo[texts(mailer)],
      ...(hasOne && { hint: t.whereToHint }),
      texts: texts(mailer) === 'both',
      wrong: { ...tellUs.emailWrong, unreadable: tellUs.emailWrong.unreadable[texts(mailer)] },
    }),
    wants: choice({
      label: t.wants,
      missing: t.wantsMissing,
      options: (['everything', 'answer', 'nothing'] as const).map(value => ({
        value,
        text: t.wantses[value],
      })),
    }),
  }))

export type HowForm = ReturnType<typeof howForm>

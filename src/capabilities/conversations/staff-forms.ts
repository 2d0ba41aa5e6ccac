import {
  choice,
  choices,
  day,
  form,
  longText,
  text,
  hidden,
  wholeNumber,
  worded,
} from '../../platform/forms/index.ts'
import type { Area, Needs } from '../area/index.ts'
import { askForm, teamsOf } from './forms.ts'
import { parts } from './rules/call.ts'
import { staffCopy } from './staff-copy.ts'

/** Why somebody looks at a number. */
const whys = ['ring', 'check', 'danger'] as const

export const numberForm = form(staffCopy, ({ call: { number: t } }) => ({
  why: choice({
    label: t.why,
    missing: t.missing,
    options: worded(whys, t.whys),
  }),
}))

export const attemptForm = form(staffCopy, ({ call: { attempt: t } }) => ({
  part: choice({
    label: t.part,
    missing: t.partMissing,
    options: worded(parts, t.parts),
  }),
  reached: choice({
    label: t.reached,
    missing: t.reachedMissing,
    options: worded(['yes', 'no'], t),
  }),
}))

export const outcomeForm = form(staffCopy, ({ call: { outcome: t } }) => ({
  asked: longText({ label: t.asked, rows: 3, missing: t.askedMissing, most: [2000, t.askedLong] }),
  sorted: choice({
    label: t.sorted,
    missing: t.sortedMissing,
    options: worded(['yes', 'no'], t),
  }),
}))

export const noteForm = form(staffCopy, ({ call: { note: t } }) => ({
  words: longText({ label: t.label, hint: t.lead, rows: 8, missing: t.missing, most: [4000, t.long] }),
}))

export const causeForm = form(staffCopy, ({ call: { cause: t } }) => ({
  nth: hidden(),
  cause: longText({ label: t.label, rows: 3, missing: t.missing, most: [1000, t.long] }),
}))

/** Handing over, among those who may ring this caller. */
export const handForm = (people: readonly { person: string; name: string; jobTitle: string }[]) =>
  form(staffCopy, ({ call: { hand: t } }) => ({
    seen: hidden(),
    to: choice({
      label: t.who,
      hint: t.hint,
      missing: t.whoMissing,
      options: people.map(({ person, name, jobTitle }) => ({ value: person, text: `${name}, ${jobTitle}` })),
    }),
    because: longText({ label: t.because, rows: 2, missing: t.becauseMissing, most: [1000, t.becauseLong] }),
  }))

/** The questions of the public form, and who rings back. */
export const takeForm = (needs: Pick<Needs, 'area' | 'mailer'>) => {
  const asked = askForm(needs)
  return form(staffCopy, ({ take: t }) => ({
    ...asked.in('en-GB'),
    who: choice({
      label: t.who,
      missing: t.whoMissing,
      options: [
        { value: 'rota', text: t.rota },
        { value: 'me', text: t.me },
      ],
    }),
  }))
}

/** One person's days. */
export const shiftForm = (area: Area) =>
  form(staffCopy, ({ rota: { form: t, weekdays } }) => ({
    weekdays: choices({
      label: t.weekdays,
      options: weekdays.map((text, at) => ({ value: String(at + 1), text })),
    }),
    calls: wholeNumber({
      label: t.calls,
      missing: t.callsMissing,
      wrong: t.callsMissing,
      least: 1,
      most: 20,
    }),
    teams: choices({ label: t.teams, hint: t.teamsHint, options: teamsOf(area) }),
    languages: text({ label: t.languages }),
    signs: choice({
      label: t.signs,
      missing: t.signsMissing,
      options: worded(['yes', 'no'], t),
    }),
    from: day({ label: t.from, missing: t.fromMissing, wrong: t.fromWrong, incomplete: () => t.fromMissing }),
  }))

export const absenceForm = form(staffCopy, ({ rota: { absence: t } }) => ({
  first: day({ label: t.first, missing: t.missing, wrong: t.wrong, incomplete: () => t.missing }),
  last: day({ label: t.last, missing: t.missing, wrong: t.wrong, incomplete: () => t.missing }),
}))

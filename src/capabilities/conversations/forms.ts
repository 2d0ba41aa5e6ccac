import {
  choice,
  form,
  optionalChoice,
  text,
  longText,
  worded,
  type Field,
} from '../../platform/forms/index.ts'
import type { Area, Needs } from '../area/index.ts'
import { whereToField } from '../contacts/index.ts'
import { copy } from './copy.ts'
import { bestTimes, helps } from './rules/call.ts'
import { readPhone } from './rules/phone.ts'

/** A number that can be rung. Value: its figures; null when it was left out and may be. */
function phone(look: {
  label: string
  hint: string
  wrong: string
  optional?: boolean
}): Field<string | null> {
  const { label, hint, wrong, optional = false } = look
  const shown = text({ label, hint, type: 'tel', autocomplete: 'tel', classes: 'govuk-input--width-20' })
  return {
    ...shown,
    check: typed => {
      const words = typed[0]?.[0]?.trim() ?? ''
      if (words === '' && optional) return { ok: true, value: null }
      const value = readPhone(words)
      return value === null ? { ok: false, error: wrong } : { ok: true, value }
    },
  }
}

/** Organisations and teams that somebody may rather not hear from, as they are known in public. */
export const teamsOf = ({ organisations, conversations }: Pick<Area, 'organisations' | 'conversations'>) => [
  ...(conversations?.teams ?? []).map(({ key, name }) => ({ value: key, text: name })),
  ...organisations.map(({ key, name }) => ({ value: key, text: name })),
]

/** Asking for a call: by whoever wants one, or by somebody of ours who has them on the telephone. */
export const askForm = ({ area, mailer }: Pick<Needs, 'area' | 'mailer'>) =>
  form(copy, ({ ask: t }) => ({
    name: text({
      label: t.name,
      hint: t.nameHint,
      missing: t.nameMissing,
      most: [100, t.nameLong],
      autocomplete: 'given-name',
      spellcheck: false,
      classes: 'govuk-input--width-20',
    }),
    phone: phone({ label: t.phone, hint: t.phoneHint, wrong: t.phoneWrong }),
    time: choice({
      label: t.time,
      missing: t.timeMissing,
      options: worded(bestTimes, t.times),
    }),
    help: choice({
      label: t.help,
      missing: t.helpMissing,
      options: worded(helps, t.helps),
    }),
    language: text({
      label: t.language,
      hint: t.languageHint,
      most: [60, t.languageLong],
      classes: 'govuk-input--width-20',
    }),
    about: longText({ label: t.about, hint: t.aboutHint, rows: 2, most: [500, t.aboutLong] }),
    team: optionalChoice({ label: t.team, hint: t.teamHint, options: teamsOf(area), long: true }),
    email: whereToField({
      label: t.email[ways(mailer)],
      hint: t.emailHint,
      texts: ways(mailer) === 'both',
      wrong: { ...t.emailWrong, unreadable: t.emailWrong.unreadable[ways(mailer)] },
    }),
  }))

/** How this installation can write to people. */
const ways = (mailer: Needs['mailer']) => (mailer?.channels.includes('text') ? 'both' : 'email')

export type AskForm = ReturnType<typeof askForm>

export const changeForm = form(copy, ({ ask: t, change }) => ({
  time: choice({
    label: t.time,
    missing: t.timeMissing,
    options: worded(bestTimes, t.times),
  }),
  phone: phone({ label: change.phone, hint: change.phoneHint, wrong: t.phoneWrong, optional: true }),
}))

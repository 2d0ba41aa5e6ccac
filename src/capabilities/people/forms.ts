import { roleCodes } from '../../platform/access/index.ts'
import { choice, day, email, form, text, worded } from '../../platform/forms/index.ts'
import { organisationOptions, type Area } from '../area/index.ts'
import { copy } from './copy.ts'

/** Any text will do: an address nobody has gets the same answer as one that somebody has. */
export const askForm = form(copy, t => ({
  email: text({
    ...{ label: t.ask.email, hint: t.ask.hint, missing: t.ask.missing },
    ...{ type: 'email', autocomplete: 'email', spellcheck: false, most: [254, t.ask.wrong] },
  }),
}))

export const codeForm = form(copy, t => ({
  code: text({
    ...{ label: t.enter.code, hint: t.enter.hint, missing: t.enter.missing },
    ...{
      autocomplete: 'one-time-code',
      spellcheck: false,
      classes: 'govuk-input--width-10',
      most: [100, t.enter.wrong],
    },
  }),
}))

export const addPersonForm = (area: Area) =>
  form(copy, ({ add: t }) => ({
    name: text({ label: t.name, missing: t.nameMissing }),
    jobTitle: text({ label: t.jobTitle, missing: t.jobTitleMissing }),
    organisation: choice({
      label: t.organisation,
      options: organisationOptions(area),
      missing: t.organisationMissing,
      long: area.organisations.length >= 8,
    }),
    email: email({ label: t.email, hint: t.emailHint, missing: t.emailMissing, wrong: t.emailWrong }),
  }))

export const giveRoleForm = form(copy, ({ give: t, roles }) => ({
  role: choice({
    label: t.role,
    options: worded(roleCodes, roles),
    missing: t.roleMissing,
    long: true,
  }),
  startsOn: day({ label: t.startsOn, missing: t.startsMissing, incomplete: t.incomplete, wrong: t.wrong }),
  endsOn: day({ label: t.endsOn, hint: t.endsHint, incomplete: t.incomplete, wrong: t.wrong }),
}))

export const endRoleForm = form(copy, ({ end: t, give }) => ({
  endsOn: day({
    ...{ label: t.endsOn, hint: t.hint, missing: t.missing },
    ...{ incomplete: give.incomplete, wrong: give.wrong },
  }),
}))

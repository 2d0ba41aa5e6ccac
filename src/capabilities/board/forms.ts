import {
  choice,
  choices,
  day,
  form,
  hidden,
  longText,
  optionalChoice,
  text,
  wholeNumber,
  worded,
  type Field,
  type Option,
} from '../../platform/forms/index.ts'
import { purposes } from './rules/snapshot.ts'
import { copy } from './copy.ts'
import { staffCopy } from './staff-copy.ts'

type Words = ReturnType<typeof staffCopy.in>

const dayField = (t: Words, label: string, what: string, missing?: string) =>
  day({
    ...{ label, incomplete: t.datePart(what), wrong: t.wrongDate(what) },
    ...(missing !== undefined && { missing }),
  })

const promiseField = (t: Words) =>
  wholeNumber({ label: t.agenda.promise, wrong: t.agenda.promiseWrong, least: 1, most: 9999 })

/** Day, time and place of a meeting. */
export const planForm = form(staffCopy, t => ({
  on: dayField(t, t.plan.on, t.plan.on, t.plan.onMissing),
  starts: text({
    ...{ label: t.plan.starts, hint: t.plan.startsHint, missing: t.plan.time },
    classes: 'govuk-input--width-10',
  }),
  ends: text({ label: t.plan.ends, classes: 'govuk-input--width-10' }),
  place: text({ label: t.plan.place, missing: t.plan.placeMissing }),
  joining: longText({ label: t.plan.joining, hint: t.plan.joiningHint, rows: 3 }),
}))

export const agendaForm = (organisations: readonly Option[]) =>
  form(staffCopy, t => ({
    number: wholeNumber({
      ...{ label: t.agenda.number, wrong: t.agenda.numberWrong, missing: t.agenda.numberWrong },
      ...{ least: 1, most: 99, classes: 'govuk-input--width-3' },
    }),
    title: text({ label: t.agenda.name, missing: t.agenda.nameMissing, most: [300, t.agenda.nameMissing] }),
    purpose: choice({
      ...{ label: t.agenda.purpose, missing: t.agenda.purposeMissing },
      options: purposes.map(value => ({ value, text: copy.in('en-GB').purpose[value] })),
    }),
    presenter: text({ label: t.agenda.presenter, hint: t.agenda.presenterHint }),
    organisation: optionalChoice({ label: t.agenda.organisation, options: organisations, long: true }),
    promise: promiseField(t),
  }))

/** Two counts and the jobs for each organisation: `present-pcfd`, `apologies-pcfd`, `roles-pcfd`. */
export const attendanceForm = (organisations: readonly Option[]) =>
  form(staffCopy, ({ attendance: t }) => {
    const count = (label: string) =>
      wholeNumber({ label, wrong: t.wrong(label), most: 200, classes: 'govuk-input--width-3' })
    const fields: Record<string, Field<number | null> | Field<string>> = {}
    for (const { value } of organisations) {
      fields[`present-${value}`] = count(t.present)
      fields[`apologies-${value}`] = count(t.apologies)
      fields[`roles-${value}`] = text({ label: t.roles })
    }
    return fields
  })

/** What was said under one item. `seen` is the save this page was made from. */
export const itemForm = form(staffCopy, ({ item: t }) => ({
  words: longText({
    ...{ label: t.words, hint: t.wordsHint, rows: 14 },
    most: [20_000, 'What was said must be 20,000 characters or less'],
  }),
  seen: hidden(),
}))

export const quickReadForm = form(staffCopy, ({ quickRead: t }) => ({
  summary: longText({ label: t.summary, rows: 4 }),
  worried: longText({ label: t.worried, rows: 4 }),
  heard: longText({ label: t.heard, hint: t.heardHint, rows: 4 }),
}))

export const decisionForm = (organisations: readonly Option[], standing: readonly Option[]) =>
  form(staffCopy, t => ({
    words: longText({ label: t.decision.words, missing: t.decision.wordsMissing, rows: 3 }),
    why: longText({ label: t.decision.why, missing: t.decision.whyMissing, rows: 3 }),
    agreedBy: choices({
      ...{ label: t.decision.agreedBy, missing: t.decision.agreedMissing },
      options: organisations,
    }),
    reviewOn: dayField(t, t.decision.reviewOn, t.decision.reviewWhat),
    promise: promiseField(t),
    replaces: optionalChoice({
      ...{ label: t.decision.replaces, hint: t.decision.replacesHint },
      ...{ options: standing, long: true },
    }),
  }))

const remindedRoles = [
  'accountable-officer',
  'workstream-lead',
  'answerer',
  'board-secretary',
  'chair',
] as const

export const questionForm = (organisations: readonly Option[]) =>
  form(staffCopy, t => ({
    asks: choice({
      ...{ label: t.question.asks, missing: t.question.asksMissing },
      ...{ options: organisations, long: true },
    }),
    question: longText({ label: t.question.question, missing: t.question.questionMissing, rows: 3 }),
    owedBy: text({
      ...{ label: t.question.owedBy, hint: t.question.owedByHint, missing: t.question.owedByMissing },
    }),
    owedRole: choice({
      ...{ label: t.question.owedRole, missing: t.question.owedRoleMissing },
      options: worded(remindedRoles, t.roles),
    }),
    promise: promiseField(t),
  }))

export const actionForm = form(staffCopy, t => ({
  words: longText({ label: t.action.words, missing: t.action.wordsMissing, rows: 3 }),
  owner: text({ label: t.action.owner, hint: t.action.ownerHint, missing: t.action.ownerMissing }),
  dueOn: dayField(t, t.action.dueOn, t.action.dueWhat),
  promise: promiseField(t),
}))

export const takeOutForm = form(staffCopy, ({ takeOut: t }) => ({
  why: text({ label: t.why, missing: t.whyMissing }),
}))

export const privateForm = form(staffCopy, ({ private: t }) => ({
  title: text({ label: t.name, missing: t.nameMissing }),
  reason: text({ label: t.reason, missing: t.reasonMissing }),
  words: longText({ label: t.words, missing: t.wordsMissing }),
}))

export const publishForm = form(staffCopy, ({ publish: t }) => ({
  note: text({ label: t.note, hint: t.noteHint }),
}))

export const approveForm = (meetings: readonly Option[]) =>
  form(staffCopy, ({ approve: t }) => ({
    meeting: choice({ label: t.meeting, missing: t.meetingMissing, options: meetings }),
    corrections: longText({ label: t.corrections, hint: t.correctionsHint, rows: 4 }),
  }))

export const answerForm = form(staffCopy, ({ questions: t }) => ({
  words: longText({ label: t.words, hint: t.wordsHint, missing: t.wordsMissing }),
}))

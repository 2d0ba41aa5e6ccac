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
} from '../../platform/forms/index.ts'
import { organisationOptions, type Area } from '../area/index.ts'
import type { Priority } from '../priorities/index.ts'
import { staffCopy } from './copy-staff.ts'
import { copy } from './copy.ts'
import { statuses } from './rules/facts.ts'

/** What staff may send us about plans and promises. Options come from the area and from the priorities of the day. */

export const planForm = form(staffCopy, t => ({
  title: text({ label: t.title, missing: t.titleMissing }),
  about: longText({ label: t.about, hint: t.aboutHint, rows: 4 }),
}))

/** Names a priority in a form: the round and the theme, neither of which has a space. */
export const priorityValue = ({ round, theme }: { round: string; theme: string }) => `${round} ${theme}`

export const promiseForm = (area: Area, priorities: readonly Priority[]) =>
  form(staffCopy, t => ({
    words: text({
      label: t.words,
      hint: t.wordsHint,
      missing: t.wordsMissing,
      most: [500, 'What we will do must be 500 characters or less'],
    }),
    cornerstone: choice({
      label: t.cornerstone,
      options: area.cornerstones.map(({ key, name }) => ({ value: key, text: name })),
      missing: t.cornerstoneMissing,
    }),
    priorities: choices({
      label: t.priorities,
      hint: t.prioritiesHint,
      options: priorities.map(priority => ({
        value: priorityValue(priority),
        text: priority.title,
        hint: priority.development ?? priority.strength ?? undefined,
      })),
    }),
    originNote: text({
      label: t.originNote,
      most: [500, 'Where it comes from must be 500 characters or less'],
    }),
    responsibleJob: text({ label: t.responsibleJob }),
    responsibleOrganisation: optionalChoice({
      label: t.responsibleOrganisation,
      options: organisationOptions(area),
      long: true,
    }),
    responsiblePerson: text({ label: t.responsiblePerson }),
    accountableJob: text({ label: t.accountableJob }),
    accountableOrganisation: optionalChoice({
      label: t.accountableOrganisation,
      options: organisationOptions(area),
      long: true,
    }),
    accountablePerson: text({ label: t.accountablePerson }),
    due: day({ label: t.due, hint: t.dayHint, incomplete: t.dueIncomplete, wrong: t.dueWrong }),
    review: day({ label: t.reviewOn, hint: t.dayHint, incomplete: t.reviewIncomplete, wrong: t.reviewWrong }),
    success: longText({ label: t.success, hint: t.successHint, rows: 4 }),
    measures: longText({ label: t.measures, rows: 3 }),
    why: longText({ label: t.why, hint: t.whyHint, rows: 3 }),
    agreedBy: choices({ label: t.agreedBy, options: organisationOptions(area) }),
  }))

export const personForm = (area: Area) =>
  form(staffCopy, t => ({
    part: choice({
      label: t.part,
      options: [
        { value: 'responsible', text: t.parts.responsible },
        { value: 'accountable', text: t.parts.accountable },
      ],
      missing: t.partMissing,
    }),
    jobTitle: text({ label: t.jobTitle, missing: t.jobMissing }),
    organisation: choice({
      label: t.organisation,
      options: organisationOptions(area),
      missing: t.organisationMissing,
      long: true,
    }),
    personName: text({ label: t.personName }),
  }))

export const updateForm = form(staffCopy, t => ({
  words: longText({
    label: t.updateWords,
    hint: t.updateHint,
    rows: 4,
    missing: t.updateMissing,
    most: [4000, 'What has happened must be 4,000 characters or less'],
  }),
  on: day({
    label: t.updateOn,
    missing: t.updateOnMissing,
    incomplete: t.updateOnIncomplete,
    wrong: t.updateOnWrong,
  }),
  evidence: text({
    label: t.evidence,
    hint: t.evidenceHint,
    most: [1000, 'How we know must be 1,000 characters or less'],
  }),
}))

/** `from` is the date this person saw, so that two people cannot move one date after the other unseen. */
export const moveForm = (area: Area) =>
  form(staffCopy, t => ({
    from: hidden(),
    to: day({
      label: t.newDate,
      hint: t.dayHint,
      missing: t.newDateMissing,
      incomplete: t.newDateIncomplete,
      wrong: t.newDateWrong,
    }),
    why: longText({ label: t.why, hint: t.whyHint, rows: 3, missing: t.whyMissing }),
    agreedBy: choices({ label: t.agreedBy, options: organisationOptions(area), missing: t.agreedMissing }),
  }))

export const judgeForm = form(staffCopy, t => ({
  said: choice({
    label: t.said,
    options: statuses.map(value => ({ value, text: copy.in('en-GB').status[value] })),
    missing: t.saidMissing,
  }),
  why: longText({ label: t.saidWhy, rows: 3 }),
  evidence: longText({ label: t.doneHow, hint: t.doneHowHint, rows: 3 }),
}))

export const confirmForm = form(staffCopy, () => ({}))

export const feltForm = form(staffCopy, t => ({
  answer: choice({
    label: t.feltAnswer,
    options: [
      { value: 'yes', text: t.feltOptions.yes },
      { value: 'not-yet', text: t.feltOptions['not-yet'] },
    ],
    missing: t.feltMissing,
  }),
  asked: wholeNumber({ label: t.asked, missing: t.askedMissing, wrong: t.askedWrong, least: 1 }),
  saidYes: wholeNumber({ label: t.saidYes, missing: t.saidYesMissing, wrong: t.saidYesWrong }),
  on: day({
    label: t.feltOn,
    missing: t.feltOnMissing,
    incomplete: t.feltOnIncomplete,
    wrong: t.feltOnWrong,
  }),
}))

export const reviewForm = form(staffCopy, t => ({
  words: longText({ label: t.reviewWords, rows: 4, missing: t.reviewWordsMissing }),
  next: day({ label: t.nextReview, hint: t.dayHint, incomplete: t.nextIncomplete, wrong: t.nextWrong }),
}))

export const stopForm = form(staffCopy, t => ({
  note: longText({ label: t.stopNote, hint: t.stopHint, rows: 4, missing: t.stopMissing }),
}))

export const publishForm = form(staffCopy, t => ({
  note: longText({ label: t.note, hint: t.noteHint, rows: 3 }),
}))

import { dateParts, filledView, type FormView, type Values } from '../../../platform/forms/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { linesOf } from '../../../standards/sentences.ts'
import { priorityValue, type promiseForm } from '../forms.ts'
import type { Words } from '../edit.ts'
import type { FromPriority, Holder } from '../rules/facts.ts'
import type { KnownPromise } from '../store/read.ts'

type PromiseForm = ReturnType<typeof promiseForm>
type PromiseValues = Values<ReturnType<PromiseForm['in']>>

/**
 * A promise from what was typed. The form has room for the first person of each part; the others stay.
 *
 * @param before the promise as it is, or null for a new one
 */
export function wordsFrom(values: Partial<PromiseValues>, before: KnownPromise | null): Words {
  const {
    words = '',
    cornerstone = '',
    priorities = [],
    originNote = '',
    success = '',
    measures = '',
  } = values
  const responsible = holder(values.responsibleJob, values.responsibleOrganisation, values.responsiblePerson)
  const accountable = holder(values.accountableJob, values.accountableOrganisation, values.accountablePerson)
  return {
    ...{ promise: words, cornerstone, measures: measures || null, originNote: originNote || null },
    responsible: [...responsible, ...(before?.responsible.slice(1) ?? [])],
    accountable: [...accountable, ...(before?.accountable.slice(1) ?? [])],
    due: values.due === undefined ? (before?.firstDue ?? null) : values.due,
    reviewOn: values.review ?? null,
    success: linesOf(success),
    priorities: priorities.map(priorityFrom),
  }
}

function holder(
  job: string | undefined,
  organisation: string | null | undefined,
  person: string | undefined
): Holder[] {
  if (!job) return []
  return [{ jobTitle: job, organisation: organisation ?? null, personName: person || null }]
}

function priorityFrom(value: string): FromPriority {
  const [round = '', themeKey = ''] = value.split(' ')
  return { round, themeKey }
}

/** The form filled in with the promise as it is. */
export function viewOf(promise: KnownPromise): FormView {
  const [responsible, accountable] = [promise.responsible[0], promise.accountable[0]]
  return filledView({
    ...{ words: promise.promise, cornerstone: promise.cornerstone, originNote: promise.originNote },
    priorities: promise.priorities.map(({ round, themeKey }) => priorityValue({ round, theme: themeKey })),
    responsibleJob: responsible?.jobTitle,
    responsibleOrganisation: responsible?.organisation,
    responsiblePerson: responsible?.personName,
    accountableJob: accountable?.jobTitle,
    accountableOrganisation: accountable?.organisation,
    accountablePerson: accountable?.personName,
    ...dateParts('due', promise.firstDue?.length === 10 ? promise.firstDue : null),
    ...dateParts('review', promise.reviewOn),
    ...{ success: promise.success.join('\n'), measures: promise.measures },
  })
}

/** Days of a promise lie ahead, unless they are what they were before. */
export function isPast(
  day: CalendarDate | null | undefined,
  before: string | null | undefined,
  today: CalendarDate
) {
  return day !== null && day !== undefined && day <= today && day !== before
}

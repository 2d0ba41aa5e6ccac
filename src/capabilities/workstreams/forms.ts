import { choice, form, hidden, longText, text, type Field } from '../../platform/forms/index.ts'
import { planCopy, statuses, type PublishedPromise, type Status } from '../plan/index.ts'
import { copy } from './copy.ts'

type ReportFields = Readonly<Record<string, Field<string>>>

/** Names of the three fields about one promise. */
export const fieldsOf = (reference: number) => ({
  said: `said-${reference}`,
  changed: `changed-${reference}`,
  evidence: `evidence-${reference}`,
})

/**
 * One month's report: the same questions about each promise that is still going, and one about help. `seen` is the draft
 * this person saw, so that two who write one report do not undo each other unseen.
 */
export const reportForm = (promises: readonly PublishedPromise[]) =>
  form(copy, t => {
    const fields: Record<string, Field<string>> = {}
    for (const { reference, promise } of promises) {
      const names = fieldsOf(reference)
      fields[names.said] = choice<Status>({
        label: t.said,
        options: statuses.map(value => ({ value, text: planCopy.in('en-GB').status[value] })),
        missing: t.saidMissing(promise),
      })
      fields[names.changed] = longText({
        ...{ label: t.changed, hint: t.changedHint, rows: 3 },
        ...{ missing: t.changedMissing(promise), most: [1000, t.changedMost] as const },
      })
      fields[names.evidence] = text({ label: t.evidence, most: [1000, t.changedMost] })
    }
    fields['help'] = longText({ label: t.help, rows: 3 })
    fields['seen'] = hidden()
    return fields as ReportFields
  })

/** Sends the draft that was shown, and no other: it goes out in the name of whoever read it here. */
export const sendForm = form(copy, () => ({ seen: hidden() }))

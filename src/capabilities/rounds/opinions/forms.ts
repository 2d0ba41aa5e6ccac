import { choice, form, hidden, longText } from '../../../platform/forms/index.ts'
import { staffCopy } from './copy.ts'
import { polisCopy } from './polis-copy.ts'

/** Which version of the count was looked at, and what the public reads beside a new version. */
export const publishForm = form(staffCopy, t => ({
  counted: hidden(),
  note: longText({ label: t.note, hint: t.noteHint, rows: 2, most: [500, t.noteLong] }),
}))

const signs = ['told', 'agree-is-plus', 'agree-is-minus'] as const

/** What is asked beside the files of a conversation. */
export const polisForm = form(polisCopy, t => ({
  sign: choice({
    ...{ label: t.sign, hint: t.signHint, missing: t.faults['sign-unknown'] },
    options: signs.map(value => ({ value, text: t.signs[value] })),
  }),
}))

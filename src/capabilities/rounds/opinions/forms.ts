import { form, hidden, longText } from '../../../platform/forms/index.ts'
import { staffCopy } from './copy.ts'

/** Which version of the count was looked at, and what the public reads beside a new version. */
export const publishForm = form(staffCopy, t => ({
  counted: hidden(),
  note: longText({ label: t.note, hint: t.noteHint, rows: 2, most: [500, t.noteLong] }),
}))

import { form, longText } from '../../platform/forms/index.ts'
import { copy } from './copy.ts'

/** Why a second person sends something back. */
export const sendBackForm = form(copy, t => ({
  why: longText({ label: t.one.why, missing: t.one.whyMissing, rows: 4 }),
}))

import { form, hidden, longText, text } from '../../../platform/forms/index.ts'
import { takeBackStaffCopy, takingBackCopy } from './copy.ts'

/** Says which story the page was shown for, so that a page left open takes back that one and no other. Not the code. */
export const yesForm = form(takingBackCopy, () => ({ _story: hidden() }))

/** Asked by telephone or by letter. */
export const staffTakeBackForm = form(takeBackStaffCopy, t => ({
  code: text({
    ...{ label: t.code, hint: t.codeHint, most: [200, t.notACode] },
    ...{ spellcheck: false, autocomplete: 'off', classes: 'kept-code' },
  }),
  reference: text({
    ...{ label: t.reference, hint: t.referenceHint, most: [40, t.unknownReference] },
    ...{ spellcheck: false, autocomplete: 'off' },
  }),
  why: longText({ label: t.why, hint: t.whyHint, rows: 3, most: [1000, t.whyMissing] }),
}))

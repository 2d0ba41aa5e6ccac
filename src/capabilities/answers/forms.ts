import { choice, form, longText, worded } from '../../platform/forms/index.ts'
import type { Language } from '../../platform/language/index.ts'
import { siteCopy } from './copy/site.ts'
import { staffCopy } from './copy/staff.ts'

/** Which language the pages should be in, among those the area has. */
export const languageForm = (offered: readonly Language[]) =>
  form(siteCopy, ({ languages: t }) => ({
    language: choice({
      label: t.choose,
      heading: true,
      missing: t.missing,
      options: worded(offered, t.names),
    }),
  }))

/** What to tell everyone whose story stands behind a promise. */
export const tellThemForm = form(staffCopy, ({ tell: t }) => ({
  words: longText({ label: t.label, hint: t.hint, rows: 6, missing: t.missing, most: [2000, t.tooLong] }),
}))

import { form, text } from '../../platform/forms/index.ts'
import { copy } from './copy.ts'

/** The four figures on the big screen. */
export const figuresForm = form(copy, ({ enter: t }) => ({
  figures: text({
    ...{ label: t.figures, missing: t.missing, inputmode: 'numeric', autocomplete: 'off', spellcheck: false },
    ...{ classes: 'govuk-input--width-4', most: [40, t.unknown] as const },
  }),
}))

/** The code on a printed slip. */
export const slipForm = form(copy, ({ slip: t }) => ({
  code: text({
    ...{ label: t.code, hint: t.hint, missing: t.missing, autocomplete: 'off', spellcheck: false },
    ...{ most: [200, t.unknown] as const },
  }),
}))

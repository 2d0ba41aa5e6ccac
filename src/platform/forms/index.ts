export { choice, choices, optionalChoice, worded } from './choice-fields.ts'
export { day } from './day-field.ts'
export type { Field, Look, Option } from './field.ts'
export {
  dateParts,
  emptyView,
  filledView,
  form,
  type Answers,
  type Fields,
  type Form,
  type FormError,
  type FormView,
  type Values,
} from './form.ts'
export { checkAll, readBodyAs, readForm, readPress, withError, type Reading } from './read.ts'
export { email, hidden, longText, text, wholeNumber } from './text-fields.ts'

export {
  choice,
  choices,
  day,
  email,
  hidden,
  longText,
  optionalChoice,
  text,
  wholeNumber,
  type Field,
  type Look,
  type Option,
} from './fields.ts'
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
export { checkAll, readBodyAs, readForm, withError, type Reading } from './read.ts'

export { CheckAnswers } from './check-answers.tsx'
export { FormFields } from './form-fields.tsx'
export { FormKeys } from './form-keys.tsx'

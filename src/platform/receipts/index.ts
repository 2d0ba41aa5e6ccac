export { codeIn, codesFor, drawCode } from './codes.ts'
export { codeForm, readCode, unknownCode } from './typed.ts'

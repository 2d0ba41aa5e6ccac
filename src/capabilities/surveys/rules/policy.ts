import { holders } from '../../../platform/access/index.ts'

/** May take a survey file in, read its rows and undo it: the file holds people's words as they wrote them, names and all. */
export const mayImport = holders('reader', 'answerer')

/** May answer everybody who took part, as they answer one story. */
export const mayAnswer = holders('answerer')

import { catalogue } from '../../platform/language/index.ts'

export const copy = catalogue({
  book: { title: 'What you told us most' },
})

import { catalogue } from '../../platform/language/index.ts'

/** What staff read. */
export const staffCopy = catalogue({
  duties: {
    owedTo: 'the person who told us',
    read: 'Read a new story',
    answer: 'Answer a story',
    readers: 'the people who read stories',
    answerers: 'the people who answer stories',
  },
})

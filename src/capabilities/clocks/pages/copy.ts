import { catalogue } from '../../../platform/language/index.ts'

export const copy = catalogue({
  heading: 'My work',
  lists: {
    late: (count: number) => `Late (${count})`,
    week: (count: number) => `Due in the next 7 days (${count})`,
    later: (count: number) => `Later (${count})`,
  },
  nothing: 'You owe nobody anything today. New work will be here, with the day it is due.',
  noneLate: 'Nothing is late.',
  owedTo: (whom: string) => `For ${whom}.`,
  owedAs: (label: string) => `Owed by ${label}.`,
  more: (count: number) => `See all ${count}`,
  waiting: 'No day is set',
  back: 'All my work',
  people: 'People and roles',
})

/** The questions of "Tell us", one on each page, in order. */
export const steps = [
  { page: 'words', asks: 'words' },
  { page: 'about-you', asks: 'teller' },
  { page: 'place', asks: 'cornerstone' },
  { page: 'sharing', asks: 'sharing' },
  { page: 'email', asks: 'email' },
] as const

export type Step = (typeof steps)[number]
export type Question = Step['asks']

/** Every question whose answer is sent, in order. */
export const questions: readonly Question[] = steps.map(({ asks }) => asks)

const address = (page: string) => `/tell-us/${page}`

export const CHECK = address('check')

/** Where each question is asked. */
export function pageOf(question: Question): string {
  return address(steps.find(({ asks }) => asks === question)!.page)
}

/** The first question not asked yet, or the page to check everything on. Nothing is asked twice. */
export function nextPage(answers: Readonly<Record<string, unknown>>): string {
  const open = steps.find(({ asks }) => answers[asks] === undefined)
  return open === undefined ? CHECK : address(open.page)
}

/** The page before a question: where Back leads. */
export function pageBefore(question: Question): string {
  const place = questions.indexOf(question)
  return place === 0 ? '/tell-us' : pageOf(questions[place - 1]!)
}

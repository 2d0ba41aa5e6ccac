/** What was answered so far, by the name of the question. */
type Answered = Readonly<Record<string, readonly string[] | undefined>>

interface Shape {
  readonly page: string
  /** The first of them decides whether the page is answered. */
  readonly asks: readonly string[]
  /** Whether it is asked at all. Always, when left out. */
  readonly when?: (answers: Answered) => boolean
}

const answerTo = (answers: Answered, question: string): string | undefined => answers[question]?.[0]

const forSomebodyElse = (answers: Answered): boolean =>
  !['mine', undefined].includes(answerTo(answers, 'whose'))

const forEveryone = (answers: Answered): boolean => answerTo(answers, 'sharing') === 'everyone'

/** The pages of "Tell us", in order. Each asks one thing: a day belongs to how long. */
export const steps = [
  { page: 'words', asks: ['words'] },
  { page: 'more', asks: ['good', 'better'] },
  { page: 'about-you', asks: ['teller'] },
  { page: 'whose', asks: ['whose'] },
  { page: 'their-say', asks: ['theirSay'], when: forSomebodyElse },
  { page: 'place', asks: ['cornerstone'] },
  { page: 'sharing', asks: ['sharing'] },
  { page: 'showing', asks: ['askFirst'], when: forEveryone },
  { page: 'how-long', asks: ['until', 'untilDay'], when: forEveryone },
  { page: 'email', asks: ['email'] },
] as const satisfies readonly Shape[]

export type Step = (typeof steps)[number]
export type Question = Step['asks'][number]

const address = (page: string) => `/tell-us/${page}`

export const CHECK = address('check')

/** Where a page of questions stands. */
export const addressOf = ({ page }: Step): string => address(page)

const isAsked = (step: Shape, answers: Answered): boolean => step.when?.(answers) ?? true

const stepOf = (question: Question): Step =>
  steps.find(({ asks }) => (asks as readonly Question[]).includes(question))!

/** Where each question is asked. */
export const pageOf = (question: Question): string => addressOf(stepOf(question))

/** Every question that is asked of somebody with these answers, in order: what is sent, and nothing besides. */
export function questionsFor(answers: Answered): Question[] {
  const asked: Question[] = steps.filter(step => isAsked(step, answers)).flatMap(({ asks }) => [...asks])
  return asked.filter(question => question !== 'untilDay' || answerTo(answers, 'until') === 'day')
}

/** Questions that a page of ours which was opened before they were asked could not send: they have an answer without. */
export const mayBeLeftOut: readonly Question[] = ['good', 'better', 'whose', 'askFirst', 'until', 'untilDay']

/** The first page not answered yet, or the page to check everything on. Nothing is asked twice. */
export function nextPage(answers: Answered): string {
  const open = steps.find(step => isAsked(step, answers) && answers[step.asks[0]] === undefined)
  return open === undefined ? CHECK : addressOf(open)
}

/** The page before one: where Back leads. */
export function pageBefore(step: Step, answers: Answered): string {
  const asked = steps.filter(other => other === step || isAsked(other, answers))
  const before = asked[asked.indexOf(step) - 1]
  return before === undefined ? '/tell-us' : addressOf(before)
}

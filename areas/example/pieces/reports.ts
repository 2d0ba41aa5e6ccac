import { planAreas } from './plan.ts'
import { type Promised, promises } from './promises.ts'

const helpNeeded: Readonly<Record<string, string>> = {
  'including-6': 'Please help us find a second speech therapist.',
  'including-4': 'Please agree higher pay for the plan team.',
  'welcoming-3': 'Please talk to the builder with us.',
  'talking-2': 'We need the computer team to fix the notes.',
  'together-2': 'We need one more person to write letters.',
}

/** Two reports that came late, and one for last month that has not come at all. */
const sentOn: Readonly<Record<string, { monthsBefore: number; day: number; workingDay: true }>> = {
  'including-5': { monthsBefore: 4, day: 17, workingDay: true },
  'together-3': { monthsBefore: 2, day: 12, workingDay: true },
}
const notSent = 'including-1'

/** What the owner last said of a promise, in this month or one before it. */
function lineFor({ key, months }: Promised, month: number) {
  const soFar = months.filter(([monthsBefore]) => monthsBefore >= month)
  const last = soFar.at(-1)
  if (!last) return []
  const [monthsBefore, said, changed] = last
  return [{ promise: key, said, changed: monthsBefore === month ? changed : 'Nothing new this month.' }]
}

function reportFor([planArea, , by]: (typeof planAreas)[number], month: number) {
  const key = `${planArea}-${month}`
  const onTime = { monthsBefore: month - 1, day: 1 }
  return {
    key,
    planArea,
    month: { monthsBefore: month },
    by,
    sent: key === notSent ? null : (sentOn[key] ?? onTime),
    lines: promises
      .filter(promise => promise.planArea === planArea)
      .flatMap(promise => lineFor(promise, month)),
    helpNeeded: helpNeeded[key] ?? null,
  }
}

export const reports = [8, 7, 6, 5, 4, 3, 2, 1].flatMap(month =>
  planAreas.map(group => reportFor(group, month))
)

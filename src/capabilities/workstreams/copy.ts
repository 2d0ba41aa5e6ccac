import { catalogue } from '../../platform/language/index.ts'

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`)

export const copy = catalogue({
  home: 'Home',
  plan: 'Our plan',
  title: 'What each group reported',
  intro:
    'Each month, each group says what changed for families. This is what they sent, and what they did not send.',
  none: 'There are no reports yet. They begin when there is a plan.',
  report: (month: string, group: string) => `${month}: ${group}`,
  sent: (day: string) => `Sent on ${day}.`,
  sentLate: (day: string, late: number) => `Sent on ${day}, ${days(late)} late.`,
  toCome: (day: string) => `Not here yet. It is due by ${day}.`,
  notReported: 'Not reported',
  missing: (day: string, late: number) => `It was due by ${day}. It is ${days(late)} late.`,
  sorry: 'We are sorry. We do not show last month in its place.',
  by: (who: string) => `Sent by ${who}.`,
  helpNeeded: 'Help we asked the board for',
  seePromise: 'See this promise',
  allReports: 'See all reports',

  staffTitle: 'Reports',
  staffIntro: (workingDays: number) =>
    `A report about a month is due on working day ${workingDays} of the next month.`,
  noGroups: 'No plan made here is public yet, so no report is owed.',
  write: (month: string) => `Write the report for ${month}`,
  formTitle: (month: string, group: string) => `${month} report: ${group}`,
  due: (day: string) => `Due by 5pm on ${day}.`,
  late: (day: string, late: number) => `It was due on ${day}. It is ${days(late)} late.`,
  filled: 'We filled in what we know. Change only what is different. Most people take 8 minutes.',
  last: (month: string, said: string, changed: string) => `In ${month}: ${said}. ${changed}`,
  lastNone: 'Nobody has reported about this promise yet.',
  dates: (said: string, reason: string) => `The dates say: ${said}. ${reason}`,
  said: 'How is this promise going?',
  saidMissing: (promise: string) => `Choose how this promise is going: ${promise}`,
  changed: 'What changed for families this month?',
  changedHint: 'Two short sentences, for the public page. Write “Nothing changed” if nothing did',
  changedMissing: (promise: string) => `Write what changed for families: ${promise}`,
  changedMost: 'What changed must be 1,000 characters or less',
  evidence: 'If it is done: how do families know? (optional)',
  evidenceMissing: (promise: string) => `Write how families know that it is done: ${promise}`,
  tooGood: (best: string, promise: string) => `A date has passed. Choose ${best}, or Done: ${promise}`,
  help: 'What help do you need from the board? (optional)',
  check: 'Check and send',
  nothingToSay: 'Every promise of this group is done or stopped. You can still send a report.',
  savedMeanwhile: (who: string) =>
    `${who} saved other words for this report while you wrote. Save again to put yours in their place`,
  changedMeanwhile:
    'Somebody saved other words for this report. This is what it says now. Read it before you send it',
  somebody: 'Somebody else',
  checkTitle: (month: string, group: string) => `Check your report: ${month}, ${group}`,
  checkIntro: 'This is what everybody will read.',
  reading: (age: string) => `People can read this with ease from about age ${age}. Our goal is 11 or less.`,
  long: (words: number, sentence: string) =>
    `This sentence has ${words} words. Our goal is 20 or less: ${sentence}`,
  allShort: 'No sentence is longer than 20 words.',
  change: 'Change the report',
  send: 'Send the report',
  twoPeople: 'A second person has to agree before it is public.',
  sentNow: 'The report is sent',
  sentWaits: 'The report waits for a second person',
  already: 'This report has been sent. It cannot be changed.',
  seePublic: 'See the public page',
})

export const dutyWords = catalogue({
  report: (group: string, month: string) => `${month} report: ${group}`,
  owedTo: 'families and the board',
})

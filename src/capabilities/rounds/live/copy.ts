import { catalogue } from '../../../platform/language/index.ts'

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)

/** What phones in the room say while nothing can be chosen. */
export const waitCopy = catalogue({
  heading: 'You are in. Please wait',
  lead: 'The vote has not started yet. This page changes when it starts.',
  look: 'Look again',
  noScript: 'If nothing happens when you are told that it has started, press this.',
})

/** What the whole room reads from the wall. */
export const stageCopy = catalogue({
  join: (address: string) => `On your phone, go to ${address}`,
  type: 'Then type these 4 numbers',
  noPhone: 'No phone? Ask for a paper slip.',
  in: (count: number) => (count === 1 ? '1 person is in.' : `${people(count)} are in.`),
  chosen: (chosen: number, of: number) => `${chosen} of ${people(of)} have chosen.`,
  planned: 'We have not started yet.',
  waiting: 'Please come in',
  open: 'Choose now',
  lastCall: 'Last call. Please choose now',
  over: 'The vote has stopped',
  closed: 'The vote has stopped',
  closedLead: 'Nobody has seen the result yet.',
  shown: 'What the room chose',
})

/** What the person who runs the room reads. */
export const roomCopy = catalogue({
  heading: 'Run the vote',
  stage: {
    planned: 'It has not been opened.',
    waiting: 'The doors are open. People wait.',
    open: 'People can choose.',
    'last-call': 'You have called for the last votes.',
    over: 'Its hour has passed. Nobody can choose any more.',
    closed: 'It is closed. Nobody has seen the result yet.',
    shown: 'The room can see the result.',
  },
  screen: 'Open the big screen',
  screenHint: 'Put it on the wall. It follows what you press here.',
  doors: 'Open the doors',
  doorsHint: 'Phones can come in and wait. You see how many people are in.',
  open: 'Open the vote',
  openHint: 'From then on nobody can change what can be chosen, or the rule.',
  lastCall: 'Call for the last votes',
  lastCallHint: 'The big screen says so. Nothing else changes.',
  close: 'Close the vote',
  closeHint: 'Type in all paper slips first, or straight after. No phone can choose any more.',
  show: 'Show the result in the room',
  showHint: 'The big screen shows what was chosen. It is not published by this.',
  keep: 'Decide and publish',
  keepHint: 'Say what is taken forward, and put the result on the public page.',
  numbers: 'How many',
  slips: (used: number, issued: number) => `${used} of ${issued} places are taken.`,
  noSlips: 'No places yet. Say first how many people are in the room, or no phone can come in.',
  places: 'Places',
  issue: 'Slips and paper',
  paper: 'Type paper slips',
  cards: 'Picture cards for young people',
  routes: { room: 'In the room', open: 'By the open page', invited: 'By printed slips' },
  line: (in_: number, chosen: number) => `${people(in_)} in, ${chosen} of them have chosen`,
  none: 'Nobody is in yet.',
  figures: 'The 4 numbers now',
  look: 'Look again',
  doorsNow: 'The doors are open.',
  lastCallNow: 'You have called for the last votes.',
  showNow: 'The room can see the result.',
})

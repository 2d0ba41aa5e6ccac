import { catalogue } from '../../platform/language/index.ts'
import { durations } from './durations.ts'

/** What the public reads. Reading age 9 to 11, no sentence over 20 words. */
export const copy = catalogue({
  way: { text: 'Record your voice', hint: 'Speak for up to 5 minutes. A person types it up' },
  record: {
    title: 'Record your voice',
    lead: 'Tell us what happened in your own words. You can speak for up to 5 minutes.',
    happens: 'What happens with your recording',
    steps: [
      'One of the staff who read stories listens to it. Nobody else can.',
      'They type up what you said, in your words.',
      'Then we delete the recording. The words stay.',
      'A person with a name writes back to you.',
    ],
    known: 'A voice can be recognised. If you do not want that, write your story instead.',
    write: 'Write it',
    names: 'Please leave out names of children and staff. We take them out if we hear them.',
    danger: 'If you tell us that someone is not safe, we may have to tell people who can help.',
    later: 'Nobody listens straight away. If you need help now, use the numbers above.',
    here: 'Record it here',
    hereHint: 'Your phone or computer asks if we may use the microphone. Say yes.',
    buttons: {
      start: 'Start recording',
      pause: 'Pause',
      goOn: 'Go on',
      stop: 'Stop',
      again: 'Record again',
    },
    back: 'Listen to your recording',
    file: 'Choose a recording from your phone or computer',
    fileHint: 'You can record with the voice recorder of your phone first. Up to 5 minutes',
    instead: 'Or choose a recording you have made',
    button: 'Continue',
    missing: 'Record your voice, or choose a recording',
    faults: {
      'not-a-sound': 'We cannot read this file. Choose a sound file from your phone, or write your story',
      'no-sound': 'There is no sound in this file. Choose another one, or write your story',
      'too-large': 'The file must be 20 MB or less. Choose another one, or write your story',
      'too-busy': 'Many people are sending recordings. Wait a minute, then press Continue again',
      'too-long': 'The recording must be 5 minutes or less. Record a shorter one, or send two',
    },
  },
  /** Said by the script of the page, out loud where somebody uses a screen reader. */
  said: {
    started: 'Recording has started',
    paused: 'Recording is paused',
    wentOn: 'Recording goes on',
    stopped: 'Recording has stopped. You can listen to it, record again, or continue',
    full: 'Your 5 minutes are over. You can listen to it, record again, or continue',
    gone: 'We let go of that recording. You can start again',
    left: '{time} left',
    of: '{time} of 5 minutes',
    refused: 'We cannot use the microphone. Choose a recording from your phone or computer instead',
    sending: 'Sending. Please wait',
    minute: '1 minute',
    minutes: '{n} minutes',
    second: '1 second',
    seconds: '{n} seconds',
  },
  about: {
    title: 'Before you send it',
    lead: (seconds: number) => `We have your recording of ${durations(seconds)}. You have not sent it yet.`,
    until: 'If you do not send it, we delete it after one day.',
    listen: 'Listen to your recording',
    again: 'Record again',
    drop: 'Delete this recording',
    dropped: 'We have deleted your recording',
    theirSay: 'If it is not your own story: what do they say about it? (optional)',
    tooFar: 'They say no. So choose that only the staff who read stories can read it, or just count it',
    send: 'Send my recording',
    sendMore: 'We give you a code on the next page. It is the only way to see our answer.',
    nothing: 'Record your voice first',
  },
  yours: {
    heading: 'Your recording',
    waits: (seconds: number) =>
      `We have your recording of ${durations(seconds)}. Nobody has typed it up yet. It is still here.`,
    typedUp: (job: string, day: string) =>
      `A person listened and typed it up on ${day}. Their job: ${job}. We deleted the recording that day.`,
    wrong: 'If something is not what you said, add to your story.',
  },
})

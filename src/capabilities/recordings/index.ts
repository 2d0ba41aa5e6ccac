import { routes } from '../../platform/http/index.ts'
import type { Needs, Room } from '../area/index.ts'
import { copy } from './copy.ts'
import { forgetAgain } from './forget.ts'
import { recordingsJobs } from './jobs.ts'
import { addTyping, placeOfRecording } from './staff-routes.tsx'
import { forgetRecording } from './store.ts'
import { addVoice, VOICE } from './voice-routes.tsx'

export const recordingsRoom: Room = {
  name: 'recordings',
  routes(needs: Needs) {
    const all = routes()
    addVoice(all, needs)
    addTyping(all, needs)
    return all
  },
  jobs: recordingsJobs,
  waysIn: [{ key: 'voice', href: VOICE, text: language => copy.in(language).way, waitsAt: placeOfRecording }],
  takeBackAgain: forgetAgain,
  forget: (_, db, { receiptHash }) => forgetRecording(db, receiptHash),
}

// For the page of whoever holds a code.
export { YourRecording } from './pages/your-recording.tsx'
export { findOfStory as recordingOf, type RecordingOfStory } from './store.ts'

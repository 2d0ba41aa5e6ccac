import type { Db } from '../../../platform/db/index.ts'
import { blankLettersAbout } from '../../../platform/mail/index.ts'
import type { ForgottenVoice, Needs } from '../../area/index.ts'
import { cutThread } from '../../clocks/index.ts'
import { takeOut } from '../../publishing/index.ts'
import { subjectOf } from '../duties.ts'
import type { PublicStory } from '../rules/publishable.ts'

/** What this room holds of a voice beyond its own rows: the published copies, the duties, the letters. */
export async function forgetCopies(needs: Needs, db: Db, voice: ForgottenVoice): Promise<void> {
  const { today, newId } = needs
  const subject = subjectOf(voice.id)
  if (voice.publicNumber !== null) {
    const key = String(voice.publicNumber)
    await takeOut<PublicStory>(db, { kind: 'story', key, keep: () => null, today: today(), newId })
  }
  await cutThread(db, subject, { kinds: 'voice', on: today() })
  await blankLettersAbout(db, subject)
}

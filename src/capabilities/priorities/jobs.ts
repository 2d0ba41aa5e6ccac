import type { Needs } from '../area/index.ts'
import { findRounds, insertClosing, insertOpening, isOpenAt } from '../rounds/index.ts'
import { theSystem } from '../../platform/access/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { proposeRound } from './round.ts'

/** Who opens and closes a vote at the hour that was set when it was planned. */
const theHour = { id: 'hour', name: 'The hour that was set' }

/** Opens and closes votes at their hour. No ballot counts after it in any case: this only writes down that it is over. */
export const prioritiesJobs = (needs: Needs): readonly Job[] => [
  { name: 'votes: by the hour', everySeconds: 20, run: () => byTheHour(needs) },
]

async function byTheHour(needs: Needs): Promise<void> {
  const { store, now, today } = needs
  await store.as(theSystem, async db => {
    for (const round of await findRounds(db)) {
      const { key, opened, closed, opensAt } = round
      if (opened === null && opensAt !== null && opensAt <= now()) {
        if (!(await insertOpening(db, key, null, today()))) continue
        await proposeRound(needs, db, { key, by: theHour, note: null })
      }
      if (opened !== null && closed === null && !isOpenAt(round, now(), today())) {
        await insertClosing(db, key, null, today())
      }
    }
  })
}

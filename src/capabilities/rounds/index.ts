import { routes } from '../../platform/http/index.ts'
import type { Needs, Room } from '../area/index.ts'
import { addChoosing } from './routes/choose.tsx'
import { addEntering } from './routes/enter.tsx'

function roundsRoutes(needs: Needs) {
  const all = routes()
  addEntering(all, needs)
  addChoosing(all, needs)
  return all
}

export const roundsRoom: Room = { name: 'rounds', routes: roundsRoutes }

export { castBallot, ownBallot, voterOf } from './cast.ts'
export { enterBySlip, enterRoom, roundShowing } from './door.ts'
export { phoneKey, slipHash, slipKey } from './keys.ts'

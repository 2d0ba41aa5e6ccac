import type { Room } from '../area/index.ts'
import { codingRoutes } from './routes.tsx'
import { countRead } from './store/readings.ts'
import { codingWaits } from './waiting.ts'

export const codingRoom: Room = {
  name: 'coding',
  routes: codingRoutes,
  builtOn: countRead,
  waitingFor: codingWaits,
}

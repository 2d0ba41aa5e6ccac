import type { Room } from '../area/index.ts'
import { codingRoutes } from './routes.tsx'

export const codingRoom: Room = { name: 'coding', routes: codingRoutes }

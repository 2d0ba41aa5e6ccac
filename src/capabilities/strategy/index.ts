import type { Room } from '../area/index.ts'
import { strategyRoutes } from './routes.tsx'

export const strategyRoom: Room = { name: 'strategy', routes: strategyRoutes }

import type { Room } from '../area/index.ts'
import { voicesRoutes } from './routes.tsx'

export const voicesRoom: Room = { name: 'voices', routes: voicesRoutes }

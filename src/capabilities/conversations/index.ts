import type { Room } from '../area/index.ts'
import { conversationsRoutes } from './routes.tsx'

export const conversationsRoom: Room = { name: 'conversations', routes: conversationsRoutes }

export { WaysToReach } from './pages/ways-to-reach.tsx'

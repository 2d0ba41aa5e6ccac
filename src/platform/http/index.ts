export type { FormBody, KeptEnv } from './context.ts'
export { forgetCookie, keepForVisit, notice, readCookie } from './cookies.ts'
export { BadRequest } from './faults.ts'
export { pack, type KeptPage } from './kept-pages.ts'
export { startAgain } from './render.tsx'
export { routes, type Guard, type KeptContext, type Route, type Routes } from './routes.ts'
export {
  createServer,
  LANGUAGE,
  returnAddress,
  SESSION,
  type Asset,
  type ProblemPages,
  type ServerNeeds,
} from './server.ts'

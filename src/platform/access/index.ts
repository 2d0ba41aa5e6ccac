export { publicVisitor, roleCodes, thePost, theSystem, type Actor, type RoleCode } from './actor.ts'
export { anyone, holders, signedIn, type Policy } from './policy.ts'

export * from './acts.ts'
export * from './calls.ts'
export * from './rota.ts'

export * from './counts.ts'
export * from './duties.ts'

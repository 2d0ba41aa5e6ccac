export * from './drafts.ts'
export * from './telling.ts'

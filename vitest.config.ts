import { defineConfig } from 'vitest/config'

const jsx = { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } } as const

/**
 * Five minutes, in milliseconds: far more than any test needs, even where ten other programs want the same two cores. It
 * ends what hangs for ever, and says nothing of how fast anything must be.
 */
const AMPLE = 300_000

export default defineConfig({
  test: {
    globalSetup: ['tests/support/global-setup.ts'],
    maxWorkers: 2,
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'house',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}', 'areas/**/*.test.ts'],
          pool: 'forks',
          testTimeout: AMPLE,
          hookTimeout: AMPLE,
        },
      },
      {
        oxc: jsx,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.spec.{ts,tsx}'],
          pool: 'forks',
          testTimeout: 600_000,
          hookTimeout: AMPLE,
        },
      },
    ],
  },
})

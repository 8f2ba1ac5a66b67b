import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/*.test.ts',
            'tests/{app,architecture,bench,lib,db,components,scripts}/**/*.test.{ts,tsx}',
          ],
          pool: 'threads',
          // what a test needs it makes anew; loading every module again for each file took half the time
          isolate: false,
          // vitest leaves one core free; a machine of two has nothing else to do meanwhile
          maxWorkers: 2,
          // Real stores and real processes: a busy machine may take its time.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/built-app.ts'],
          // each file has a portal, a mailbox and a browser of its own, and two fill two cores
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

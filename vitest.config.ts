import { defineConfig } from 'vitest/config'

const room = (name: string, options: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...options },
})

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Each test opens an office of its own; the modules can be shared, and one Chromium serves a worker.
    isolate: false,
    // A busy machine may stand still for seconds; what never comes is still a failure.
    expect: { poll: { timeout: 30_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', './tests/support/plainLine.ts'],
    projects: [
      { extends: true, test: { name: 'rooms', include: ['tests/*.test.ts'] } },
      room('rules'),
      room('storage'),
      room('api'),
      room('browser', {
        globalSetup: './tests/support/builtClient.ts',
        testTimeout: 300_000,
        hookTimeout: 120_000,
      }),
    ],
  },
})

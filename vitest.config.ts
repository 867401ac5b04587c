import { join } from 'node:path'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './test/browser/chromium.ts'
import { packages } from './test/browser/packages.ts'

// *.test.ts           node: plain values, no page
// *.browser.test.ts   browser: a real page, without the app
// *.e2e.test.ts       e2e: the built app, driven from Node (test/e2e)
// *.journey.test.ts   e2e: from somebody's screen to what somebody holds (test/journeys, docs/journeys)
// *.fixtures.test.ts  node: compares with test/fixtures/out; `npm run fixtures` (REGEN=1) writes those files anew
// TOURNEE_LONG=1      `npm run test:long`: property tests take more runs, benchmarks more time
// TOURNEE_PICTURES=1  the e2e roads leave pictures in test/artefacts, for whoever looks; journeys those of their pages in docs

const browserTests = 'test/**/*.browser.test.ts'
const e2eTests = ['test/e2e/**/*.e2e.test.ts', 'test/journeys/*.journey.test.ts']
/** Property tests draw the same in each run, but for the long one. */
const sameDraws = [
  { find: /^fast-check$/, replacement: join(import.meta.dirname, 'test/fast-check.config.ts') },
]
const reports = process.env.TOURNEE_REPORTS

/** Files that close, remove and open the app's own databases, or read its modules for the first time: each has a page of its own. */
const apart = ['test/app/**/*.browser.test.ts', 'test/platform/**/*.browser.test.ts']
const launch = await launchOptions()
const inBrowser = (
  name: string,
  files: { readonly include: string[]; readonly exclude?: string[]; readonly isolate: boolean },
) => ({
  optimizeDeps: { include: [...packages] },
  test: {
    name,
    ...files,
    // A machine five times slower than a desk's draws maps without a card: what is waited for comes late.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 10_000 } },
    setupFiles: ['test/browser/clean-page.ts'],
    sequence: { groupOrder: 1 },
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: launch }),
      instances: [{ browser: 'chromium' as const }],
      screenshotDirectory: 'test/artefacts',
    },
  },
})

export default defineConfig({
  test: {
    reporters: reports
      ? ['default', ['json', { outputFile: join(reports, `${process.pid}.json`) }]]
      : ['default'],
    projects: [
      {
        ...(!process.env.TOURNEE_LONG && { resolve: { alias: sameDraws } }),
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [browserTests, ...e2eTests],
          maxWorkers: 2,
          isolate: false,
          // A machine five times slower than a desk's, which does other things as well.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 60_000 } },
          sequence: { groupOrder: 0 },
        },
      },
      inBrowser('browser', { include: [browserTests], exclude: apart, isolate: false }),
      inBrowser('browser-apart', { include: apart, isolate: true }),
      {
        test: {
          name: 'e2e',
          include: e2eTests,
          globalSetup: ['test/e2e/setup.ts'],
          // One file waits for its page while another works.
          maxWorkers: 2,
          isolate: false,
          // What is waited for comes late on a slow machine; see `patience` in test/e2e/harness.ts.
          testTimeout: 600_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000, interval: 100 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})

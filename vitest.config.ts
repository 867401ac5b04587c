import { join } from 'node:path'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './test/browser/chromium.ts'

// *.test.ts           node: plain values, no page
// *.browser.test.ts   browser: a real page, without the app
// *.e2e.test.ts       e2e: the built app, driven from Node (test/e2e)
// *.fixtures.test.ts  node: compares with test/fixtures/out; `npm run fixtures` (REGEN=1) writes those files anew
// TOURNEE_LONG=1      `npm run test:long`: property tests take more runs, benchmarks more time

const browserTests = 'test/**/*.browser.test.ts'
const e2eTests = 'test/e2e/**/*.e2e.test.ts'
const reports = process.env.TOURNEE_REPORTS

export default defineConfig({
  test: {
    reporters: reports
      ? ['default', ['json', { outputFile: join(reports, `${process.pid}.json`) }]]
      : ['default'],
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [browserTests, e2eTests],
          maxWorkers: 2,
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Named here, or Vite finds them mid-run and reloads the page under the test.
        optimizeDeps: {
          include: [
            'maplibre-gl',
            'terra-draw',
            'terra-draw-maplibre-gl-adapter',
            'idb',
            'lit',
            'lit/decorators.js',
            'lit/directives/class-map.js',
            'lit/directives/if-defined.js',
            'lit/directives/keyed.js',
            'lit/directives/live.js',
            'lit/directives/ref.js',
            'lit/directives/repeat.js',
            'lit/directives/style-map.js',
            '@lit/context',
            'axe-core',
            'lucide',
            'tinykeys',
            'comlink',
            'flatbush',
            'polyclip-ts',
            '@turf/boolean-point-in-polygon',
            '@turf/helpers',
            '@turf/kinks',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            'fast-check',
            'pmtiles',
            'saxes',
            'papaparse',
            'geojson-validation',
            'fflate',
            'valibot',
          ],
        },
        test: {
          name: 'browser',
          include: [browserTests],
          testTimeout: 30_000,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: await launchOptions() }),
            instances: [{ browser: 'chromium' }],
            screenshotDirectory: 'test/artefacts',
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: [e2eTests],
          globalSetup: ['test/e2e/setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})

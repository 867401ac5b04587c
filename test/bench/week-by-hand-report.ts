import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { launchOptions } from '../browser/chromium.ts'
import { median } from './frames.ts'
import { processor } from './heat/processor.ts'
import { machine } from './machine.ts'
import { weekByHand } from './week-by-hand.ts'

const LOOP = 200_000_000

/** How many times as long as its work a piece of work takes here now, since others work beside it. */
const stretch = (): number => {
  const [wall, work] = [performance.now(), processor()]
  let sum = 0
  for (let i = 0; i < LOOP; i++) sum = (sum + i) | 0
  return (performance.now() - wall + (sum === 1 ? 1 : 0)) / (processor() - work)
}

const row = (name: string, unit: string, ours: number) => ({
  ...{ name, unit, ours: Math.round(ours * 10) / 10 },
  ...{ peers: {}, ratio: {} },
})

/**
 * Moves by hand and searches stopped, in an app built for it alone, as JSON:
 * `npx tsx --tsconfig tsconfig.node.json test/bench/week-by-hand-report.ts`.
 */
const report = async (): Promise<void> => {
  const outDir = await mkdtemp(join(tmpdir(), 'tournee-week-'))
  // What a build says of its sizes would stand among the JSON.
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--emptyOutDir']
  execFileSync(process.execPath, vite, { stdio: ['ignore', 'ignore', 'inherit'] })
  const server = await preview({
    logLevel: 'silent',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const browser = await chromium.launch(await launchOptions())
  const before = stretch()
  const { moves, moveWork, cancels } = await weekByHand(browser, server.resolvedUrls?.local[0] ?? '')
  const after = stretch()
  await browser.close()
  await server.close()
  await rm(outDir, { recursive: true })
  const rows = [
    row('a stop moved by hand, to the frame that shows its effect, median', 'ms', median(moves)),
    row('the same, the slowest', 'ms', Math.max(...moves)),
    row('work of the page for it', 'ms', moveWork),
    row('a search of two workers stopped, to both plans, median', 'ms', median(cancels)),
    row('the same, the slowest', 'ms', Math.max(...cancels)),
    row('time that work takes here for its own, before and after, mean', 'times', (before + after) / 2),
  ]
  process.stdout.write(`${JSON.stringify({ machine: machine(), rows, moves, cancels }, null, 2)}\n`)
}

await report()

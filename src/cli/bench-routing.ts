import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Arguments } from './arguments.ts'
import type { Printed } from './printed.ts'
import { Usage } from './usage.ts'

/** Asking for the processor's time takes microseconds, a quarter of some searches: done once in so many steps. */
const ASKED_EACH = 16

const processorClock = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * The search core on public instances: `bench routing DIR [--seconds 1] [--seeds 1] [--problem TOPTW]
 * [--processor]`. DIR holds `bks.csv` and the files it names. With `--processor`, seconds are those of the processor, which
 * others' work does not disturb.
 */
export const benchRouting = async (args: Arguments): Promise<Printed> => {
  const [, folder] = args.operands
  if (folder === undefined) throw new Usage('bench routing takes a folder of instances')
  if (!existsSync(join(folder, 'bks.csv'))) throw new Usage(`no bks.csv in ${folder}`)
  const { routingBench } = await import('../../test/bench/routing/routing-bench.ts')
  const found = routingBench(folder, {
    seconds: secondsOf(args),
    seeds: args.whole('seeds', 1) ?? 1,
    problem: args.text('problem'),
    clock: args.processor ? processorClock : () => performance.now(),
    askedEach: args.processor ? ASKED_EACH : 1,
    each: ({ instance, problem, m, seed, value, bks, gap, valid, better }) => {
      const said = valid ? `${value} against ${bks}: ${gap} %` : 'no valid solution'
      process.stderr.write(`${instance} ${problem} ${m} seed ${seed}: ${said}${better ? ', better' : ''}\n`)
    },
  })
  const json = { clock: args.processor ? 'processor' : 'wall', ...found }
  return { json, text: JSON.stringify(json, null, 2) }
}

function secondsOf(args: Arguments): number {
  const given = args.text('seconds')
  if (given === undefined) return 1
  if (!/^\d+(\.\d+)?$/.test(given) || Number(given) === 0)
    throw new Usage(`--seconds takes a number above 0, not ${given}`)
  return Number(given)
}

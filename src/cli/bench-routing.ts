import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Arguments } from './arguments.ts'
import type { Printed } from './printed.ts'
import { Usage } from './usage.ts'

/**
 * The search core on public instances: `bench routing DIR [--seconds 1] [--seeds 1] [--problem TOPTW]`. DIR holds `bks.csv`
 * and the files it names.
 */
export const benchRouting = async (args: Arguments): Promise<Printed> => {
  const [, folder] = args.operands
  if (folder === undefined) throw new Usage('bench routing takes a folder of instances')
  if (!existsSync(join(folder, 'bks.csv'))) throw new Usage(`no bks.csv in ${folder}`)
  const { routingBench } = await import('../../test/bench/routing/routing-bench.ts')
  const json = routingBench(folder, {
    seconds: secondsOf(args),
    seeds: args.whole('seeds', 1) ?? 1,
    problem: args.text('problem'),
    clock: () => performance.now(),
    each: ({ instance, problem, m, seed, value, bks, gap, valid, better }) => {
      const found = valid ? `${value} against ${bks}: ${gap} %` : 'no valid solution'
      process.stderr.write(`${instance} ${problem} ${m} seed ${seed}: ${found}${better ? ', better' : ''}\n`)
    },
  })
  return { json, text: JSON.stringify(json, null, 2) }
}

function secondsOf(args: Arguments): number {
  const given = args.text('seconds')
  if (given === undefined) return 1
  if (!/^\d+(\.\d+)?$/.test(given) || Number(given) === 0)
    throw new Usage(`--seconds takes a number above 0, not ${given}`)
  return Number(given)
}

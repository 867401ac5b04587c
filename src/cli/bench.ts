import type { BenchRow } from '../../test/bench/heat.ts'
import type { Arguments } from './arguments.ts'
import { benchRouting } from './bench-routing.ts'
import type { Printed } from './printed.ts'
import { Usage } from './usage.ts'

const LATER = ['merge', 'hotspots', 'report']

type Bench = (
  clock: () => number,
  seed?: number,
) => Promise<{ readonly machine: unknown; readonly rows: readonly BenchRow[] }>

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  matrix: async () => (await import('../../test/bench/matrix.ts')).matrixBench,
  week: async () => (await import('../../test/bench/week.ts')).weekBench,
  heat: async () => (await import('../../test/bench/heat.ts')).heatBench,
  city: async () => (await import('../../test/bench/city.ts')).cityBench,
  join: async () => (await import('../../test/bench/join.ts')).joinBench,
}

/** Runs one benchmark, or all of them, side by side with its peers in this process. */
export const benchCommand = async (args: Arguments): Promise<Printed> => {
  const [name] = args.operands
  if (name === 'routing') return benchRouting(args)
  if (name !== undefined && !Object.hasOwn(BENCHES, name)) {
    throw new Usage(LATER.includes(name) ? `bench ${name} comes with a later issue` : `no bench ${name}`)
  }
  const clock = (): number => performance.now()
  const rows: unknown[] = []
  let machine: unknown
  for (const each of name === undefined ? Object.keys(BENCHES) : [name]) {
    process.stderr.write(`bench ${each}…\n`)
    const result = await (await BENCHES[each]!())(clock, args.whole('seed', 0))
    machine = result.machine
    rows.push(...result.rows)
  }
  const json = { machine, rows }
  return { json, text: JSON.stringify(json, null, 2) }
}

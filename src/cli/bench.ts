import type { BenchRow } from '../../test/bench/heat.ts'
import type { Arguments } from './arguments.ts'
import { benchHotspots } from './bench-hotspots.ts'
import { benchRouting } from './bench-routing.ts'
import type { Printed } from './printed.ts'
import { Usage } from './usage.ts'

const LATER = ['merge']

type Bench = (
  clock: () => number,
  seed?: number,
) => Promise<{ readonly machine: unknown; readonly rows: readonly BenchRow[] }>

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  matrix: async () => (await import('../../test/bench/matrix.ts')).matrixBench,
  week: async () =>
    withRows((await import('../../test/bench/week.ts')).weekBench, async (clock) => {
      const [{ syntheticRows }, { simulatedRows }] = await Promise.all([
        import('../../test/bench/synthetic.ts'),
        import('../../test/bench/simulate-rows.ts'),
      ])
      return [...syntheticRows(clock), ...simulatedRows()]
    }),
  heat: async () => (await import('../../test/bench/heat.ts')).heatBench,
  city: async () =>
    withRows((await import('../../test/bench/city.ts')).cityBench, async () =>
      (await import('../../test/bench/city-week-rows.ts')).cityWeekRows(),
    ),
  join: async () => (await import('../../test/bench/join.ts')).joinBench,
  hotspots: async () => (await import('../../test/bench/hotspots/speed-rows.ts')).hotspotsSpeed,
  report: async () => (await import('../../test/bench/report.ts')).reportBench,
}

/** The rows of a benchmark and more rows after them. */
const withRows =
  (bench: Bench, more: (clock: () => number) => Promise<readonly BenchRow[]>): Bench =>
  async (clock, seed) => {
    const { machine, rows } = await bench(clock, seed)
    return { machine, rows: [...rows, ...(await more(clock))] }
  }

/** Runs one benchmark, or all of them, side by side with its peers in this process. */
export const benchCommand = async (args: Arguments): Promise<Printed> => {
  const [name] = args.operands
  if (name === 'routing') return benchRouting(args)
  if (name === 'hotspots') return benchHotspots(args)
  if (args.processor) throw new Usage('--processor is for bench routing')
  if (name !== undefined && !Object.hasOwn(BENCHES, name)) {
    throw new Usage(LATER.includes(name) ? `bench ${name} comes with a later issue` : `no bench ${name}`)
  }
  const folder = args.text('write')
  if (folder !== undefined) {
    if (name !== 'week') throw new Usage('--write is for bench week')
    await (await import('../../test/bench/synthetic-write.ts')).writeSynthetic(folder)
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

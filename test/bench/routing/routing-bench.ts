import { rngOf } from '../../../src/domain/rng.ts'
import { search } from '../../../src/planning/search/search.ts'
import { afterMillis } from '../../../src/planning/search/stop/after-millis.ts'
import { type CaseRow, readCase, readRows } from './read-case.ts'

export type RoutingRow = {
  readonly instance: string
  readonly problem: string
  readonly m: number | string
  readonly seed: number
  readonly value: number | null
  readonly bks: number
  /** Per cent; above 0 is worse than the best known. */
  readonly gap: number | null
  readonly seconds: number
  readonly iterations: number
  readonly valid: boolean
  /** A checked value better than the best known. */
  readonly better?: true
}

export type RoutingOptions = {
  readonly seconds: number
  readonly seeds: number
  readonly problem?: string | undefined
  readonly instance?: string | undefined
  /** Milliseconds; of the processor for figures that others' work does not disturb. */
  readonly clock: () => number
  /** The search asks the clock once in so many steps. */
  readonly askedEach: number
  readonly each?: (row: RoutingRow) => void
}

/** Every row of a folder of public instances, each solution recomputed from the raw file. */
export const routingBench = (folder: string, options: RoutingOptions) => {
  const { clock, each } = options
  const rows: RoutingRow[] = []
  const loopMs = referenceLoop(clock)
  for (const row of readRows(folder)) {
    if (options.problem && !new RegExp(`^(${options.problem})$`).test(row.problem)) continue
    if (options.instance && !new RegExp(`^(${options.instance})$`).test(row.instance)) continue
    for (let seed = 1; seed <= options.seeds; seed++) {
      const made = solve(folder, row, seed, options)
      if (!made) continue
      rows.push(made)
      each?.(made)
    }
  }
  const mean: Record<string, number | null> = {}
  for (const { problem } of rows) {
    const gaps = rows.filter((row) => row.problem === problem).map(({ gap }) => gap)
    mean[problem] = gaps.includes(null)
      ? null
      : rounded(gaps.reduce<number>((sum, gap) => sum + gap!, 0) / gaps.length)
  }
  return { reference: { loopMs }, rows, mean }
}

function solve(folder: string, row: CaseRow, seed: number, options: RoutingOptions): RoutingRow | undefined {
  const read = readCase(folder, row)
  if (!read) return undefined
  const { clock } = options
  const start = clock()
  const run = search(read.model, {
    rng: rngOf(seed),
    stop: afterMillis(options.seconds * 1000, nowAndThen(clock, options.askedEach)),
    coolByShare: true,
  })
  let next = run.next()
  while (!next.done) next = run.next()
  const seconds = (clock() - start) / 1000
  const value = read.check(next.value.routes)
  const gap = value === undefined ? null : rounded((100 * read.sign * (row.bks - value)) / row.bks)
  return {
    ...row,
    m: Number.isNaN(Number(row.m)) ? row.m : Number(row.m),
    seed,
    value: value === undefined ? null : Math.round(value * 100) / 100,
    gap,
    seconds: rounded(seconds),
    iterations: next.value.iterations,
    valid: value !== undefined,
    ...(value !== undefined && read.sign * (value - row.bks) > 0.005 && { better: true as const }),
  }
}

/** Milliseconds of a fixed piece of arithmetic, so that figures of machines that drift can be compared. */
function nowAndThen(clock: () => number, each: number): () => number {
  let asked = 0
  let millis = 0
  return () => {
    if (asked++ % each === 0) millis = clock()
    return millis
  }
}

function referenceLoop(clock: () => number): number {
  const start = clock()
  const cells = new Float64Array(1024)
  for (let i = 0; i < 30_000_000; i++) cells[i & 1023] = cells[(i * 7) & 1023]! + i
  return rounded(clock() - start + (cells[0] === -1 ? 1 : 0))
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000

import type { BenchRow } from '../heat.ts'

/** A row of what ours takes, and peers beside it, each with its time over ours. */
export const besides = (name: string, ours: number, peers: Readonly<Record<string, number>>): BenchRow => {
  const each = (of: (ms: number) => number): Record<string, number> =>
    Object.fromEntries(Object.entries(peers).map(([peer, ms]) => [peer, Math.round(of(ms) * 100) / 100]))
  return {
    ...{ name, ours: Math.round(ours * 100) / 100, unit: 'ms of processor' },
    ...{ peers: each((ms) => ms), ratio: each((ms) => ms / ours) },
  }
}

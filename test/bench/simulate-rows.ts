import type { BenchRow } from './heat.ts'
import { simulateEmbedded } from './simulate-embedded.ts'

/** Iterations a week: enough to tell a fault, fewer than `docs/planner.md` is made with. */
const ITERATIONS = 1000

/** Twelve simulated weeks of the embedded quarter; peers: what pure chance gives, and what must not be passed. */
export const simulatedRows = (): BenchRow[] => {
  const { weeks, guessed, guessedByChance, walkMinutesAWeek, perPlace } = simulateEmbedded({
    iterations: ITERATIONS,
  })
  const row = (name: string, unit: string, ours: number, peers: Record<string, number> = {}): BenchRow => ({
    ...{ name: `12 simulated weeks, ${name}`, unit, ours: rounded(ours) },
    peers: Object.fromEntries(Object.entries(peers).map(([peer, each]) => [peer, rounded(each)])),
    ratio:
      ours === 0
        ? {}
        : Object.fromEntries(Object.entries(peers).map(([peer, each]) => [peer, rounded(each / ours)])),
  })
  return [
    row('half-days guessed', 'share', guessed, { chance: guessedByChance, limit: 0.25 }),
    row('worst gap', 'days', Math.max(...weeks.map(({ worstGapDays }) => worstGapDays))),
    row('overdue on a Sunday', 'days', mean(weeks.map(({ overdueDays }) => overdueDays))),
    row('landlord furthest from its share', 'points', Math.max(...weeks.map((each) => each.worstShareOff))),
    row('passages a place and week', 'passages', perPlace),
    row('walking a week', 'min', walkMinutesAWeek),
  ]
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length
const rounded = (value: number): number => Math.round(value * 1000) / 1000

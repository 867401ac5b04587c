import { fork } from 'node:child_process'
import type { CityWeekFigures } from './city-week-run.ts'
import type { BenchRow } from './heat.ts'

const MILLIS = 60_000

/** The week of a generated city, in a process of its own: 60 seconds of the processor, its checked plan, its greatest memory. */
export const cityWeekRows = async (): Promise<BenchRow[]> => {
  const run = fork(new URL('./city-week-run.ts', import.meta.url), [String(MILLIS)])
  const figures = await new Promise<CityWeekFigures>((resolve, reject) => {
    run.once('message', (message) => resolve(message as CityWeekFigures))
    run.once('exit', (code) => reject(new Error(`the city's week ended with ${code}`)))
  })
  const row = (name: string, unit: string, ours: number): BenchRow => ({
    ...{ name: `city, 5,000 entrances and 200 rounds, ${name}`, unit, peers: {}, ratio: {} },
    ours: Math.round(ours * 100) / 100,
  })
  const { noneOverdueSeconds } = figures
  return [
    row('first plan', 's of processor', figures.matrixAndFirstSeconds),
    // JSON has no Infinity: −1 says that it did not come about.
    row('no place overdue', 's of processor', noneOverdueSeconds === null ? -1 : noneOverdueSeconds),
    row('overdue in 60 s', 'days', figures.overdueDays),
    row('stops in 60 s', 'stops', figures.stops),
    row('walking a stop in 60 s', 'min', figures.walkMinutesAStop),
    row('greatest memory of the process', 'MB', figures.memoryMegabytes),
  ]
}

import { expect, test } from 'vitest'
import { dateOfDay } from '../../../src/domain/civil-date.ts'
import type { Density, DensityView, DifferenceView } from '../../../src/domain/hotspots/density.ts'
import { fault } from '../../../src/domain/refusal.ts'
import { comparePeriods } from '../../../src/operations/observatory/compare-periods.ts'
import { showMonths } from '../../../src/operations/observatory/show-months.ts'
import { estate, settings, situation } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const density = async (_: unknown, view: DensityView): Promise<Density> =>
  ({ count: view.from, period: { from: dateOfDay(view.from), until: dateOfDay(view.until) } }) as Density

test('the months are the twelve that end with the period’s last day, the oldest first', async () => {
  const { store, run } = anApp(estate(situation('s')), { ports: { hotspots: { density } as never } })
  const { filter } = store.read().session.heat
  await run(showMonths, { ...filter, period: { from: '2026-10-05', until: '2026-10-11' } })
  const { months } = store.read().session.heat
  expect(months?.state).toBe('done')
  expect(months?.result?.map(({ period }) => period.from.slice(0, 7))).toEqual([
    ...['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'],
    ...['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'],
  ])
  expect(months?.result?.[3]?.period.until).toBe('2026-02-28')
})

test('a month that fails is told in place of pictures', async () => {
  const failing = { density: async () => fault('worker-failed') }
  const { store, run } = anApp(estate(), { ports: { hotspots: failing as never } })
  expect(await run(showMonths, store.read().session.heat.filter)).toMatchObject({ code: 'worker-failed' })
  expect(store.read().session.heat.months).toMatchObject({
    state: 'failed',
    failure: { code: 'worker-failed' },
  })
})

test('two periods are compared over the families that both still hold', async () => {
  const asked: DifferenceView[] = []
  const difference = async (_: unknown, view: DifferenceView) => {
    asked.push(view)
    return { greatest: 1 }
  }
  // Without a code of their own, E is kept 3 months and the others 12.
  const { store, run } = anApp(estate(settings({ fictional: false })), {
    ports: { hotspots: { density, difference } as never },
  })
  const a = { from: '2026-01-01', until: '2026-01-31' }
  const b = { from: '2026-10-01', until: '2026-10-31' }
  const compared = { a, b, shown: 'swipe', split: 0.5 } as const
  await run(comparePeriods, compared)
  expect(asked[0]?.a.families).not.toContain('E')
  expect(asked[0]?.b.families).toEqual(asked[0]?.a.families)
  const { comparedDensities } = store.read().session.heat
  expect(comparedDensities).toMatchObject({ state: 'done', request: compared })
  expect(comparedDensities?.result?.a.period).toEqual(a)
  expect(comparedDensities?.result?.b.period).toEqual(b)
  expect(await run(comparePeriods, { ...compared, a: { from: b.until, until: b.from } })).toMatchObject({
    code: 'period-reversed',
  })
})

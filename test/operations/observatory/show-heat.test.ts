import { expect, test } from 'vitest'
import { withRecords } from '../../../src/domain/estate.ts'
import type { Density } from '../../../src/domain/hotspots/density.ts'
import type { HeatFilter } from '../../../src/domain/hotspots/heat-filter.ts'
import type { Observations } from '../../../src/domain/hotspots/observations.ts'
import type { Ranking } from '../../../src/domain/hotspots/ranking.ts'
import { type Fault, fault } from '../../../src/domain/refusal.ts'
import { showHeat } from '../../../src/operations/observatory/show-heat.ts'
import { estate, service, situation } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

/** An engine that answers when it is told to. */
const slowly = (fails = false) => {
  const asked: {
    readonly from: number
    readonly unit: string
    readonly rows: number
    readonly answer: () => void
  }[] = []
  const density = (
    of: Observations,
    view: { readonly from: number; readonly unit: string },
  ): Promise<Density | Fault> =>
    new Promise((resolve) => {
      asked.push({
        ...{ from: view.from, unit: view.unit, rows: of.situations.ids.length },
        answer: () => resolve(fails ? fault('worker-failed') : ({ count: view.from } as Density)),
      })
    })
  const rank = async (): Promise<Ranking> => ({ situations: 1 }) as Ranking
  return { asked, ports: { hotspots: { density, rank } as never } }
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

const appWith = (ports: object) => {
  const app = anApp(estate(situation('s')), { ports })
  const { filter } = app.store.read().session.heat
  const of = (from: string): HeatFilter => ({ ...filter, period: { from, until: '2026-10-31' } })
  return { ...app, of, heat: () => app.store.read().session.heat }
}

test('while one is computed, the last asked for waits and the ones between are never computed', async () => {
  const { asked, ports } = slowly()
  const { run, of, heat } = appWith(ports)
  const done = run(showHeat, of('2026-10-01'))
  await settled()
  await run(showHeat, of('2026-10-02'))
  await run(showHeat, of('2026-10-03'))
  expect(asked).toHaveLength(1)
  expect(heat().filter.period.from).toBe('2026-10-03')

  asked[0]!.answer()
  await settled()
  expect(asked).toHaveLength(2)
  expect(asked[1]!.from - asked[0]!.from).toBe(2)
  expect(heat().density).toMatchObject({ state: 'running', result: { count: asked[0]!.from } })

  asked[1]!.answer()
  await done
  expect(asked).toHaveLength(2)
  expect(heat().density).toMatchObject({
    state: 'done',
    request: of('2026-10-03'),
    result: { count: asked[1]!.from },
  })
  expect(heat().ranking).toMatchObject({ state: 'done', result: { situations: 1 } })
})

test('a failure is told, and the next request is computed all the same', async () => {
  const { asked, ports } = slowly(true)
  const { run, of, heat } = appWith(ports)
  const done = run(showHeat, of('2026-10-01'))
  await settled()
  asked[0]!.answer()
  expect(await done).toMatchObject({ kind: 'fault', code: 'worker-failed' })
  expect(heat().density).toMatchObject({ state: 'failed', failure: { code: 'worker-failed' } })
  void run(showHeat, of('2026-10-02'))
  await settled()
  expect(asked).toHaveLength(2)
})

test('a period whose end comes before its start is refused', async () => {
  const { ports } = slowly()
  const { run, of } = appWith(ports)
  expect(await run(showHeat, of('2026-11-01'))).toMatchObject({ kind: 'refusal', code: 'period-reversed' })
})

test('another unit, or records that change while one is computed, are computed next: the picture is never an older one', async () => {
  const { asked, ports } = slowly()
  const { run, of, heat, store } = appWith(ports)
  const done = run(showHeat, of('2026-10-01'))
  await settled()
  store.look(({ heat }) => ({ heat: { ...heat, unit: 'per-100-passages' } }))
  asked[0]!.answer()
  await settled()
  expect(asked.map(({ unit }) => unit)).toEqual(['per-hectare-month', 'per-100-passages'])
  expect(heat().density?.state).toBe('running')

  store.commit('Noter', (now) => withRecords(now, [situation('s2', { place: 'e2' })]))
  asked[1]!.answer()
  await settled()
  expect(asked.map(({ rows }) => rows)).toEqual([1, 1, 2])
  // What observations are not made of asks for nothing.
  store.commit('Nommer', (now) => withRecords(now, [service('amis')]))
  asked[2]!.answer()
  await done
  expect(asked).toHaveLength(3)
  expect(heat().density?.state).toBe('done')
})

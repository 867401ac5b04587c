import { expect, test } from 'vitest'
import { hotspotsPorts } from '../../src/app/hotspots-ports.ts'
import type { Density, DensityView } from '../../src/domain/hotspots/density.ts'
import type { Observations } from '../../src/domain/hotspots/observations.ts'
import { refusal } from '../../src/domain/refusal.ts'
import type { HotspotsEngine } from '../../src/platform/workers/hotspots-worker.ts'
import type { WorkerLink } from '../../src/platform/workers/worker-link.ts'

const observations = { places: [] } as unknown as Observations
const view = {} as DensityView

/** A worker of plain functions: it holds what it was sent last, until it is started anew. */
const aWorker = () => {
  let held = 0
  const sent: number[] = []
  const engine = {
    observe: async (key: number) => {
      held = key
      sent.push(key)
    },
    density: async (key: number) => (held === key ? ({ count: key } as Density) : null),
    scan: async (key: number) => (held === key ? { clusters: [] } : null),
  }
  const run = async (use: (engine: never) => unknown) => use(engine as never)
  return {
    sent,
    startAnew: () => {
      held = 0
    },
    link: { call: run, stoppable: run, stop: () => undefined } as unknown as WorkerLink<HotspotsEngine>,
  }
}

test('observations are sent once, again when they are others or the worker was started anew', async () => {
  const [worker, other] = [aWorker(), aWorker()]
  const ports = hotspotsPorts(worker.link, other.link)
  await ports.density(observations, view)
  await ports.density(observations, view)
  expect(worker.sent).toEqual([1])
  const others = { places: [''] } as unknown as Observations
  expect(await ports.density(others, view)).toMatchObject({ count: 2 })
  expect(worker.sent).toEqual([1, 2])
  worker.startAnew()
  expect(await ports.density(others, view)).toMatchObject({ count: 2 })
  expect(worker.sent).toEqual([1, 2, 2])
  expect(other.sent).toEqual([])
})

test('searches have a worker of their own; one stopped while it is sent the observations answers so', async () => {
  const worker = aWorker()
  const searching = {
    stoppable: async () => refusal('stopped'),
    stop: () => undefined,
  } as unknown as WorkerLink<HotspotsEngine>
  const ports = hotspotsPorts(worker.link, searching)
  expect(await ports.scan(observations, {} as never, () => undefined)).toMatchObject({ code: 'stopped' })
  expect(worker.sent).toEqual([])
})

import { expect, test } from 'vitest'
import type { NearRepeat, Scan, ScanView } from '../../../src/domain/hotspots/scan.ts'
import { type Fault, fault, type Refusal, refusal } from '../../../src/domain/refusal.ts'
import { findCluster } from '../../../src/operations/observatory/find-cluster.ts'
import { findNearRepeat } from '../../../src/operations/observatory/find-near-repeat.ts'
import { stopSearch } from '../../../src/operations/observatory/stop-search.ts'
import { estate, settings, situation } from '../../domain/build.ts'
import { anApp } from '../an-app.ts'

const none = { clusters: [], mostLikely: null } as unknown as Scan
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** Searches that end when they are told to, or are stopped. */
const scene = () => {
  const views: ScanView[] = []
  let end: (result: never) => void = () => undefined
  let tell: (share: number) => void = () => undefined
  const hotspots = {
    scan: (_: unknown, view: ScanView, onProgress: (share: number) => void) => {
      views.push(view)
      tell = onProgress
      return new Promise<Scan | Refusal | Fault>((resolve) => {
        end = resolve
      })
    },
    nearRepeat: () =>
      new Promise<NearRepeat | Refusal | Fault>((resolve) => {
        end = resolve
      }),
    stop: () => end(refusal('stopped') as never),
  }
  const app = anApp(estate(settings({ fictional: true, seed: 7 }), situation('s')), {
    ports: { hotspots: hotspots as never },
  })
  return {
    ...app,
    views,
    end: (result: unknown) => end(result as never),
    tell: (share: number) => tell(share),
    heat: () => app.store.read().session.heat,
  }
}

test('the scan is asked with the seed of the settings and 999 draws, and tells how far it is', async () => {
  const { run, views, end, tell, heat } = scene()
  const done = run(findCluster, undefined)
  await settled()
  expect(views[0]).toMatchObject({ seed: 7, replicates: 999, windows: 'any' })
  tell(0.4)
  expect(heat()).toMatchObject({ scanProgress: 0.4, scan: { state: 'running' } })
  end(none)
  await done
  expect(heat().scan).toMatchObject({ state: 'done', result: none, request: heat().filter })
})

test('stopped, what was found before stays, and it says that nothing changed', async () => {
  const { run, end, heat } = scene()
  const first = run(findCluster, undefined)
  await settled()
  end(none)
  await first
  const second = run(findCluster, undefined)
  await settled()
  await run(stopSearch, undefined)
  expect(await second).toMatchObject({ kind: 'refusal', code: 'stopped' })
  expect(heat().scan).toMatchObject({ state: 'done', result: none })
  expect(await run(stopSearch, undefined)).toMatchObject({ kind: 'refusal' })
})

test('a near repeat that was never found is not there once stopped, and a failure is told', async () => {
  const { run, end, heat } = scene()
  const stopped = run(findNearRepeat, undefined)
  await settled()
  await run(stopSearch, undefined)
  await stopped
  expect(heat().nearRepeat).toBeNull()
  const failed = run(findNearRepeat, undefined)
  await settled()
  end(fault('worker-failed'))
  expect(await failed).toMatchObject({ kind: 'fault' })
  expect(heat().nearRepeat).toMatchObject({ state: 'failed' })
})

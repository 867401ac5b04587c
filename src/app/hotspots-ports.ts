import type { Observations } from '../domain/hotspots/observations.ts'
import type { Fault, Refusal } from '../domain/refusal.ts'
import { isFault } from '../domain/refusal.ts'
import type { HotspotsPorts } from '../operations/hotspots-ports.ts'
import type { HotspotsEngine } from '../platform/workers/hotspots-worker.ts'
import { proxy, type WorkerLink } from '../platform/workers/worker-link.ts'

/** Observations go to the worker when it does not hold them: at first, when they changed, and when it was started anew. */
export const hotspotsPorts = (link: WorkerLink<HotspotsEngine>): HotspotsPorts => {
  const keys = new WeakMap<Observations, number>()
  let last = 0
  const keyOf = (observations: Observations): number => {
    const key = keys.get(observations) ?? ++last
    keys.set(observations, key)
    return key
  }
  type Remote = Parameters<Parameters<typeof link.call>[0]>[0]
  const ask = async <Answer>(
    observations: Observations,
    call: (use: (engine: Remote) => unknown) => Promise<unknown>,
    use: (engine: Remote, key: number) => Promise<Answer | null>,
  ): Promise<Answer | Refusal | Fault> => {
    const key = keyOf(observations)
    for (;;) {
      const answer = (await call((engine) => use(engine, key))) as Answer | Refusal | Fault | null
      if (answer !== null) return answer
      const held = await link.call((engine) => engine.observe(key, observations))
      if (isFault(held)) return held
    }
  }
  const plainly = <Answer>(
    observations: Observations,
    use: (engine: Remote, key: number) => Promise<Answer | null>,
  ) => ask(observations, (run) => link.call(run), use) as Promise<Answer | Fault>
  const stoppably = <Answer>(
    observations: Observations,
    use: (engine: Remote, key: number) => Promise<Answer | null>,
  ) => ask(observations, (run) => link.stoppable(run), use)
  return {
    density: (observations, view) => plainly(observations, (engine, key) => engine.density(key, view)),
    difference: (observations, view) => plainly(observations, (engine, key) => engine.difference(key, view)),
    rank: (observations, view) => plainly(observations, (engine, key) => engine.rank(key, view)),
    study: (observations, view) => plainly(observations, (engine, key) => engine.study(key, view)),
    displacement: (observations, view) =>
      plainly(observations, (engine, key) => engine.displacement(key, view)),
    scan: (observations, view, onProgress) =>
      stoppably(observations, (engine, key) => engine.scan(key, view, proxy(onProgress))),
    nearRepeat: (observations, view) =>
      stoppably(observations, (engine, key) => engine.nearRepeat(key, view)),
    stop: () => link.stop(),
  }
}

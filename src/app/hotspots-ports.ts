import type { Observations } from '../domain/hotspots/observations.ts'
import { type Fault, isFault, isRefusal, type Refusal } from '../domain/refusal.ts'
import type { HotspotsPorts } from '../operations/hotspots-ports.ts'
import type { HotspotsEngine } from '../platform/workers/hotspots-worker.ts'
import { proxy, type WorkerLink } from '../platform/workers/worker-link.ts'

type Link = WorkerLink<HotspotsEngine>
type Remote = Parameters<Parameters<Link['call']>[0]>[0]
type Use<Answer> = (engine: Remote, key: number) => Promise<Answer | null>

/**
 * Asks of the hotspots engine: of one worker for what follows the slider, of another for searches, which may be stopped and
 * never make the slider wait. Observations go to a worker when it does not hold them: at first, when they changed, and
 * when it was started anew.
 */
export const hotspotsPorts = (link: Link, searching: Link): HotspotsPorts => {
  const keys = new WeakMap<Observations, number>()
  let last = 0
  const keyOf = (observations: Observations): number => {
    const key = keys.get(observations) ?? ++last
    keys.set(observations, key)
    return key
  }
  const ask = async <Answer>(
    run: (use: (engine: Remote) => unknown) => Promise<unknown>,
    observations: Observations,
    use: Use<Answer>,
  ): Promise<Answer | Refusal | Fault> => {
    const key = keyOf(observations)
    for (;;) {
      const answer = (await run((engine) => use(engine, key))) as Answer | Refusal | Fault | null
      if (answer !== null) return answer
      const held = await run((engine) => engine.observe(key, observations))
      if (isFault(held) || isRefusal(held)) return held
    }
  }
  const plainly = <Answer>(observations: Observations, use: Use<Answer>) =>
    ask((each) => link.call(each), observations, use) as Promise<Answer | Fault>
  const stoppably = <Answer>(observations: Observations, use: Use<Answer>) =>
    ask((each) => searching.stoppable(each), observations, use)
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
    stop: () => searching.stop(),
  }
}

import { addDays } from '../domain/civil-date.ts'
import type { Situation } from '../domain/situation.ts'
import { dayOf } from '../domain/when.ts'
import { happens } from './draw.ts'
import type { ExampleScene } from './example-scene.ts'

const CALLED: Readonly<Record<string, string>> = { D4: '18', E3: '17', 'F-lift-out-of-order': '18' }

/** The year's situations of immediate danger, a third of them and the last one with the call that was made: confirmed next day, but the last. */
export const withCalls = (
  { situations, rng: of }: Pick<ExampleScene, 'situations' | 'rng'>,
  zone: string,
): readonly Situation[] => {
  const rng = of('call')
  const dangers = situations.filter(({ code }) => code in CALLED)
  const called = dangers.filter((each) => happens(rng, 1 / 3) || each === dangers.at(-1))
  const calls = new Map(
    called.map(({ id, code, when }, rank) => {
      const confirmed = addDays(dayOf(when, zone), 1)
      return [id, { to: CALLED[code]!, ...(rank < called.length - 1 && { confirmed }) }] as const
    }),
  )
  return situations.map((situation) => {
    const call = calls.get(situation.id)
    return call ? { ...situation, call } : situation
  })
}

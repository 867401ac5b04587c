import type { Intervention, InterventionType } from '../domain/follow-up/intervention.ts'
import { familyOf } from '../domain/taxonomy.ts'
import { draw, happens, lotteryOf } from './draw.ts'
import { daysApart, type ExampleScene, oneOf } from './example-scene.ts'

const TYPES = lotteryOf<InterventionType>(
  ['exchange', 'rules-reminder', 'live-mediation', 'orientation'],
  (each) => (each === 'exchange' ? 5 : each === 'rules-reminder' ? 3 : each === 'live-mediation' ? 3 : 1),
)

/** Acts of the team over the year: at half of what was met by an exchange on the spot, and a home visit every ten days or so. */
export const exampleInterventions = (scene: ExampleScene): readonly Intervention[] => {
  const { situations, span, buildings, rng: of, idOf } = scene
  const rng = of('intervention')
  const answers = situations.flatMap((situation): readonly Omit<Intervention, 'kind' | 'id'>[] => {
    const step = situation.statusSteps.find(({ status }) => status === 'exchange-on-site')
    // Of the quarter's mood and of what a sector alone knows, nobody was met at a place.
    if (!step || familyOf(situation.code) === 'G' || situation.code === 'C5' || !happens(rng, 0.5)) return []
    const people = rng.int(1, 8)
    return [
      {
        ...{ type: draw(rng, TYPES), place: situation.place, situation: situation.id, people },
        when: { day: step.on, band: happens(rng, 0.4) ? 'morning' : 'afternoon' },
        youths: happens(rng, 0.4) ? rng.int(0, people) : 0,
      },
    ]
  })
  const visits =
    buildings.length === 0
      ? []
      : [...daysApart(rng, { from: span.from, until: span.until }, [7, 14])]
          .filter((day) => day < span.until)
          .map((day): Omit<Intervention, 'kind' | 'id'> => {
            const people = rng.int(1, 3)
            return {
              type: 'visit',
              place: oneOf(rng, buildings),
              when: { day, band: 'afternoon' },
              people,
              youths: 0,
            }
          })
  return [...answers, ...visits].map((each, rank) => ({
    ...{ kind: 'intervention', id: idOf('intervention', rank) },
    ...each,
  }))
}

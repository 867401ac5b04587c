import { addDays } from '../domain/civil-date.ts'
import type { Commitment, JointPlan } from '../domain/follow-up/joint-plan.ts'
import { exampleTexts } from '../messages/example-texts.ts'
import { EXAMPLE_FLARES, flarePlaces } from './example-flares.ts'
import { type ExampleScene, oneOf, workday } from './example-scene.ts'

/** How each plan of the texts goes: its days from today, and those of its commitments; done when behind us. */
const COURSES = [
  { from: -170, until: -40, due: [-140, -60, -60], evaluated: -36 },
  { from: -75, until: 60, due: [-30, 3, 25], evaluated: null },
  { from: -20, until: 100, due: [14, 35], evaluated: null },
] as const

/** Three plans of partners: one evaluated and one under way, at the two places that flared up, one just begun at a car park. */
export const exampleJointPlans = (scene: ExampleScene): readonly JointPlan[] => {
  const { estate, today, landlords, publicPlaces, rng: of, idOf } = scene
  if (publicPlaces.length === 0 || landlords.length === 0) return []
  const rng = of('jointPlan')
  const [building, playground] = EXAMPLE_FLARES.map(({ spot }) => flarePlaces(estate, spot)[0])
  const carPark = publicPlaces.find((id) => estate.publicPlace.get(id)?.type === 'car-park')
  const places = [building, playground, carPark ?? publicPlaces[0]]
  const others = [...landlords, ...(estate.landlord.has('ville') ? ['ville'] : [])]
  return exampleTexts.plans.flatMap(
    ({ objective, commitments: texts, evaluation }, rank): readonly JointPlan[] => {
      const place = places[rank]
      const course = COURSES[rank]!
      if (place === undefined) return []
      const commitments = texts.map((text, index): Commitment => {
        const due = workday(addDays(today, course.due[index]!))
        const isDone = course.due[index]! < 0
        const partner = index === 1 ? 'team' : (estate.entrance.get(place)?.landlord ?? oneOf(rng, others))
        return { id: `commitment-${index + 1}`, partner, text, due, ...(isDone && { done: due }) }
      })
      return [
        {
          ...{ kind: 'jointPlan', id: idOf('jointPlan', rank), place, objective, commitments },
          ...{ from: workday(addDays(today, course.from)), until: workday(addDays(today, course.until)) },
          ...(course.evaluated !== null && {
            evaluation: {
              on: workday(addDays(today, course.evaluated)),
              result: 'reached',
              text: evaluation,
            },
          }),
        },
      ]
    },
  )
}

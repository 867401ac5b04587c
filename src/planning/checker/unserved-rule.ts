import type { PlanRule, Violation } from '../../domain/week/plan.ts'
import type { Inspected } from './inspected.ts'
import { type Lack, lacksOf } from './lacks.ts'
import { reasonsFor } from './reasons-for.ts'

const RULES: Readonly<Record<Lack['type'], PlanRule>> = {
  ...{ urgent: 'urgent', presence: 'unserved', check: 'check', gap: 'maximum-gap' },
}

/** Whether the list of unserved places tells the truth: who lacks something is in it, once, by id, with the reason that holds, and nobody else. */
export const unservedRule = (inspected: Inspected): Violation[] => {
  const { problem, plan, places } = inspected
  const found: Violation[] = []
  const listed = new Set<string>()
  const byHand = new Set(problem.rounds.flatMap(({ locked }) => locked.map(({ place }) => place)))
  for (const { place: id, reason } of plan.unserved) {
    const say = (detail: string) => found.push({ rule: 'unserved', place: id, detail })
    if (listed.has(id)) say('listed twice')
    listed.add(id)
    const place = places.get(id)
    if (!place && !byHand.has(id)) say('no such place')
    if (byHand.has(id) && reason === 'unreachable' && isCutOff(inspected, id)) continue
    if (!place) {
      if (byHand.has(id)) say(`${reason} claimed of a stop that no way leads to`)
      continue
    }
    const [lack] = lacksOf(inspected, place)
    const truths = lack ? reasonsFor(inspected, place, lack) : []
    if (truths.includes(reason)) continue
    if (!lack) say('it has all that it asked for')
    else say(truths[0] ? `${reason} claimed, ${truths[0]} found` : `${reason} claimed, and a round has room`)
  }
  for (const place of problem.places) {
    const [lack] = listed.has(place.id) ? [] : lacksOf(inspected, place)
    if (lack)
      found.push({
        rule: RULES[lack.type],
        place: place.id,
        detail: `${lack.type} missing, and it is not listed as unserved`,
      })
  }
  return found
}

/** Whether a locked stop is rightly left out: from its round no way leads to it and back. */
const isCutOff = ({ problem, walks }: Inspected, id: string): boolean =>
  problem.rounds.some(
    ({ locked, startAt, endAt }) =>
      locked.some(({ place }) => place === id) &&
      !(walks.way(startAt.place, id) && walks.way(id, endAt.place)),
  )

import type { Plan, Violation } from '../../domain/week/plan.ts'
import type { PlanOrder, PlanProblem, PlanRoundSlot } from '../../domain/week/plan-problem.ts'
import { isToPlan } from './plan-problem.ts'

/** What a repair may touch first: rounds that hold too much or lack a fixed stop, places that miss something or break a rule. */
export type Loose = { readonly rounds: ReadonlySet<string>; readonly places: ReadonlySet<string> }

/** What is loose in a week as it stands, timed; `gone`: places whose stop can't stand any longer. */
export const looseIn = (
  { rounds }: PlanProblem,
  standing: Plan,
  violations: readonly Violation[],
  gone: Iterable<string>,
): Loose => {
  const holds = (slot: PlanRoundSlot): boolean => {
    const stops = standing.rounds.find(({ id }) => id === slot.id)?.stops ?? []
    return slot.locked.every(({ place, kind }) =>
      stops.some((each) => each.place === place && each.kind === kind),
    )
  }
  const ofRound = violations.flatMap(({ round, place }) => (round && !place ? [round] : []))
  return {
    rounds: new Set([...ofRound, ...rounds.filter((slot) => !holds(slot)).map(({ id }) => id)]),
    places: new Set([
      ...gone,
      ...violations.flatMap(({ place }) => place ?? []),
      ...standing.unserved.map(({ place }) => place),
    ]),
  }
}

/**
 * The steps of a repair, from the fewest changes on. `around`: what breaks no rule is locked and what is loose finds room
 * around it. `instead`: a stop may give way to what is loose, none goes to another round for its own sake. `free`: all
 * may change.
 */
export const REPAIR_STEPS = ['around', 'instead', 'free'] as const
export type RepairStep = (typeof REPAIR_STEPS)[number]

/** The problem of a step: what it may not change is locked, what it may not add is kept out. */
export const repairStep = (
  problem: PlanProblem,
  order: PlanOrder,
  { rounds, places }: Loose,
  step: RepairStep,
): PlanProblem => {
  if (step === 'free') return problem
  const stopsIn = new Map(order.map(({ round, stops }) => [round, stops]))
  const free = new Set([
    ...places,
    ...[...rounds].flatMap((id) => (stopsIn.get(id) ?? []).map(({ place }) => place)),
  ])
  const narrowed = (slot: PlanRoundSlot): PlanRoundSlot => {
    const own = stopsIn.get(slot.id) ?? []
    const isKept = step === 'around' && !rounds.has(slot.id)
    const isPinned = (place: string): boolean => slot.locked.some((each) => each.place === place)
    const mayStand = new Set([...free, ...(step === 'instead' ? own.map(({ place }) => place) : [])])
    return {
      ...slot,
      ...(isKept && { locked: own.filter(({ place }) => !places.has(place) || isPinned(place)) }),
      excluded: [
        ...(slot.excluded ?? []),
        ...problem.places.map(({ id }) => id).filter((id) => !mayStand.has(id)),
      ],
    }
  }
  return { ...problem, rounds: problem.rounds.map((slot) => (isToPlan(slot) ? narrowed(slot) : slot)) }
}

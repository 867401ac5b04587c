import { addDays, type CivilDate, daysBetween, weekday } from '../domain/civil-date.ts'
import type { Rng } from '../domain/rng.ts'
import type { Status, StatusStep } from '../domain/situation.ts'
import { happens } from './draw.ts'

type Pace = { readonly status: Status; readonly days: readonly [number, number]; readonly chance: number }

/** Days from the step before, and the chance that it comes at all. */
const MATERIAL: readonly Pace[] = [
  { status: 'to-transmit', days: [0, 1], chance: 1 },
  { status: 'transmitted', days: [0, 0], chance: 0.96 },
  { status: 'taken-up', days: [2, 15], chance: 0.9 },
  { status: 'done', days: [3, 35], chance: 0.88 },
  { status: 'checked', days: [2, 14], chance: 0.97 },
  { status: 'reopened', days: [5, 20], chance: 0.05 },
]

/** The steps of a situation of that day, oldest first, as far as they got by the last day. */
export const statusSteps = (
  rng: Rng,
  material: boolean,
  day: CivilDate,
  last: CivilDate,
): readonly StatusStep[] => {
  const steps: StatusStep[] = [{ status: material ? 'noted' : 'observed', on: day }]
  let on = day
  for (const { status, days, chance } of material ? MATERIAL : social(rng)) {
    if (!happens(rng, chance)) break
    on = stepDay(rng, on, { status, days })
    if (daysBetween(on, last) < 0) break
    steps.push({ status, on })
  }
  return steps
}

const stepDay = (rng: Rng, before: CivilDate, { status, days }: Pick<Pace, 'status' | 'days'>): CivilDate => {
  const on = addDays(before, rng.int(...days))
  // Files leave on Fridays, when the week is closed.
  return status === 'transmitted' ? addDays(on, (12 - weekday(on)) % 7) : on
}

/** The step of the loop of A, D and F that comes after that one; none after a check or a reopening. */
export const nextMaterialStep = (rng: Rng, { status, on }: StatusStep): StatusStep | undefined => {
  const next = MATERIAL[MATERIAL.findIndex((pace) => pace.status === status) + 1]
  if (!next || next.status === 'reopened') return undefined
  return { status: next.status, on: stepDay(rng, on, next) }
}

/** The steps of B, C, E and G with the one that ends them, when it came by the last day. */
export const calmedSteps = (
  rng: Rng,
  steps: readonly StatusStep[],
  last: CivilDate,
): readonly StatusStep[] => {
  const status = happens(rng, 0.7) ? 'calmed' : 'no-follow-up'
  const on = addDays(steps.at(-1)!.on, rng.int(7, 40))
  return daysBetween(on, last) < 0 ? steps : [...steps, { status, on }]
}

/** What is left of the loop of A, D and F after these steps, up to the check on the spot, as far as it got by the last day. */
export const finishedSteps = (
  rng: Rng,
  steps: readonly StatusStep[],
  last: CivilDate,
): readonly StatusStep[] => {
  const made = [...steps]
  const at = MATERIAL.findIndex(({ status }) => status === steps.at(-1)!.status)
  for (const pace of MATERIAL.slice(at + 1).filter(({ status }) => status !== 'reopened')) {
    const on = stepDay(rng, made.at(-1)!.on, pace)
    if (daysBetween(on, last) < 0) break
    made.push({ status: pace.status, on })
  }
  return made
}

const social = (rng: Rng): readonly Pace[] => [
  { status: 'exchange-on-site', days: [0, 2], chance: 0.75 },
  { status: happens(rng, 0.25) ? 'relayed' : 'followed', days: [1, 9], chance: 0.7 },
  { status: happens(rng, 0.7) ? 'calmed' : 'no-follow-up', days: [7, 40], chance: 0.85 },
]

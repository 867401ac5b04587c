import type { PlannedStop, Violation } from '../../domain/week/plan.ts'
import type { LockedStop } from '../../domain/week/plan-problem.ts'
import type { Inspected, Pairing } from './inspected.ts'

/**
 * Locked stops stand in their round in their order, fixed ones at their time; a walked round is its locked stops and
 * nothing else. One that no way leads to, or whose place is unknown, is left out and listed as unserved.
 */
export const lockedRule = ({ pairings, plan }: Inspected): Violation[] => {
  const excused = new Set(
    plan.unserved.filter(({ reason }) => reason === 'unreachable').map(({ place }) => place),
  )
  return pairings.flatMap((pairing) => lockedFaults(pairing, excused))
}

const nameOf = ({ place, kind }: Pick<LockedStop, 'place' | 'kind'>): string => `${place} ${kind}`

function lockedFaults({ round, slot }: Pairing, excused: ReadonlySet<string>): Violation[] {
  const walked = slot.state === 'walked'
  const kept = walked ? round.stops : round.stops.filter(({ locked }) => locked)
  const names = kept.map(nameOf)
  const wanted = slot.locked.filter((stop) => names.includes(nameOf(stop)) || !excused.has(stop.place))
  const same = names.join('\n') === wanted.map(nameOf).join('\n')
  if (same) return walked ? [] : wanted.flatMap((stop, rank) => timeFaults(round.id, stop, kept[rank]!))
  const missing = wanted.find((stop) => !names.includes(nameOf(stop)))
  return [
    {
      ...{ rule: walked ? 'walked-round' : 'locked-stop', round: round.id },
      ...(missing && { place: missing.place }),
      detail: missing
        ? 'a locked stop is gone'
        : 'locked stops are not those asked for, or not in their order',
    },
  ]
}

function timeFaults(round: string, { place, at }: LockedStop, stop: PlannedStop): Violation[] {
  if (at === undefined || stop.arrive === at) return []
  return [{ rule: 'fixed-time', round, place, detail: `begins at ${stop.arrive} instead of ${at}` }]
}

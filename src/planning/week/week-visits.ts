import type { LockedStop, PlanPlace } from '../../domain/week/plan-problem.ts'
import type { StopKind } from '../../domain/week/round.ts'
import { minutesOf } from '../../domain/week/round.ts'
import { ALL_DAY, bandHours, beginHours, type Hours, meet } from './begin-hours.ts'

/** What a visit is made for: a plain passage, or what the place asks besides. */
export type VisitAim = 'passage' | 'presence' | 'check' | 'urgent' | 'locked'

/** A stop that may be made, or one that is locked: the search moves these by their rank. */
export type WeekVisit = {
  /** Rank among the canonical places; -1 where no place of the problem stands. */
  readonly place: number
  readonly id: string
  readonly node: number
  readonly kind: StopKind
  readonly aim: VisitAim
  readonly minutes: number
  /** The stop that the hand locked; absent for visits that the search may make. */
  readonly locked?: LockedStop
  /** Whether it counts as a passage of its place. */
  readonly serves: boolean
}

/** Visits that the search may make at the canonical places: first a passage by place, then presences, checks, urgent ones. */
export const freeVisits = (places: readonly PlanPlace[]): WeekVisit[] => {
  const visit = (place: number, aim: VisitAim, minutes: number): WeekVisit => ({
    ...{ place, id: places[place]!.id, node: place, aim, minutes, serves: true },
    kind: aim === 'presence' ? 'presence' : 'passage',
  })
  const ranks = places.map((_, rank) => rank)
  return [
    ...ranks.map((p) => visit(p, 'passage', places[p]!.serviceMinutes)),
    ...ranks.flatMap((p) => {
      const { presence } = places[p]!
      return presence && presence.times > 0 ? [visit(p, 'presence', presence.minutes)] : []
    }),
    ...ranks.flatMap((p) => {
      const { check } = places[p]!
      return check ? [visit(p, 'check', check.minutes)] : []
    }),
    ...ranks.flatMap((p) => {
      const { urgent, check, serviceMinutes } = places[p]!
      return urgent?.after ? [visit(p, 'urgent', check?.minutes ?? serviceMinutes)] : []
    }),
  ]
}

export const lockedVisit = (stop: LockedStop, node: number, places: readonly PlanPlace[]): WeekVisit => ({
  place: node < places.length ? node : -1,
  id: stop.place,
  node,
  kind: stop.kind,
  aim: 'locked',
  minutes: stop.serviceMinutes,
  locked: stop,
  serves:
    node < places.length && stop.missed !== true && (stop.kind === 'passage' || stop.kind === 'presence'),
})

/** When a visit may begin on a weekday, by the hours of its place and by what it is made for. */
export const visitHours = (visit: WeekVisit, places: readonly PlanPlace[], weekday: number): Hours => {
  const place = places[visit.place]
  if (visit.locked?.at !== undefined) return [[minutesOf(visit.locked.at), minutesOf(visit.locked.at)]]
  if (!place || visit.kind === 'rendez-vous' || visit.kind === 'permanence') return ALL_DAY
  const hours = beginHours(place, weekday, visit.minutes)
  if (visit.aim === 'urgent') return meet(hours, [[minutesOf(place.urgent!.after!), 24 * 60]])
  return visit.aim === 'presence' && place.presence?.bands
    ? meet(hours, bandHours(place.presence.bands))
    : hours
}

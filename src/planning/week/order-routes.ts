import type { LockedStop, PlanOrder, PlanRoundSlot } from '../../domain/week/plan-problem.ts'
import type { Routes } from '../search/model.ts'
import type { Instance, WeekRound } from './instance.ts'
import type { WeekVisit } from './week-visits.ts'

export type Ordered = {
  readonly routes: Routes
  /** The instance's visits, and behind them those made for stops of the hand that no visit stands for. */
  readonly visits: readonly WeekVisit[]
  /** Stops of places of the problem that stand in no round of it. */
  readonly lost: number
}

/**
 * An order of stops as routes by rank of round. A locked stop is its own visit; others are the visit of their place and
 * kind. `exactly` makes visits for what differs (other minutes, a rendez-vous not locked): else it takes the usual visit,
 * or leaves the stop out. Walked rounds hold what is locked in them.
 */
export const orderRoutes = (instance: Instance, order: PlanOrder, exactly: boolean): Ordered => {
  const { rounds, problem } = instance
  const visits = [...instance.visits]
  const orders = new Map(order.map(({ round, stops }) => [round, stops]))
  const known = new Set(problem.places.map(({ id }) => id))
  const given = new Set(rounds.map(({ slot }) => slot.id))
  let lost = 0
  for (const { round, stops } of order)
    if (!given.has(round)) lost += stops.filter(({ place }) => known.has(place)).length
  const byPlace = new Map<string, number[]>()
  instance.visits.forEach(({ id, locked }, visit) => {
    if (!locked) byPlace.set(id, [...(byPlace.get(id) ?? []), visit])
  })
  const nodes = new Map(instance.visits.map(({ id, node }) => [id, node]))
  for (const { slot, startNode, endNode } of rounds) {
    nodes.set(slot.startAt.place, startNode)
    nodes.set(slot.endAt.place, endNode)
  }

  const visitOf = (stop: LockedStop, slot: PlanRoundSlot): number | undefined => {
    const usual = (byPlace.get(stop.place) ?? []).filter((visit) => visits[visit]!.kind === stop.kind)
    const alike = usual.filter((visit) => visits[visit]!.minutes === stop.serviceMinutes)
    // A stop of the day and time that an urgent place asks for was made for that.
    const urgent = alike.find((visit) => {
      const { aim, place } = visits[visit]!
      const asked = aim === 'urgent' ? instance.places[place]!.urgent : undefined
      return asked?.day === slot.day && (asked.after ?? '') < slot.end
    })
    const same = urgent ?? alike[0]
    if (same !== undefined || !exactly) return same ?? usual[0]
    const node = nodes.get(stop.place)
    if (node === undefined) return undefined
    const place = node < instance.places.length ? node : -1
    const isPassage = stop.kind === 'passage' || stop.kind === 'presence'
    const aim = stop.kind === 'presence' ? 'presence' : 'passage'
    const made = { place, id: stop.place, node, kind: stop.kind, aim, minutes: stop.serviceMinutes } as const
    return visits.push({ ...made, serves: isPassage && place >= 0 }) - 1
  }
  const routeOf = ({ slot, locked }: WeekRound): number[] => {
    if (slot.state === 'walked') return [...locked]
    const left = [...locked]
    return (orders.get(slot.id) ?? []).flatMap((stop) => {
      const at = left.findIndex((visit) => isSame(visits[visit]!, stop))
      const visit = at < 0 ? visitOf(stop, slot) : left.splice(at, 1)[0]
      if (visit === undefined && known.has(stop.place)) lost++
      return visit === undefined ? [] : [visit]
    })
  }
  const routes = rounds.map(routeOf)
  return { routes, visits, lost }
}

function isSame({ id, kind }: WeekVisit, stop: LockedStop): boolean {
  return id === stop.place && kind === stop.kind
}

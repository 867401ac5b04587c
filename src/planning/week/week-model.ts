import type { Rng } from '../../domain/rng.ts'
import type { Model, Routes, Windows } from '../search/model.ts'
import { UNREACHABLE } from '../walks/walk-matrix.ts'
import type { Instance, WeekRound } from './instance.ts'
import { WORTH, WORTH_LAST } from './levels.ts'
import { Preferences } from './preferences.ts'
import { Shares } from './shares.ts'
import { StandingRounds } from './standing-rounds.ts'
import { windowsOf } from './time-route.ts'
import { visitTables } from './visit-tables.ts'
import { WeekDuties } from './week-duties.ts'

/** More rounds than this share slots by half-day even where duties could tell them apart. */
const MANY_ROUNDS = 120

/** The weeks as the search wants them. `standing` is what stability is measured against; chance draws the preferences. */
export const weekModel = (instance: Instance, rng: Rng, standing?: Routes, isLast = false): Model => {
  const { problem, places, rounds, visits, walks } = instance
  const tables = visitTables(instance)
  const classOf = classesOf(instance)
  const classes = rounds.length === 0 ? 0 : Math.max(...classOf) + 1
  const service = new Float64Array(classes * visits.length)
  rounds.forEach(({ clock }, route) => {
    const row = classOf[route]! * visits.length
    visits.forEach(({ minutes }, visit) => {
      service[row + visit] = clock.service(minutes)
    })
  })
  const shares = new Shares(problem, instance)
  const may = mayTable(instance)
  const windows = windowsTable(instance, classOf, classes)
  return {
    nodes: walks.matrix.size,
    travel: walks.matrix.decimetres,
    classes,
    visits: visits.length,
    visitNode: Int32Array.from(visits, ({ node }) => node),
    visitClient: tables.client,
    service,
    ...(windows && { windows }),
    ...(shares.groups > 0 && {
      visitGroup: Int32Array.from(visits, ({ place, locked }) =>
        locked?.missed ? -1 : shares.groupOf(places[place]?.landlord),
      ),
    }),
    clients: tables.clients,
    routes: rounds.length,
    routeStart: Int32Array.from(rounds, ({ startNode }) => startNode),
    routeEnd: Int32Array.from(rounds, ({ endNode }) => endNode),
    routeClass: Int32Array.from(classOf),
    ...slotsOf(instance, standing !== undefined),
    routeClose: Float64Array.from(rounds, ({ isFrozen, clock }) => (isFrozen ? Infinity : clock.budget)),
    routeFrozen: Uint8Array.from(rounds, ({ isFrozen }) => (isFrozen ? 1 : 0)),
    fixed: rounds.map(({ locked }) => locked),
    ...(may && { may: (visit: number, route: number) => may[visit * rounds.length + route] === 1 }),
    duties: new WeekDuties(
      instance,
      tables,
      new StandingRounds(places.length, tables, standing),
      new Preferences(instance, rng),
      isLast ? WORTH_LAST : WORTH,
    ),
  }
}

/** Rounds with the same clock on days with the same hours share a class. */
function classesOf({ rounds, problem }: Instance): number[] {
  const found = new Map<string, number>()
  return rounds.map(({ slot, weekday, clock, isFrozen, keepsHours }) => {
    const { start, end, breakMinutes, unplannedShare, walkMetresPerMinute } = slot
    const key = [
      ...[start, end, breakMinutes, unplannedShare, walkMetresPerMinute ?? problem.walkMetresPerMinute],
      ...[weekday, clock.middle, isFrozen, keepsHours],
    ].join()
    const known = found.get(key) ?? found.size
    found.set(key, known)
    return known
  })
}

/** A slot by half-day of the horizon, or by round where rounds of one half-day differ to the duties. */
function slotsOf({ rounds, places }: Instance, isStanding: boolean) {
  const isByRound =
    rounds.length <= MANY_ROUNDS &&
    (isStanding || places.some(({ minGapDays, urgent }) => minGapDays === 0 || urgent !== undefined))
  const keys = rounds.map(({ day, halfDay }, route) => (isByRound ? route : 2 * day + (halfDay % 2)))
  const slots = [...new Set(keys)].sort((a, b) => a - b)
  const rank = new Map(slots.map((key, slot) => [key, slot]))
  return { routeSlot: Int32Array.from(keys, (key) => rank.get(key)!), slots: slots.length }
}

/** By visit and round: 1 where a visit may stand at all; `undefined` where all may. */
function mayTable({ rounds, visits, walks: { matrix } }: Instance): Uint8Array | undefined {
  const may = new Uint8Array(visits.length * rounds.length).fill(1)
  let isFull = true
  rounds.forEach((round, route) => {
    const excluded = new Set(round.slot.excluded)
    const taken = new Set(round.locked.map((visit) => visits[visit]!.node))
    const reach = (end: number, node: number) => matrix.decimetres[end * matrix.size + node]! < UNREACHABLE
    visits.forEach(({ id, node, locked }, visit) => {
      if (
        !locked &&
        !excluded.has(id) &&
        !taken.has(node) &&
        reach(round.startNode, node) &&
        reach(round.endNode, node)
      )
        return
      may[visit * rounds.length + route] = 0
      isFull = false
    })
  })
  return isFull ? undefined : may
}

/** Hours of all visits on all clocks; `undefined` where nothing has hours. */
function windowsTable(instance: Instance, classOf: readonly number[], classes: number): Windows | undefined {
  const { rounds, visits, places } = instance
  const rows = new Map<number, readonly (readonly [number, number])[]>()
  const look = (round: WeekRound, route: number, visit: number) => {
    const row = classOf[route]! * visits.length + visit
    if (rows.has(row)) return
    const windows = windowsOf(places, round, visits[visit]!, round.clock)
    if (windows) rows.set(row, windows)
  }
  const withHours = visits.flatMap(({ place, aim, locked }, visit) => {
    const { opening, forbidden, presence } = places[place] ?? {}
    const isBound = opening || forbidden || aim === 'urgent' || (aim === 'presence' && presence?.bands)
    return isBound && !locked ? [visit] : []
  })
  rounds.forEach((round, route) => {
    for (const visit of withHours) look(round, route, visit)
    if (!round.isFrozen) for (const visit of round.locked) look(round, route, visit)
  })
  if (rows.size === 0) return undefined
  const first = new Int32Array(classes * visits.length + 1)
  const [open, close]: [number[], number[]] = [[], []]
  for (let row = 0; row < classes * visits.length; row++) {
    for (const [from, until] of rows.get(row) ?? [[-Infinity, Infinity]]) {
      open.push(from)
      close.push(until)
    }
    first[row + 1] = open.length
  }
  return { first, open: Float64Array.from(open), close: Float64Array.from(close) }
}

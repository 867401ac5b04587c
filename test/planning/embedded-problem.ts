import { readFileSync } from 'node:fs'
import type { FeatureCollection, LineString, Point } from 'geojson'
import type { CivilDate } from '../../src/domain/civil-date.ts'
import { addDays, isoWeekOf, mondayOf } from '../../src/domain/civil-date.ts'
import { rngOf } from '../../src/domain/rng.ts'
import type { PlanPlace, PlanProblem, PlanRoundSlot, PlanStreet } from '../../src/domain/week/plan-problem.ts'
import type { Position } from '../../src/geometry/position.ts'

const layer = <G extends LineString | Point>(name: string) =>
  (
    JSON.parse(
      readFileSync(new URL(`../../geo/${name}.geojson`, import.meta.url), 'utf8'),
    ) as FeatureCollection<G, Record<string, string | number>>
  ).features

/** The streets of the embedded quarter. */
export const embeddedStreets = (): PlanStreet[] =>
  layer<LineString>('streets').map(({ properties, geometry }) => ({
    from: String(properties.from),
    to: String(properties.to),
    lengthMetres: Number(properties.lengthMetres),
    line: geometry.coordinates as unknown as Position[],
  }))

export const embeddedPoints = (name: string): { id: string; at: Position; landlord?: string }[] =>
  layer<Point>(name).map(({ properties, geometry }) => ({
    id: String(properties.id),
    at: geometry.coordinates as unknown as Position,
    ...(properties.landlord !== undefined && { landlord: String(properties.landlord) }),
  }))

/**
 * The embedded quarter in one week: all entrances and public places with a seeded history of 4 weeks, two places to
 * support, ten rounds of 150 minutes from Monday to Friday.
 */
export const embeddedProblem = (week = '2026-W49', seed = 1): PlanProblem => {
  const rng = rngOf(seed)
  const monday = mondayOf(week)
  const publicPlaces = embeddedPoints('public-places')
  const places = [...embeddedPoints('entrances'), ...publicPlaces].map((point): PlanPlace => {
    const visits = rng.int(3, 6)
    return {
      ...point,
      serviceMinutes: 2,
      minGapDays: 1,
      maxGapDays: 10,
      pacePerWeek: 1.2,
      lastPassage: addDays(monday, -rng.int(3, 9)),
      recentHalfDays: Array.from({ length: visits }, () => rng.int(0, 9)),
      ...(publicPlaces.slice(0, 2).some(({ id }) => id === point.id) && {
        presence: { minutes: 12, times: 2 },
      }),
    }
  })
  return {
    week,
    streets: embeddedStreets(),
    places,
    rounds: tenRounds(monday),
    walkMetresPerMinute: 70,
    targetShares: { vilogia: 0.39, 'partenord-habitat': 0.43, 'logis-metropole': 0.18 },
  }
}

/** Two rounds a day from Monday to Friday, one in the morning and one in the afternoon, by two pairs in turn. */
export const tenRounds = (monday: CivilDate): PlanRoundSlot[] => {
  const [lien = { id: 'lien', at: [3.11135, 50.6423] as const }] = embeddedPoints('reception-places')
  return Array.from({ length: 10 }, (_, rank) => ({
    id: `round-${isoWeekOf(monday)}-${rank}`,
    day: addDays(monday, Math.floor(rank / 2)),
    pair: rank % 2 ? 'pair-2' : 'pair-1',
    start: rank % 2 ? '16:00' : '10:00',
    end: rank % 2 ? '18:30' : '12:30',
    startAt: { place: lien.id, at: lien.at },
    endAt: { place: lien.id, at: lien.at },
    breakMinutes: 10,
    unplannedShare: 0.3,
    locked: [],
  }))
}

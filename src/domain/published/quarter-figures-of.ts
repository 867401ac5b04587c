import type { CivilDate } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { isInPeriod, type Period } from '../period.ts'
import { type Family, familyOf } from '../taxonomy.ts'
import { dayOf } from '../when.ts'
import { countedShares, NO_SECTOR, NOBODY } from './counted-shares.ts'
import { LEAST_COUNT } from './least-said.ts'
import { outreachHeld } from './outreach-held.ts'
import { peopleMet } from './people-met.ts'
import { type ProtectedCells, protectedCells } from './protected-cells.ts'
import { maySaySectors } from './protected-sectors.ts'
import {
  ACCOMPANIMENTS,
  MET_MEASURES,
  MISSION,
  type QuarterCell,
  type QuarterFigures,
  quarterFiguresId,
  SECTOR_MEASURE,
  SOCIAL_FAMILIES,
  SPLIT_MEASURES,
} from './quarter-figures.ts'

type SplitMeasure = (typeof SPLIT_MEASURES)[number]

const SOCIAL: readonly Family[] = SOCIAL_FAMILIES
const isSocial = (family: Family): family is (typeof SOCIAL_FAMILIES)[number] => SOCIAL.includes(family)

/**
 * The figures of a quarter as they may be published (decision 15): situations of B, C, E and G and acts of the team by
 * funder and in all; the four families together by sector; médiations opened, relais proposed and demandes received in the
 * quarter, and people met, in all. C5 is for the team alone and counted nowhere. Every record is in one cell a measure, and in one quarter.
 */
export const quarterFiguresOf = (estate: Estate, quarter: Period, on: CivilDate): QuarterFigures => {
  const shares = countedShares(estate)
  const zone = settingsOf(estate).timeZone
  const isIn = (day: CivilDate | undefined): boolean => day !== undefined && isInPeriod(day, quarter)
  const bySector = new Map([...[...estate.sector.keys()].sort(), NO_SECTOR].map((id) => [id, 0]))
  const byFunder = new Map(
    SPLIT_MEASURES.map((measure) => [measure, new Map([...shares.funders, NOBODY].map((id) => [id, 0]))]),
  )
  const add = (into: Map<string, number>, key: string): void => void into.set(key, into.get(key)! + 1)

  for (const { code, place, when } of estate.situation.values()) {
    const family = familyOf(code)
    if (code === 'C5' || !isSocial(family) || !isIn(dayOf(when, zone))) continue
    add(byFunder.get(family)!, shares.shareOf(place))
    add(bySector, shares.sectorOf(place))
  }
  for (const { place, when } of estate.intervention.values())
    if (isIn(dayOf(when, zone))) add(byFunder.get('intervention')!, shares.shareOf(place))

  const tables = new Map<SplitMeasure, ProtectedCells>(
    SPLIT_MEASURES.map((measure) => [measure, protectedCells(byFunder.get(measure)!)]),
  )
  const whole: Record<(typeof ACCOMPANIMENTS)[number], number> = {
    mediation: countOf(estate.mediation, ({ opened }) => isIn(opened)),
    relay: countOf(estate.relay, ({ statusSteps }) => isIn(statusSteps[0]?.on)),
    request: countOf(estate.request, ({ on: received }) => isIn(received)),
  }
  const met = peopleMet(estate, quarter)
  const cells: QuarterCell[] = [
    ...SPLIT_MEASURES.flatMap((measure) => {
      const { mission, cells: split } = tables.get(measure)!
      return [
        { measure, scope: MISSION, count: mission },
        ...shares.funders.map((scope) => ({ measure, scope, count: split.get(scope) ?? null })),
      ]
    }),
    ...ACCOMPANIMENTS.map((measure) => ({
      measure,
      scope: MISSION,
      count: whole[measure] < LEAST_COUNT ? null : whole[measure],
    })),
    ...MET_MEASURES.flatMap((measure) => {
      const count = met[measure]
      return count === undefined ? [] : [{ measure, scope: MISSION, count }]
    }),
    ...sectorCells(
      bySector,
      SOCIAL_FAMILIES.map((family) => tables.get(family)!),
      shares,
    ),
  ]
  const outreach = [...estate.landlord.values()]
    .filter(({ role }) => role === 'landlord')
    .map(({ id }) => outreachHeld(estate, id, quarter))
    .sort((a, b) => (a.landlord < b.landlord ? -1 : 1))
  return {
    kind: 'quarterFigures',
    id: quarterFiguresId(quarter),
    quarter: { ...quarter },
    on,
    cells,
    outreach,
  }
}

/** The four families together: their total where each has its own, and sectors where all of them may be said. */
function sectorCells(
  counts: ReadonlyMap<string, number>,
  families: readonly ProtectedCells[],
  shares: Parameters<typeof maySaySectors>[2],
): readonly QuarterCell[] {
  const totals = families.map(({ mission }) => mission)
  const total = totals.every((count) => count !== null) ? totals.reduce((sum, count) => sum + count, 0) : null
  const said = maySaySectors(counts, families, shares)
  return [
    { measure: SECTOR_MEASURE, scope: MISSION, count: total },
    ...[...counts]
      .filter(([scope]) => scope !== NO_SECTOR)
      .map(([scope, count]) => ({ measure: SECTOR_MEASURE, scope, count: said ? count : null }) as const),
  ]
}

function countOf<Each>(records: ReadonlyMap<string, Each>, counts: (record: Each) => boolean): number {
  let count = 0
  for (const record of records.values()) if (counts(record)) count++
  return count
}

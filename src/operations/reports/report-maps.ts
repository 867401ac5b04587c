import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { estateBounds } from '../../domain/estate-bounds.ts'
import type { Density } from '../../domain/hotspots/density.ts'
import type { HeatFilter } from '../../domain/hotspots/heat-filter.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import type { Picture } from '../../domain/hotspots/picture.ts'
import { viewOf } from '../../domain/hotspots/view-of.ts'
import type { Landlord } from '../../domain/landlord.ts'
import type { Period } from '../../domain/period.ts'
import { type Fault, isFault } from '../../domain/refusal.ts'
import { ALL_FUNDERS, type ReportRequest } from '../../domain/reports/report.ts'
import type { Family } from '../../domain/taxonomy.ts'
import { picture } from '../../messages/picture.ts'
import { densityScale } from '../../store/heat-shown.ts'
import type { State } from '../../store/store.ts'
import { heatGrid } from '../observatory/heat-grid.ts'
import type { Ports } from '../ports.ts'

/** Facts about buildings: what a partner may see where it happened. Other families leave the team as counts of a quarter alone. */
const SHOWN_FAMILIES = ['A', 'D', 'F'] as const

type Asked = Pick<ReportRequest, 'span' | 'period' | 'compared' | 'audience'>

/** What maps of a report are drawn of: densities of its period, then of the one compared with, of the families that both still hold. */
export type MapDensities = { readonly families: readonly Family[]; readonly densities: readonly Density[] }

const funderOf = (estate: Estate, { audience }: Pick<Asked, 'audience'>): Landlord | null =>
  audience === ALL_FUNDERS ? null : (estate.landlord.get(audience) ?? null)

/**
 * Maps of a report's period, and of the one compared with on the same fixed scale: of a funder's own places, of all for all
 * of them together. None for the week, whose page is one, and none for an insurer, who receives totals alone.
 */
export const reportMaps = async (
  { estate, session }: State,
  request: Asked,
  ports: Pick<Ports, 'hotspots'>,
): Promise<readonly Picture[] | Fault> => {
  const made = await mapDensities({ estate, session }, request, ports)
  if (isFault(made)) return made
  return made ? [await densityMap(estate, request, made, session.today)] : []
}

/** Null where no map is drawn. */
export const mapDensities = async (
  { estate, session: { today } }: State,
  request: Asked,
  ports: Pick<Ports, 'hotspots'>,
): Promise<MapDensities | null | Fault> => {
  const { span, period, compared: asked } = request
  const funder = funderOf(estate, request)
  if (span === 'week' || funder?.role === 'insurer') return null
  const filter = mapFilter(period, funder)
  const observations = observationsOf(estate, filter)
  const grid = heatGrid(estateBounds(estate))
  const { comparedPeriod } = await import('../../reports/figures/compared-period.ts')
  const compared = comparedPeriod(estate, { period, compared: asked }, today)
  // A family that one period has lost is shown in neither. The current one comes first, as in tables.
  const views = (compared ? [period, compared] : [period]).map(
    (each) => viewOf(estate, { ...filter, period: each }, today).view,
  )
  const families = SHOWN_FAMILIES.filter((family) => views.every((view) => view.families.includes(family)))
  if (families.length === 0) return null
  const densities: Density[] = []
  for (const view of views) {
    const asked = { ...view, families, ...grid, unit: 'per-hectare-month' as const }
    const density = await ports.hotspots.density(observations, asked)
    if (isFault(density)) return density
    densities.push(density)
  }
  return { families, densities }
}

/** The map of what was computed, as of a day. */
export const densityMap = async (
  estate: Estate,
  request: Asked,
  { families, densities }: MapDensities,
  today: CivilDate,
): Promise<Picture> => {
  const [now, before] = densities
  const { heatPicture } = await import('../../reports/heat-picture.ts')
  return heatPicture(estate, {
    shown: before
      ? { kind: 'swipe', a: now!, b: before, names: picture.sides }
      : { kind: 'one', density: now! },
    scale: densityScale(densities, 'fixed'),
    ...{
      ranking: null,
      filter: { ...mapFilter(request.period, funderOf(estate, request)), families },
      today,
    },
  })
}

const mapFilter = (period: Period, funder: Landlord | null): HeatFilter => ({
  ...{ period, families: SHOWN_FAMILIES, codes: [], sectors: [], bands: [] },
  ...{ origins: [], statuses: [], audiences: [], viewer: 'partners' },
  landlords: funder ? [funder.role === 'town' ? 'ville' : funder.id] : [],
})

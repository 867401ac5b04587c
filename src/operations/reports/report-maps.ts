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
import { picture } from '../../messages/picture.ts'
import { densityScale } from '../../store/heat-shown.ts'
import type { State } from '../../store/store.ts'
import { heatGrid } from '../observatory/heat-grid.ts'
import type { Ports } from '../ports.ts'

/** Facts about buildings: what a partner may see where it happened. Other families leave the team as counts of a quarter alone. */
const SHOWN_FAMILIES = ['A', 'D', 'F'] as const

/**
 * Maps of a report's period, and of the one compared with on the same fixed scale: of a funder's own places, of all for all
 * of them together. None for the week, whose page is one, and none for an insurer, who receives totals alone.
 */
export const reportMaps = async (
  { estate, session: { today } }: State,
  { span, period, compared: asked, audience }: ReportRequest,
  ports: Pick<Ports, 'hotspots'>,
): Promise<readonly Picture[] | Fault> => {
  const funder = audience === ALL_FUNDERS ? null : (estate.landlord.get(audience) ?? null)
  if (span === 'week' || funder?.role === 'insurer') return []
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
  if (families.length === 0) return []
  const densities: Density[] = []
  for (const view of views) {
    const asked = { ...view, families, ...grid, unit: 'per-hectare-month' as const }
    const density = await ports.hotspots.density(observations, asked)
    if (isFault(density)) return density
    densities.push(density)
  }
  const [now, before] = densities
  const { heatPicture } = await import('../../reports/heat-picture.ts')
  const made = heatPicture(estate, {
    shown: before
      ? { kind: 'swipe', a: now!, b: before, names: picture.sides }
      : { kind: 'one', density: now! },
    scale: densityScale(densities, 'fixed'),
    ...{ ranking: null, filter: { ...filter, families }, today },
  })
  return [made]
}

const mapFilter = (period: Period, funder: Landlord | null): HeatFilter => ({
  ...{ period, families: SHOWN_FAMILIES, codes: [], sectors: [], bands: [] },
  ...{ origins: [], statuses: [], audiences: [], viewer: 'partners' },
  landlords: funder ? [funder.role === 'town' ? 'ville' : funder.id] : [],
})

import type { Estate } from '../../domain/estate.ts'
import { groupOfPlace, residenceName } from '../../domain/hotspots/observed-places.ts'
import type { Landlord } from '../../domain/landlord.ts'
import type { ReportTable } from '../../domain/reports/report.ts'
import { sectorOfPlace } from '../../domain/sector-at.ts'
import type { Situation } from '../../domain/situation.ts'
import { familyOf, MATERIAL_FAMILIES } from '../../domain/taxonomy.ts'
import { placeName } from '../../messages/place-name.ts'
import { reportSituations as text } from '../../messages/report-situations.ts'
import type { SectionContext } from '../sections/section-context.ts'
import { inScope } from './in-scope.ts'
import { materialIn } from './material-in.ts'

/** Places named. */
const MOST_PLACES = 10

type Level = 'residence' | 'public' | 'sector'
const levelFor = (funder: Landlord | null): Level =>
  funder === null ? 'sector' : funder.role === 'town' ? 'public' : 'residence'

/** The name under which a place is counted: the reader's résidence or public place; for all together its sector, so that none is set against another. */
function labelOf(estate: Estate, funder: Landlord | null, level: Level, place: string): string {
  if (level === 'sector') {
    const sector = sectorOfPlace(estate, place)
    return sector === undefined ? text.noSector : placeName(estate, sector)
  }
  // What somebody else's place is called is not theirs to read, whoever answers for what was noted there.
  if (!inScope(estate, funder)(place)) return text.elsewhere
  const group = groupOfPlace(estate, place, 'partners')
  return group === undefined ? placeName(estate, place) : (residenceName(group) ?? placeName(estate, group))
}

/** Where most of A, D and F was noted: résidences of a landlord, public places of the town, sectors for all. Null where nothing was. */
export const materialPlaces = ({
  estate,
  funder,
  period,
}: Pick<SectionContext, 'estate' | 'funder' | 'period'>): ReportTable | null => {
  const level = levelFor(funder)
  const groups = new Map<string, Situation[]>()
  for (const { record } of materialIn(estate, funder, period)) {
    const label = labelOf(estate, funder, level, record.place)
    const group = groups.get(label) ?? []
    groups.set(label, group)
    group.push(record)
  }
  if (groups.size === 0) return null
  const sorted = [...groups].sort(
    ([a, of], [b, other]) => other.length - of.length || a.localeCompare(b, 'fr'),
  )
  const rest = sorted.slice(MOST_PLACES).reduce((sum, [, of]) => sum + of.length, 0)
  const ofFamily = (of: readonly Situation[], family: string): number =>
    of.filter(({ code }) => familyOf(code) === family).length
  return {
    ...{ id: 'situations-places', caption: text.places[level] },
    head: [text.place[level], ...MATERIAL_FAMILIES.map(text.column), text.all],
    rows: sorted.slice(0, MOST_PLACES).map(([head, of]) => ({
      head,
      cells: [...MATERIAL_FAMILIES.map((family) => ofFamily(of, family)), of.length],
    })),
    note: rest > 0 ? `${text.placesNote} ${text.more(rest)}` : text.placesNote,
  }
}

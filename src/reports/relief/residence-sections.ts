import { passagesIn } from '../../domain/dated-records.ts'
import type { Estate } from '../../domain/estate.ts'
import { minutesOfPassages } from '../../domain/funding/passage-minutes.ts'
import { presenceOwner } from '../../domain/funding/presence-months.ts'
import { groupOfPlace, residenceName } from '../../domain/hotspots/observed-places.ts'
import type { Figure, ReportSection, ReportTable } from '../../domain/reports/report.ts'
import type { Situation } from '../../domain/situation.ts'
import { familyOf, MATERIAL_FAMILIES } from '../../domain/taxonomy.ts'
import type { Passage } from '../../domain/week/passage.ts'
import { format } from '../../messages/format.ts'
import { placeName } from '../../messages/place-name.ts'
import { reliefWords } from '../../messages/relief.ts'
import { typeset } from '../../messages/typeset.ts'
import { words } from '../../messages/words.ts'
import { counted, figure } from '../figures/figure.ts'
import { loopFacts } from './loop-facts.ts'
import type { ReliefContext } from './relief-context.ts'
import { stockSituations } from './stock-situations.ts'

const { report: text } = reliefWords

type Residence = { readonly passages: Passage[]; readonly situations: Situation[] }

/** A résidence, a building without one, or the place itself, as partners name it: never finer. */
const groupOf = (estate: Estate, place: string): string => groupOfPlace(estate, place, 'partners') ?? place

/**
 * A sheet behind the landlord's page for each of its résidences that had a passage or a situation in the year, by name: presence,
 * A, D and F with their loop. Together they hold the totals of the landlord's page, but for passages that have expired.
 */
export const residenceSections = (context: ReliefContext): readonly ReportSection[] => {
  const { estate, landlord, period } = context
  const residences = new Map<string, Residence>()
  const at = (place: string): Residence => {
    const group = groupOf(estate, place)
    const found = residences.get(group) ?? { passages: [], situations: [] }
    residences.set(group, found)
    return found
  }
  for (const { record } of passagesIn(estate, period))
    if (record.done && presenceOwner(estate, record.place) === landlord.id)
      at(record.place).passages.push(record)
  for (const situation of stockSituations(context)) at(situation.place).situations.push(situation)
  return [...residences]
    .map(([group, residence]) => ({
      name: residenceName(group) ?? placeName(estate, group),
      group,
      residence,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr', { numeric: true }) || (a.group < b.group ? -1 : 1))
    .map(({ name, residence }, rank) => ({
      ...{ id: `residence-${rank + 1}`, title: name, onNewPage: true as const },
      blocks: [
        { kind: 'figures', figures: presence(estate, residence, rank + 1) },
        { kind: 'table', table: loopTable(name, residence, rank + 1) },
      ],
    }))
}

function presence(estate: Estate, { passages }: Residence, rank: number): readonly Figure[] {
  const counts = counted('passage', passages)
  return [
    figure({
      ...{ id: `relief-passages-${rank}`, label: text.passages, definition: text.passagesDefinition },
      ...{ value: passages.length, unit: format.number, counts },
    }),
    figure({
      ...{ id: `relief-minutes-${rank}`, label: text.minutes, definition: text.minutesDefinition },
      value: minutesOfPassages(estate, passages),
      ...{ unit: format.minutes, counts },
    }),
  ]
}

const loopTable = (name: string, { situations }: Residence, rank: number): ReportTable => ({
  ...{ id: `residence-${rank}`, caption: text.residenceTable(name), head: text.residenceHead },
  rows: MATERIAL_FAMILIES.map((family) => {
    const facts = loopFacts(situations.filter(({ code }) => familyOf(code) === family))
    const { noted, settled, checked, open, median } = facts
    return {
      head: `${family} – ${words.family[family]}`,
      cells: [
        ...[noted, settled, checked, open].map((list) => list.length),
        median === null ? text.fewSettled : typeset(text.days(median)),
      ],
    }
  }),
})

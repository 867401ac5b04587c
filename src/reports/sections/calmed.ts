import { groupOfPlace, residenceName } from '../../domain/hotspots/observed-places.ts'
import { isInPeriod, type Period } from '../../domain/period.ts'
import { SECTOR_MEASURE } from '../../domain/published/quarter-figures.ts'
import type { Figure, ReportBlock, ReportTable } from '../../domain/reports/report.ts'
import { sectorOfPlace } from '../../domain/sector-at.ts'
import { placeName } from '../../messages/place-name.ts'
import { reportFollowUp } from '../../messages/report-follow-up.ts'
import { reportSituations as situationWords } from '../../messages/report-situations.ts'
import { easedPlaces } from '../figures/eased-places.ts'
import { counted, figure } from '../figures/figure.ts'
import { inScope } from '../figures/in-scope.ts'
import { isHeld } from '../figures/is-held.ts'
import { periodBefore } from '../figures/period-before.ts'
import { quarterSum } from '../figures/quarter-cells.ts'
import { sectorsByName } from '../figures/sector-levels.ts'
import { type SettledSituation, settledSituations } from '../figures/settled-situations.ts'
import { warmerSectors } from '../figures/warmer-sectors.ts'
import { withHeldCompared } from '../figures/with-held-compared.ts'
import { planPlace, plansTold } from './plans.ts'
import type { SectionContext, SectionMaker } from './section-context.ts'

const text = reportFollowUp.calmed
const MOST_LINES = 8
const MOST_ROWS = 10

const checkedOf = (settled: readonly SettledSituation[]): readonly SettledSituation[] =>
  settled.filter(({ isChecked }) => isChecked)

/** Facts about buildings: an insurer too has both numbers, however small, but no row. */
function figuresOf({ estate, funder, period, compared }: SectionContext): readonly Figure[] {
  const now = settledSituations(estate, funder, period)
  const was = compared && settledSituations(estate, funder, compared)
  const one = (
    words: { readonly id: string; readonly label: string; readonly definition: string },
    of: (settled: readonly SettledSituation[]) => readonly SettledSituation[],
  ): Figure =>
    figure({
      ...{ ...words, value: of(now).length },
      counts: counted(
        'situation',
        of(now).map(({ situation }) => situation),
      ),
      ...(was && { was: of(was).length }),
    })
  const settled = one(
    { id: 'settled', label: text.settled, definition: text.settledDefinition },
    (all) => all,
  )
  const checked = one(
    { id: 'settled-checked', label: text.checked, definition: text.checkedDefinition },
    checkedOf,
  )
  return [settled, checked]
}

const row = (head: string, all: readonly SettledSituation[]): ReportTable['rows'][number] => ({
  head,
  cells: [all.length, checkedOf(all).length],
})

/** The groups with most first; of many, those that follow are put together. */
function shortened(groups: readonly (readonly [string, readonly SettledSituation[]])[]): ReportTable['rows'] {
  const sorted = [...groups].sort(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || a.localeCompare(b, 'fr', { numeric: true }),
  )
  const most = sorted.length > MOST_ROWS + 1 ? MOST_ROWS : sorted.length
  const others = sorted.slice(most)
  return [
    ...sorted.slice(0, most).map(([head, all]) => row(head, all)),
    ...(others.length > 0
      ? [
          row(
            text.others(others.length),
            others.flatMap(([, all]) => all),
          ),
        ]
      : []),
  ]
}

/** By résidence for one funder, whose stock it is; by sector for all together, so that none is set against another. */
function settledTable({ estate, funder, period }: SectionContext): ReportTable | null {
  if (funder?.role === 'insurer') return null
  const isTheirs = inScope(estate, funder)
  const nameOf = (place: string): string => {
    if (!funder) {
      const sector = sectorOfPlace(estate, place)
      return sector === undefined ? text.noSector : placeName(estate, sector)
    }
    // What somebody else's place is called is not theirs to read, whoever answers for what was noted there.
    if (!isTheirs(place)) return situationWords.elsewhere
    const group = groupOfPlace(estate, place, 'partners')
    return group === undefined ? text.publicSpace : (residenceName(group) ?? placeName(estate, group))
  }
  const groups = new Map<string, SettledSituation[]>()
  for (const settled of settledSituations(estate, funder, period)) {
    const name = nameOf(settled.situation.place)
    const group = groups.get(name) ?? []
    groups.set(name, group)
    group.push(settled)
  }
  if (groups.size === 0) return null
  return {
    id: 'settled',
    caption: funder ? text.byResidence : text.bySector,
    head: [funder ? text.residence : text.sector, text.settledShort, text.checkedShort],
    rows: shortened([...groups]),
  }
}

/** Sectors whose published count of social families is lower than it was, where all quarters of both are said. */
function fewerLines({ estate }: SectionContext, period: Period, before: Period): readonly string[] {
  const sum = (of: Period, sector: string): number | null => {
    const { count, missing, withheld } = quarterSum(estate, of, SECTOR_MEASURE, sector)
    return missing.length === 0 && withheld.length === 0 ? count : null
  }
  return sectorsByName(estate).flatMap(({ id, name }) => {
    const [now, was] = [sum(period, id), sum(before, id)]
    return now !== null && was !== null && now < was ? [text.fewer(name, was, now)] : []
  })
}

function linesOf(context: SectionContext): readonly string[] {
  const { estate, funder, span, period, compared, today } = context
  const before = compared ?? periodBefore(period)
  // Where records of the period before are gone, nothing is said to be less than it was.
  const isBeforeHeld = isHeld(estate, before, today)
  const eased =
    funder?.role === 'insurer' || !isBeforeHeld ? [] : easedPlaces(estate, funder, { period, before })
  const evaluated = plansTold(context).flatMap(({ place, evaluation }) =>
    evaluation && isInPeriod(evaluation.on, period) && evaluation.result !== 'not-reached'
      ? [text.plan(planPlace(estate, place), evaluation.on, evaluation.result)]
      : [],
  )
  // A week's barometer has both weeks side by side.
  const warmer = span === 'week' || !isBeforeHeld ? [] : warmerSectors(estate, { period, before, today })
  return [
    ...evaluated,
    ...eased.slice(0, MOST_LINES).map(({ name, was, passages }) => text.eased(name, was, passages)),
    ...fewerLines(context, period, before),
    ...warmer.map(({ name, was, now }) => text.warmer(name, was, now)),
  ]
}

/**
 * What was calmed: situations of A, D and F settled, by résidence; plans whose aim was reached; places where A, D and F have
 * ended; of the social families what published cells of sectors say, and nothing finer. Null where nothing was.
 */
export const calmed: SectionMaker = (given) => {
  const context = withHeldCompared(given)
  const { estate, funder, period, span, today } = context
  const lines = linesOf(context)
  // Over a week the loop of the technical section says it already.
  const hasSettled = span !== 'week' && settledSituations(estate, funder, period).length > 0
  if (lines.length === 0 && !hasSettled) return null
  const table = hasSettled ? settledTable(context) : null
  const blocks: readonly ReportBlock[] = [
    ...(lines.length > 0 ? [{ kind: 'list' as const, items: lines }] : []),
    ...(isHeld(estate, period, today) ? [] : [{ kind: 'text' as const, text: text.expired }]),
    ...(hasSettled ? [{ kind: 'figures' as const, figures: figuresOf(context) }] : []),
    ...(table ? [{ kind: 'table' as const, table }] : []),
  ]
  return { id: 'calmed', title: text.title, blocks }
}

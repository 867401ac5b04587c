import type { Landlord } from '../../domain/landlord.ts'
import {
  MISSION,
  type QuarterMeasure,
  quarterFiguresId,
  SECTOR_MEASURE,
  SOCIAL_FAMILIES,
} from '../../domain/published/quarter-figures.ts'
import type { ReportBlock } from '../../domain/reports/report.ts'
import { meetingScenes as text } from '../../messages/meeting-scenes.ts'
import { lastFrozenQuarter } from '../figures/quarter-cells.ts'
import type { SceneContext } from './scene-context.ts'

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'fr')

/** Whose cells stand beside the mission's, in alphabetical order. */
const fundersOf = ({ estate, may, funder }: SceneContext): readonly Landlord[] => {
  if (may.cells === 'own') return funder ? [funder] : []
  return may.cells === 'all' ? [...estate.landlord.values()].sort(byName) : []
}

/** What the last quarter frozen says, cell by cell; null before the first. */
const published = ({ estate, period }: SceneContext) => {
  const quarter = lastFrozenQuarter(estate, period.until)
  if (!quarter) return null
  const { cells } = estate.quarterFigures.get(quarterFiguresId(quarter))!
  const said = (measure: QuarterMeasure, scope: string): number | string =>
    cells.find((each) => each.measure === measure && each.scope === scope)?.count ?? text.notSaid
  return { quarter, said }
}

/** How many quarters are published by then, and which was the last. */
export const publishedQuarters = ({ estate, period }: SceneContext): ReportBlock => {
  const last = lastFrozenQuarter(estate, period.until)
  const all = last
    ? [...estate.quarterFigures.values()].filter(({ quarter }) => quarter.until <= last.until)
    : []
  return { kind: 'text', text: text.quartersPublished(all.length, last) }
}

/** Counts of B, C, E and G of the last quarter frozen, as they were published: nothing is counted here. Empty before the first. */
export const publishedFamilies = (context: SceneContext): readonly ReportBlock[] => {
  const known = published(context)
  if (!known) return []
  const { quarter, said } = known
  const { may } = context
  const funders = fundersOf(context)
  const own = may.cells === 'own'
  const families: ReportBlock = {
    kind: 'table',
    table: {
      ...{ id: 'published', caption: text.published(quarter), note: text.publishedNote },
      head: [text.family1, text.mission, ...funders.map(({ name }) => (own ? text.ownStock : name))],
      rows: SOCIAL_FAMILIES.map((measure) => ({
        head: text.family(measure),
        cells: [said(measure, MISSION), ...funders.map(({ id }) => said(measure, id))],
      })),
    },
  }
  return [families]
}

/** The social families together by sector, where all sectors were published. */
export const publishedSectors = (context: SceneContext): readonly ReportBlock[] => {
  const { estate, may } = context
  const known = published(context)
  if (!known || (may.cells !== 'all' && may.cells !== 'sectors')) return []
  const { quarter, said } = known
  const rows = [...estate.sector.values()]
    .sort(byName)
    .map(({ id, name }) => ({ head: name, cells: [said(SECTOR_MEASURE, id)] }))
  if (!rows.some(({ cells: [count] }) => typeof count === 'number')) return []
  return [
    {
      kind: 'table',
      table: {
        ...{ id: 'published-sectors', caption: text.social(quarter), note: text.publishedNote },
        ...{ head: [text.sector, text.count], rows },
      },
    },
  ]
}

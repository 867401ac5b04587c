import { quarterName } from '../../domain/period.ts'
import { MISSION } from '../../domain/published/quarter-figures.ts'
import type { ReportBlock, TableCell } from '../../domain/reports/report.ts'
import { format } from '../../messages/format.ts'
import { reliefWords } from '../../messages/relief.ts'
import { typeset } from '../../messages/typeset.ts'
import { words } from '../../messages/words.ts'
import { quarterSum } from '../figures/quarter-cells.ts'
import { quarterFigure } from '../figures/quarter-figure.ts'
import type { ReliefContext } from './relief-context.ts'

const { report: text } = reliefWords
const FAMILIES = ['B', 'C', 'E'] as const

/** B, C and E by closed quarter, of its stock or of the whole mission as they were frozen, and mediations of the mission: nothing is counted anew. */
export const peaceBlocks = ({ estate, landlord, period }: ReliefContext): readonly ReportBlock[] => {
  const columns = FAMILIES.map((family) => ({
    own: quarterSum(estate, period, family, landlord.id),
    mission: quarterSum(estate, period, family, MISSION),
  }))
  const { quarters, missing } = columns[0]!.own
  const cell = (rank: number, { own, mission }: (typeof columns)[number]): TableCell => {
    if (missing.includes(quarters[rank]!)) return text.missing
    const [theirs, all] = [own.cells[rank]!.count, mission.cells[rank]!.count]
    if (theirs !== null) return format.number(theirs)
    return all === null ? text.withheld : text.ofMission(all)
  }
  return [
    {
      kind: 'table',
      table: {
        ...{ id: 'relief-peace', caption: text.peaceTable, note: typeset(text.peaceNote) },
        head: [text.peaceHead, ...FAMILIES.map((family) => `${family} – ${words.family[family]}`)],
        rows: quarters.map((quarter, rank) => ({
          head: quarterName(quarter),
          cells: columns.map((column) => cell(rank, column)),
        })),
      },
    },
    {
      kind: 'figures',
      figures: [
        quarterFigure(
          estate,
          { period, compared: null },
          {
            ...{ id: 'relief-mediations', label: text.mediations, definition: text.mediationsDefinition },
            ...{ measure: 'mediation', scope: MISSION },
          },
        ),
      ],
    },
  ]
}

import type { Estate } from '../../../src/domain/estate.ts'
import type { JointPlan } from '../../../src/domain/follow-up/joint-plan.ts'
import type { OutreachAction } from '../../../src/domain/follow-up/outreach-action.ts'
import type { Project } from '../../../src/domain/follow-up/project.ts'
import type { PartnerMeeting } from '../../../src/domain/partners/partner-meeting.ts'
import type { Perimeter } from '../../../src/domain/perimeter.ts'
import type { QuarterCell, QuarterFigures } from '../../../src/domain/published/quarter-figures.ts'
import { quarterFiguresId } from '../../../src/domain/published/quarter-figures.ts'
import type { Figure, ReportSection, ReportTable } from '../../../src/domain/reports/report.ts'
import type { SectionContext } from '../../../src/reports/sections/section-context.ts'

export const TODAY = '2026-11-26'
export const T2 = { from: '2026-04-01', until: '2026-06-30' }
export const T3 = { from: '2026-07-01', until: '2026-09-30' }
/** Monday to Sunday, W47. */
export const WEEK = { from: '2026-11-16', until: '2026-11-22' }
export const YEAR = { from: '2025-10-01', until: '2026-09-30' }

/** The sector of an insurer: the square and the second entrance lie in it, the first does not. */
export const extension: Perimeter = {
  ...{ kind: 'perimeter', id: 'extension', part: 'extension', name: 'Extension' },
  ...{ source: 'test', precision: 'estimated' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [3.1115, 50.6405],
        [3.1135, 50.6405],
        [3.1135, 50.6425],
        [3.1115, 50.6425],
        [3.1115, 50.6405],
      ],
    ],
  },
}

/** The context of a report of the third quarter for a funder, or for all. */
export const aContext = (
  estate: Estate,
  funder: string | null = null,
  over: Partial<SectionContext> = {},
): SectionContext => ({
  ...{ estate, span: 'quarter', period: T3, compared: null, today: TODAY },
  funder: funder === null ? null : estate.landlord.get(funder)!,
  ...over,
})

export const action = (id: string, over: Partial<OutreachAction> = {}): OutreachAction => ({
  ...{ kind: 'action', id, aim: 'information', form: 'stall', theme: 'renovation', title: `Titre ${id}` },
  ...{ days: ['2026-08-10'], places: ['square'], partners: [], people: 20, youths: 0 },
  ...{ expectations: [], points: [], statusSteps: [{ status: 'held', on: '2026-08-10' }] },
  ...over,
})

export const project = (id: string, over: Partial<Project> = {}): Project => ({
  ...{ kind: 'project', id, title: `Titre ${id}`, places: ['square'], partners: [], means: ['association'] },
  ...{ milestones: [], people: 12, youths: 0, statusSteps: [{ status: 'under-way', on: '2026-07-10' }] },
  ...over,
})

export const jointPlan = (id: string, over: Partial<JointPlan> = {}): JointPlan => ({
  ...{ kind: 'jointPlan', id, place: 'square', objective: `Objectif ${id}` },
  ...{ from: '2026-07-01', until: '2026-12-31', commitments: [] },
  ...over,
})

export const meeting = (id: string, over: Partial<PartnerMeeting> = {}): PartnerMeeting => ({
  ...{ kind: 'meeting', id, audience: 'technical-committee', day: '2026-09-10', closedOn: '2026-09-10' },
  ...{ scenes: [], answers: [], decisions: [] },
  ...over,
})

export const frozen = (quarter: typeof T3, cells: readonly QuarterCell[]): QuarterFigures => ({
  ...{ kind: 'quarterFigures', id: quarterFiguresId(quarter), quarter, on: quarter.until, cells },
})

export const figuresIn = (section: ReportSection | null): readonly Figure[] =>
  section?.blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : [])) ?? []
export const figureOf = (section: ReportSection | null, id: string): Figure | undefined =>
  figuresIn(section).find((each) => each.id === id)
export const tableOf = (section: ReportSection | null, id: string): ReportTable | undefined =>
  section?.blocks
    .flatMap((block) => (block.kind === 'table' ? block.table : []))
    .find((each) => each.id === id)
export const listOf = (section: ReportSection | null): readonly string[] =>
  section?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? []
/** A table as rows of texts, its head row left out. */
export const rowsOf = (table: ReportTable | undefined): readonly (readonly unknown[])[] =>
  table?.rows.map(({ head, cells }) => [head, ...cells]) ?? []
/** Everything that a section says, ids of records left out: those stay on the device. */
export const saidIn = (section: ReportSection | null): string =>
  JSON.stringify(section, (key, value) => (key === 'counts' ? undefined : value))

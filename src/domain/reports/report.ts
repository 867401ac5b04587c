import type { CivilDate } from '../civil-date.ts'
import type { Kind } from '../estate.ts'
import type { Picture } from '../hotspots/picture.ts'
import type { Landlord } from '../landlord.ts'
import type { Period } from '../period.ts'

export const REPORT_SPANS = ['week', 'month', 'quarter', 'year'] as const
export type ReportSpan = (typeof REPORT_SPANS)[number]

/** Who a report is for: a funder's id, or all of them together. */
export const ALL_FUNDERS = 'all'

export type ReportRequest = {
  readonly span: ReportSpan
  readonly period: Period
  /** Set side by side with it, on the same scale; null: alone. */
  readonly compared: Period | null
  /** `all` or a funder's id. */
  readonly audience: string
}

/** What figures count one by one; each has its words where a figure is opened. */
export const COUNTED_KINDS = [
  ...(['passage', 'situation', 'entrance', 'publicPlace', 'round', 'weekClosure'] as const),
  ...(['action', 'project', 'jointPlan'] as const),
] as const satisfies readonly Kind[]
export type CountedKind = (typeof COUNTED_KINDS)[number]

/** Records that a figure counts, for whoever opens it on this device. They never leave. */
export type CountedRecords = { readonly kind: CountedKind; readonly ids: readonly string[] }

/** A frozen quarter that a figure reads: the day on which it was frozen, and its cell; null where that is withheld. */
export type FrozenCell = { readonly quarter: Period; readonly on: CivilDate; readonly count: number | null }

/** One number with all that is needed to read it. Words are French and written out. */
export type Figure = {
  /** Stable over reports, `passages`, `situations-A`: answers of partners point to it. */
  readonly id: string
  readonly label: string
  /** Null where it may not or can't be said; `shown` then says why. */
  readonly value: number | null
  /** With its unit. */
  readonly shown: string
  /** What it counts, how, and on what ground. */
  readonly definition: string
  /** « sur 120 ». */
  readonly of?: string
  /** The same of the period compared with, and what may be said of the difference. */
  readonly was?: { readonly value: number | null; readonly shown: string }
  readonly change?: string
  /** Its interval or what is unsure about it. */
  readonly uncertainty?: string
  /** What partners answered to it, each with who says it. */
  readonly answers?: readonly string[]
  /** Absent where it counts no record one by one. */
  readonly counts?: readonly CountedRecords[]
  /** Quarters that it is read from, where it is read from frozen figures. */
  readonly frozen?: readonly FrozenCell[]
}

export type TableCell = string | number | null
export type ReportTable = {
  readonly id: string
  readonly caption: string
  /** The first heads the rows. */
  readonly head: readonly string[]
  readonly rows: readonly { readonly head: string; readonly cells: readonly TableCell[] }[]
  /** Under the table. */
  readonly note?: string
  /** Filled in by hand on the printed page: columns as wide as one another, rows with room to write and to sign. */
  readonly isForm?: true
}

/** A chart that has its table behind it: the same numbers, in the same order. */
export type ReportChart = {
  readonly id: string
  readonly title: string
  readonly form: 'bars' | 'lines'
  readonly unit: string
  readonly categories: readonly string[]
  readonly series: readonly {
    readonly name: string
    /** Null: not known, or not said. */
    readonly values: readonly (number | null)[]
    /** The look of the funder that it is of; absent: it is of none. */
    readonly mark?: Pick<Landlord, 'colour' | 'pattern'>
  }[]
  /** Drawn behind: what is aimed at, from and until. */
  readonly band?: { readonly name: string; readonly from: number; readonly until: number }
  readonly note?: string
}

export type ReportBlock =
  /** `id` names a text that may be edited before print. */
  | { readonly kind: 'text'; readonly id?: string; readonly text: string }
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'chart'; readonly chart: ReportChart }
  | { readonly kind: 'map'; readonly picture: Picture }
  | { readonly kind: 'list'; readonly items: readonly string[] }

/** The name of a map's drawing that is higher than wide, for a phone. */
export const tallName = (name: string): string => `${name} haut`

export type ReportSection = {
  readonly id: string
  readonly title: string
  /** It begins a page of its own. */
  readonly onNewPage?: true
  /** It is short, and is not broken over two pages. */
  readonly keptWhole?: true
  readonly blocks: readonly ReportBlock[]
}

/** What a report or a page says, as plain data: no record is inside but by the ids that a figure counts. */
export type Report = {
  /** What its file is named after. */
  readonly name: string
  readonly title: string
  /** Period, whom it is for, day. */
  readonly lines: readonly string[]
  readonly fictional: boolean
  /** `page`: it must hold on one page, set small; `document`: long enough for a table of contents; `scenes`: a page a section, set large where it lies. Absent: none of these. */
  readonly length?: 'page' | 'document' | 'scenes'
  readonly made: CivilDate
  readonly sections: readonly ReportSection[]
  /** Sources, method, what must not be concluded. */
  readonly notes: readonly string[]
}

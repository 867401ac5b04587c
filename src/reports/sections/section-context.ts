import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { Picture } from '../../domain/hotspots/picture.ts'
import type { Landlord } from '../../domain/landlord.ts'
import type { Period } from '../../domain/period.ts'
import type { ReportSection, ReportSpan } from '../../domain/reports/report.ts'

/** What a section is made of. Nothing else may be read: the same context gives the same section. */
export type SectionContext = {
  readonly estate: Estate
  readonly span: ReportSpan
  readonly period: Period
  /** Set beside it on the same scale; null: alone. */
  readonly compared: Period | null
  /** Whom the report is for; null: all funders together, and nothing is said of one more than of another. */
  readonly funder: Landlord | null
  readonly today: CivilDate
  /** Maps of the period, and of the one compared with; absent: none was made. */
  readonly maps?: readonly Picture[]
}

/** One section of reports, of the pages of meetings too. Null where it has nothing to say to this reader. */
export type SectionMaker = (context: SectionContext) => ReportSection | null

import type { CivilDate } from '../domain/civil-date.ts'
import type { Estate } from '../domain/estate.ts'
import type { Picture } from '../domain/hotspots/picture.ts'
import type { Fault, Refusal } from '../domain/refusal.ts'
import type { Paper } from '../domain/reports/paper.ts'
import type { Report, ReportRequest } from '../domain/reports/report.ts'
import type { MeetingMap } from '../reports/meeting/meeting-map.ts'
import type { MeetingForm } from '../reports/minutes/meeting-report.ts'
import type { SavedFile } from './ports.ts'

export type PaperLayout = {
  readonly size: Paper['size']
  readonly orientation: Paper['orientation']
  /** Texts changed by hand, by the id of their block. */
  readonly edits: Readonly<Record<string, string>>
}

/** Reports and their pages, made in a worker. */
export type ReportsPorts = {
  /** `maps`: pictures of the period, and of the one compared with, made before. */
  readonly make: (
    estate: Estate,
    request: ReportRequest,
    given: { readonly today: CivilDate; readonly maps: readonly Picture[] },
  ) => Promise<Report | Refusal | Fault>
  /** What is shown or written of a meeting; null where it is gone. */
  readonly meeting: (
    estate: Estate,
    meeting: string,
    form: MeetingForm,
    given: { readonly today: CivilDate; readonly maps: readonly MeetingMap[] },
  ) => Promise<Report | null | Fault>
  /** Ends the making under way: it answers with the refusal `stopped`. */
  readonly stop: () => void
  /** Charts and maps of a report, each to fill a screen, as SVG by the id of the chart or the name of the picture. */
  readonly drawScenes: (report: Report) => Promise<Readonly<Record<string, string>> | Fault>
  readonly layOut: (report: Report, layout: PaperLayout) => Promise<Paper | Fault>
  /** The page as one HTML file that stands alone. */
  readonly writeHtml: (paper: Paper) => Promise<SavedFile | Fault>
  /** A report for a word processor; `pictures`: PNG of its maps, by the name of their picture. */
  readonly writeDocument: (
    report: Report,
    pictures: ReadonlyMap<string, Uint8Array>,
  ) => Promise<SavedFile | Fault>
  /** Tables of a report as CSV. */
  readonly writeTables: (report: Report) => Promise<SavedFile | Fault>
  /** One chart of a report, by its id, as a picture (SVG) that stands alone: title, scale, source. */
  readonly writeChart: (report: Report, chart: string) => Promise<SavedFile | Fault>
  /** The PNG of a picture (SVG). */
  readonly drawPicture: (svg: SavedFile) => Promise<SavedFile | Fault>
  /** Puts a picture (SVG) on the clipboard as PNG. */
  readonly copyPicture: (svg: string) => Promise<Fault | null>
}

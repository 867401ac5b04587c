import * as Comlink from 'comlink'
import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { Picture } from '../../domain/hotspots/picture.ts'
import type { Paper } from '../../domain/reports/paper.ts'
import type { Report, ReportRequest } from '../../domain/reports/report.ts'
import { sceneDrawings } from '../../exchange/documents/scene-drawings.ts'
import { chartName, chartPicture } from '../../exchange/papers/chart-picture.ts'
import { layOut } from '../../exchange/papers/lay-out.ts'
import { paperHtml } from '../../exchange/papers/paper-html.ts'
import { reportTables } from '../../exchange/papers/report-tables.ts'
import { makeReport } from '../../reports/make-report.ts'
import type { MeetingMap } from '../../reports/meeting/meeting-map.ts'
import { type MeetingForm, meetingReport } from '../../reports/minutes/meeting-report.ts'

type Layout = Parameters<typeof layOut>[1]

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const file = (name: string, text: string, type: string) => ({
  name,
  bytes: new TextEncoder().encode(text),
  type,
})

const engine = {
  make: (
    estate: Estate,
    request: ReportRequest,
    given: { readonly today: CivilDate; readonly maps: readonly Picture[] },
  ): Report => makeReport(estate, request, given),
  meeting: (
    estate: Estate,
    meeting: string,
    form: MeetingForm,
    given: { readonly today: CivilDate; readonly maps: readonly MeetingMap[] },
  ): Report | null => meetingReport(estate, meeting, form, given),
  drawScenes: (report: Report): Readonly<Record<string, string>> => sceneDrawings(report),
  layOut: (report: Report, layout: Layout): Paper => layOut(report, layout),
  writeHtml: (paper: Paper) => file(`${paper.name}.html`, paperHtml(paper), 'text/html'),
  writeChart: (report: Report, chart: string) =>
    file(`${chartName(report, chart)}.svg`, chartPicture(report, chart), 'image/svg+xml'),
  /** The writer comes when the first document is asked for: it is larger than all the rest of the worker. */
  writeDocument: async (report: Report, pictures: ReadonlyMap<string, Uint8Array>) => {
    const { reportDocx } = await import('../../exchange/documents/report-docx.ts')
    return { name: `${report.name}.docx`, bytes: await reportDocx(report, pictures), type: DOCX }
  },
  writeTables: (report: Report) => file(`${report.name}.csv`, reportTables(report), 'text/csv'),
}

export type ReportsEngine = typeof engine
Comlink.expose(engine)

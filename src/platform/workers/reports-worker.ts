import * as Comlink from 'comlink'
import type { CivilDate } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import type { Picture } from '../../domain/hotspots/picture.ts'
import type { Paper } from '../../domain/reports/paper.ts'
import type { Report, ReportRequest } from '../../domain/reports/report.ts'
import { chartPicture } from '../../exchange/papers/chart-picture.ts'
import { layOut } from '../../exchange/papers/lay-out.ts'
import { paperHtml } from '../../exchange/papers/paper-html.ts'
import { reportTables } from '../../exchange/papers/report-tables.ts'
import { makeReport } from '../../reports/make-report.ts'

type Layout = Parameters<typeof layOut>[1]

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
  layOut: (report: Report, layout: Layout): Paper => layOut(report, layout),
  writeHtml: (paper: Paper) => file(`${paper.name}.html`, paperHtml(paper), 'text/html'),
  writeChart: (report: Report, chart: string) =>
    file(`${report.name}-${chart}.svg`, chartPicture(report, chart), 'image/svg+xml'),
  writeTables: (report: Report) => file(`${report.name}.csv`, reportTables(report), 'text/csv'),
}

export type ReportsEngine = typeof engine
Comlink.expose(engine)

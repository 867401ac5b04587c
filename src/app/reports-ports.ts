import type { ReportsPorts } from '../operations/reports-ports.ts'
import { copyPicture } from '../platform/devices/copy-picture.ts'
import type { ReportsEngine } from '../platform/workers/reports-worker.ts'
import type { WorkerLink } from '../platform/workers/worker-link.ts'
import { printedPicture } from './printed-picture.ts'

type Link = WorkerLink<ReportsEngine>

/** Reports, made in a worker that may be stopped; their pages, scenes and files in another, which goes on meanwhile. */
export const reportsPorts = (link: Link, making: Link): ReportsPorts => ({
  make: (estate, request, given) => making.stoppable((engine) => engine.make(estate, request, given)),
  meeting: (estate, meeting, form, given) =>
    link.call((engine) => engine.meeting(estate, meeting, form, given)),
  stop: () => making.stop(),
  drawScenes: (report) => link.call((engine) => engine.drawScenes(report)),
  layOut: (report, layout) => link.call((engine) => engine.layOut(report, layout)),
  writeHtml: (paper) => link.call((engine) => engine.writeHtml(paper)),
  writeDocument: (report, pictures) => link.call((engine) => engine.writeDocument(report, pictures)),
  writeTables: (report) => link.call((engine) => engine.writeTables(report)),
  writeChart: (report, chart) => link.call((engine) => engine.writeChart(report, chart)),
  drawPicture: printedPicture,
  copyPicture,
})

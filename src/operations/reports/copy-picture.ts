import type { Picture } from '../../domain/hotspots/picture.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import type { Report } from '../../domain/reports/report.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { leaveAsFile, noteObstacle, noteSending } from '../releases/leave-as-file.ts'
import { paperLeaving } from './paper-leaving.ts'

/** A chart of a report by its id, or a map. */
export type CopiedPicture = { readonly report: Report; readonly chart: string } | { readonly map: Picture }

/** Copies a chart or a map of the page shown with its title, scale and source, to be pasted in a document; where the browser keeps its clipboard shut, saves it. It is noted as given to whom the page is for. */
export const copyPicture: Operation<CopiedPicture> = {
  id: 'copy-picture',
  available: ({ session }, target) => {
    if (!session.paper) return refusal('no-paper')
    return 'map' in target ||
      target.report.sections.some(({ blocks }) =>
        blocks.some((block) => block.kind === 'chart' && block.chart.id === target.chart),
      )
      ? null
      : refusal('picture-not-ready')
  },
  label: () => actions['copy-picture'](),
  run: async ({ session }, target, ports) => {
    const leaving = { ...paperLeaving(session), form: 'picture' } as const
    const obstacle = await noteObstacle(ports)
    if (obstacle) return obstacle
    const svg =
      'map' in target
        ? await ports.writePicture(target.map, 'svg')
        : await ports.reports.writeChart(target.report, target.chart)
    if (isFault(svg)) return svg
    const failed = await ports.reports.copyPicture(new TextDecoder().decode(svg.bytes))
    if (!failed) return { ...noteSending(leaving, svg, ports.newId), say: actions.copied() }
    return leaveAsFile(leaving, () => ports.reports.drawPicture(svg), ports, actions.savedInstead)
  },
}

import type { Picture } from '../../domain/hotspots/picture.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import type { Report } from '../../domain/reports/report.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** A chart of a report by its id, or a map. */
export type CopiedPicture = { readonly report: Report; readonly chart: string } | { readonly map: Picture }

/** Copies a chart or a map with its title, scale and source, to be pasted in a document; where the browser keeps its clipboard shut, saves it. */
export const copyPicture: Operation<CopiedPicture> = {
  id: 'copy-picture',
  available: (_state, target) =>
    'map' in target ||
    target.report.sections.some(({ blocks }) =>
      blocks.some((block) => block.kind === 'chart' && block.chart.id === target.chart),
    )
      ? null
      : refusal('picture-not-ready'),
  label: () => actions['copy-picture'](),
  run: async (_state, target, ports) => {
    const svg =
      'map' in target
        ? await ports.writePicture(target.map, 'svg')
        : await ports.reports.writeChart(target.report, target.chart)
    if (isFault(svg)) return svg
    const failed = await ports.reports.copyPicture(new TextDecoder().decode(svg.bytes))
    if (!failed) return { kind: 'done', say: actions.copied() }
    const png = await ports.reports.drawPicture(svg)
    if (isFault(png)) return png
    const unsaved = await ports.saveBytes(png.name, png.bytes, png.type)
    return unsaved ?? { kind: 'done', say: actions.savedInstead(png.name) }
  },
}

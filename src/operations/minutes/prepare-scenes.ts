import { type Fault, isFault, isRefusal, refusal } from '../../domain/refusal.ts'
import type { Report } from '../../domain/reports/report.ts'
import { actions } from '../../messages/actions.ts'
import { answered, running } from '../../store/pending.ts'
import type { Operation } from '../operation.ts'
import type { Ports } from '../ports.ts'
import { meetingReport } from './meeting-report.ts'

/** Makes the scenes of a meeting, its charts and maps drawn. Those of another meeting are never there meanwhile. */
export const prepareScenes: Operation<{ readonly meeting: string }> = {
  id: 'prepare-scenes',
  available: ({ estate }, { meeting }) => (estate.meeting.has(meeting) ? null : refusal('nothing-selected')),
  label: () => actions['prepare-scenes'](),
  run: async (state, { meeting }, ports) => {
    const store = ports.store()
    const before = store.read().session.meetingScenes
    const asked = running(meeting, before?.request === meeting ? before : null)
    store.look({ meetingScenes: asked })
    const report = await meetingReport(state, meeting, 'scenes', ports)
    const pictures = isRefusal(report) || isFault(report) ? {} : await drawn(report, ports)
    if (store.read().session.meetingScenes !== asked) return { kind: 'done', quiet: true }
    const failure = isRefusal(report) || isFault(report) ? report : isFault(pictures) ? pictures : null
    store.look({ meetingScenes: answered(meeting, failure ?? { report, pictures }) as typeof asked })
    return failure ?? { kind: 'done', quiet: true }
  },
}

/** Charts and maps as SVG, by the id of the chart or the name of the picture. */
const drawn = async (
  report: Report,
  ports: Pick<Ports, 'reports' | 'writePicture'>,
): Promise<Readonly<Record<string, string>> | Fault> => {
  const pictures: Record<string, string> = {}
  for (const block of report.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'chart' && block.kind !== 'map') continue
    const isChart = block.kind === 'chart'
    const svg = isChart
      ? await ports.reports.writeChart(report, block.chart.id)
      : await ports.writePicture(block.picture, 'svg')
    if (isFault(svg)) return svg
    pictures[isChart ? block.chart.id : block.picture.name] = new TextDecoder().decode(svg.bytes)
  }
  return pictures
}

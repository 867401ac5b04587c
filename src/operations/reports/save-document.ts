import { isFault } from '../../domain/refusal.ts'
import type { Report } from '../../domain/reports/report.ts'
import { actions } from '../../messages/actions.ts'
import type { ShownPaper } from '../../store/exchange-session.ts'
import type { Operation } from '../operation.ts'
import { editableTexts } from './editable-texts.ts'
import { paperObstacle } from './paper-obstacle.ts'
import { pageSending, withSending } from './with-sending.ts'

/** Saves the page shown for a word processor, and notes that it left. A map that this browser can't draw is left out of the file, which says so. */
export const saveDocument: Operation = {
  id: 'save-document',
  available: paperObstacle,
  label: () => actions['save-document'](),
  run: async ({ session }, _target, ports) => {
    const paper = session.paper!
    const report = editedReport(paper)
    const pictures = new Map<string, Uint8Array>()
    for (const block of report.sections.flatMap(({ blocks }) => blocks)) {
      if (block.kind !== 'map') continue
      const png = await ports.writePicture(block.picture, 'png')
      if (!isFault(png)) pictures.set(block.picture.name, png.bytes)
    }
    const file = await ports.reports.writeDocument(report, pictures)
    if (isFault(file)) return file
    const failed = await ports.saveBytes(file.name, file.bytes, file.type)
    if (failed) return failed
    const withIt = withSending(pageSending(paper, file, session.today, ports))
    return {
      kind: 'done',
      erase: ({ estate, journal }) => ({ estate: withIt(estate), journal }),
      say: actions.saved(file.name),
    }
  },
}

/** The report with its texts as they stand on the page. */
function editedReport(paper: ShownPaper): Report {
  const texts = editableTexts(paper)
  const { report } = paper
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'text' && block.id !== undefined
          ? { ...block, text: texts.get(block.id) ?? block.text }
          : block,
      ),
    })),
  }
}

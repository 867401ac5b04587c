import type { Report } from '../../domain/reports/report.ts'
import { actions } from '../../messages/actions.ts'
import type { ShownPaper } from '../../store/exchange-session.ts'
import type { Operation } from '../operation.ts'
import { leaveAsFile } from '../releases/leave-as-file.ts'
import { documentFile } from './document-file.ts'
import { editableTexts } from './editable-texts.ts'
import { paperLeaving } from './paper-leaving.ts'
import { paperObstacle } from './paper-obstacle.ts'

/** Saves the page shown for a word processor, and notes that it left. */
export const saveDocument: Operation = {
  id: 'save-document',
  available: paperObstacle,
  label: () => actions['save-document'](),
  run: ({ session }, _target, ports) => {
    const report = editedReport(session.paper!)
    return leaveAsFile(paperLeaving(session), () => documentFile(report, ports), ports, actions.saved)
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

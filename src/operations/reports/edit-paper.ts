import { isFault, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { namingObstacle } from '../naming-obstacle.ts'
import type { Operation } from '../operation.ts'
import { editableTexts } from './editable-texts.ts'

/** Longest text of a block. */
export const LONGEST_TEXT = 2000

/** Changes a text of the page shown and lays the page out again; an empty text takes the block off it. The records stay as they are. */
export const editPaper: Operation<{ readonly id: string; readonly text: string }> = {
  id: 'edit-paper',
  available: ({ estate, session: { paper } }, { id, text }) => {
    if (!paper) return refusal('no-paper')
    if (!editableTexts(paper).has(id)) return refusal('part-gone')
    if (text.length > LONGEST_TEXT) return refusal('text-needed', { field: 'text', most: LONGEST_TEXT })
    return namingObstacle(estate, [text])
  },
  label: () => actions['edit-paper'](),
  run: async ({ session }, { id, text }, ports) => {
    const shown = session.paper!
    const edits = { ...shown.edits, [id]: text.trim() }
    const { size, orientation } = shown.paper
    const paper = await ports.reports.layOut(shown.report, { size, orientation, edits })
    if (isFault(paper)) return paper
    // Another page may have been opened meanwhile.
    return {
      kind: 'done',
      quiet: true,
      look: (now) => (now.paper === shown ? { paper: { ...shown, paper, edits } } : {}),
    }
  },
}

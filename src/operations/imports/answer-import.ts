import { sameValue } from '../../domain/change.ts'
import type { ReadChoices } from '../../domain/import.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { readIntoPreview } from './read-into-preview.ts'

/**
 * Takes a choice on what the file leaves open, and reads it again with that. `asRead` says that the reading at hand took
 * it so already: there is nothing to read again.
 */
export const answerImport: Operation<{ readonly choices: ReadChoices; readonly asRead?: boolean }> = {
  id: 'answer-import',
  available: ({ session: { importing } }) => {
    if (!importing?.result) return refusal('nothing-to-import')
    return importing.state === 'running' ? refusal('import-running') : null
  },
  label: ({ session }) => actions['answer-import'](session.importing?.request ?? ''),
  run: async (state, { choices, asRead = false }, ports) => {
    const { importing } = state.session
    const preview = importing?.result
    if (!preview) return refusal('nothing-to-import')
    if (sameValue(choices, preview.choices)) return { kind: 'done', quiet: true }
    if (asRead)
      return {
        kind: 'done',
        quiet: true,
        look: { importing: { ...importing, result: { ...preview, choices } } },
      }
    const { source, as } = preview
    return readIntoPreview(
      state,
      { source, ...(as !== undefined && { as }), choices, before: preview },
      ports,
    )
  },
}

import type { ImportTarget, Source } from '../../domain/import.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { readIntoPreview } from './read-into-preview.ts'

/** Reads a dropped or picked file and shows what it would change. A bad one is refused by name and changes nothing. */
export const readFile: Operation<{ readonly source: Source; readonly as?: ImportTarget }> = {
  id: 'read-file',
  available: () => null,
  label: (_state, { source }) => actions['read-file'](source.name),
  run: (state, target, ports) => readIntoPreview(state, { ...target, choices: {} }, ports),
}

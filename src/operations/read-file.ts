import type { ImportTarget, Source } from '../domain/import.ts'
import { isFault, isRefusal } from '../domain/refusal.ts'
import { actions } from '../messages/actions.ts'
import { importFacts } from './import-facts.ts'
import type { Operation } from './operation.ts'
import { readContext } from './read-context.ts'

/** Reads a dropped or picked file and shows what it would change. A bad one is refused by name and changes nothing. */
export const readFile: Operation<{ readonly source: Source; readonly as?: ImportTarget }> = {
  id: 'read-file',
  available: () => null,
  label: (_state, { source }) => actions['read-file'](source.name),
  run: async (state, { source, as }, ports) => {
    ports.store().look({ importing: { request: source.name, state: 'running' } })
    const read = await ports.read(source, readContext(state), as === undefined ? {} : { as })
    if (ports.store().read().session.importing?.request !== source.name) return { kind: 'done', quiet: true }
    if (isRefusal(read) || isFault(read)) {
      ports.store().look({ importing: null })
      return read
    }
    const result = {
      file: source.name,
      source,
      ...(as !== undefined && { as }),
      choices: {},
      read,
      comparison: { differences: [], same: 0 },
      leftOut: new Set<string>(),
      notices: read.notices,
      facts: importFacts(ports.store().read().estate, read),
    }
    return {
      kind: 'done',
      quiet: true,
      look: { importing: { request: source.name, state: 'done', result }, dialog: 'import' },
    }
  },
}

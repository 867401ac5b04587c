import type { Source } from '../domain/import.ts'
import type { Operation } from './operation.ts'
import { readFile } from './read-file.ts'

/** The one door of every file dropped or picked: what is not data of the territory goes elsewhere from here. */
export const takeFile: Operation<{ readonly source: Source }> = {
  id: 'take-file',
  available: readFile.available,
  label: readFile.label,
  run: readFile.run,
}

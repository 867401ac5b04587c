import { pmtilesVersion } from '../../domain/base-map.ts'
import type { Source } from '../../domain/import.ts'
import { takeBaseMap } from '../base-maps/take-base-map.ts'
import { headOf } from '../objects/head-of.ts'
import type { Operation } from '../operation.ts'
import { readFile } from './read-file.ts'

/** The one door of every file dropped or picked: what is not data of the territory goes elsewhere from here. */
export const takeFile: Operation<{ readonly source: Source }> = {
  id: 'take-file',
  available: readFile.available,
  label: readFile.label,
  run: async (state, target, ports) => {
    const isBaseMap = pmtilesVersion(await headOf(target.source)) !== null
    return isBaseMap ? takeBaseMap.run(state, target, ports) : readFile.run(state, target, ports)
  },
}

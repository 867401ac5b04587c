import { NO_BASE_MAP, pmtilesVersion } from '../../domain/base-map.ts'
import type { Source } from '../../domain/import.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { baseMaps } from '../../messages/base-maps.ts'
import { sentence } from '../../messages/sentence.ts'
import { headOf } from '../imports/head-of.ts'
import type { Operation } from '../operation.ts'
import { withBaseMap } from './with-base-map.ts'

/** Shows a PMTiles file under our layers at once, and keeps it on this device. */
export const takeBaseMap: Operation<{ readonly source: Source }> = {
  id: 'take-base-map',
  available: () => null,
  label: (_state, { source }) => actions['take-base-map'](source.name),
  run: async (_state, { source }, ports) => {
    const at = { file: source.name }
    const version = pmtilesVersion(await headOf(source))
    if (version !== 3)
      return refusal(
        'base-map-invalid',
        version === null ? {} : { detail: baseMaps.flaw.version(version) },
        at,
      )
    const blob = source.blob ?? new Blob([(await source.bytes()) as BlobPart])
    const file = { name: source.name, blob }
    const { read, look } = ports.store()
    look(withBaseMap({ choice: 'file', file, credit: null, flaw: null }))
    const failed = await ports.keepBaseMap(file)
    const { ign } = read().session.baseMap ?? NO_BASE_MAP
    if (!failed) ports.rememberBaseMap({ choice: 'file', file, ign })
    return { kind: 'done', ...(failed && { say: sentence(failed) }) }
  },
}

import { NO_BASE_MAP } from '../../domain/base-map.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { withBaseMap } from './with-base-map.ts'

/** Takes the base map file off this device. It is a copy: the file itself stays where it came from. */
export const removeBaseMap: Operation = {
  id: 'remove-base-map',
  available: ({ session }) => (session.baseMap?.file ? null : refusal('base-map-missing')),
  label: () => actions['remove-base-map'](),
  run: async ({ session }, _target, ports) => {
    const failed = await ports.forgetBaseMap()
    if (failed) return failed
    const { choice, ign } = session.baseMap ?? NO_BASE_MAP
    const next = { choice: choice === 'file' ? ('none' as const) : choice, file: null, ign }
    ports.rememberBaseMap(next)
    return { kind: 'done', look: withBaseMap({ ...next, ...(choice === 'file' && { credit: null }) }) }
  },
}

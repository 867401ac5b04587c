import { type BaseMapChoice, NO_BASE_MAP } from '../../domain/base-map.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { withBaseMap } from './with-base-map.ts'

/** Chooses what lies under our layers. The plan of the IGN, which tells it what is looked at, needs an accord once a device. */
export const setBaseMap: Operation<{ readonly choice: BaseMapChoice; readonly agreed?: true }> = {
  id: 'set-base-map',
  available: ({ session }, { choice, agreed }) => {
    const { file, ign } = session.baseMap ?? NO_BASE_MAP
    if (choice === 'file' && !file) return refusal('base-map-missing')
    return choice === 'ign' && (ign === 'off' || (ign === 'asks' && !agreed))
      ? refusal('base-map-consent')
      : null
  },
  label: () => actions['set-base-map'](),
  run: ({ session }, { choice }, ports) => {
    const { file, ign } = session.baseMap ?? NO_BASE_MAP
    const next = { choice, file, ign: choice === 'ign' ? ('agreed' as const) : ign }
    ports.rememberBaseMap(next)
    return { kind: 'done', quiet: true, look: withBaseMap({ ...next, credit: null, flaw: null }) }
  },
}

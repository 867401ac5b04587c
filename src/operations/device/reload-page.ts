import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Loads the page again: what was being typed is kept as a draft. */
export const reloadPage: Operation = {
  id: 'reload-page',
  available: () => null,
  label: () => actions['reload-page'](),
  run: (_state, _target, ports) => {
    ports.device.reload()
    return { kind: 'done', quiet: true }
  },
}

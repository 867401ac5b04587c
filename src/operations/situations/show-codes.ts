import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Shows the list of codes, to edit it and to say what each landlord calls them. */
export const showCodes: Operation = {
  id: 'show-codes',
  available: () => null,
  label: () => actions['show-codes'](),
  run: () => ({ kind: 'done', quiet: true, look: { dialog: 'codes' } }),
}

import type { Period } from '../../domain/period.ts'
import { quarterName } from '../../domain/period.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { freezeQuarter } from './freeze-quarter.ts'

/** Opens the question whether a quarter's figures are to be frozen. */
export const askFreeze: Operation<{ readonly quarter: Period }> = {
  id: 'ask-freeze',
  available: (state, target) => freezeQuarter.available(state, target),
  label: (_state, { quarter }) => actions['freeze-quarter'](quarterName(quarter)),
  run: (_state, { quarter }) => ({
    kind: 'done',
    quiet: true,
    look: { dialog: 'freeze-quarter', freezing: quarter },
  }),
}

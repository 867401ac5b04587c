import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Fewest characters of a passphrase: four common words make as many. */
export const PASSPHRASE_LEAST = 12

/** Protects the own territory by a passphrase; all that it holds is sealed from then on. */
export const sealTerritory: Operation<{ readonly passphrase: string }> = {
  id: 'seal-territory',
  available: (_state, { passphrase }) =>
    [...passphrase].length < PASSPHRASE_LEAST
      ? refusal('passphrase-short', { least: PASSPHRASE_LEAST })
      : null,
  label: () => actions['seal-territory'](),
  run: async (_state, { passphrase }, ports) =>
    (await ports.seal(passphrase)) ?? { kind: 'done', look: { sealing: false } },
}

import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { fundingWords as text } from '../../messages/funding.ts'
import { changedRecord } from '../follow-up/changed-record.ts'
import { textObstacle } from '../follow-up/text-obstacle.ts'
import { namingObstacle } from '../naming-obstacle.ts'
import type { Operation } from '../operation.ts'
import { rangeObstacle } from './range-obstacle.ts'
import { LONGEST_SOURCE } from './set-funding.ts'

const WEIGHTS = [0, 1_000_000] as const

type WeightDraft = {
  /** A landlord's or an insurer's id: the town's share is fixed by the key. */
  readonly funder: string
  /** 0: not published, nothing to pay. */
  readonly weight: number
  /** Needed with a weight. */
  readonly source: string
}

/** Sets a funder's relative weight in the key, with where it comes from. */
export const setWeight: Operation<WeightDraft> = {
  id: 'set-weight',
  available: ({ estate }, { funder: id, weight, source }) => {
    const funder = estate.landlord.get(id)
    if (!funder) return refusal('nothing-selected')
    if (funder.role === 'town') return refusal('town-share-fixed')
    const obstacle = rangeObstacle(text.weight, weight, WEIGHTS)
    if (obstacle) return obstacle
    if (weight > 0 || source.length > LONGEST_SOURCE) {
      const missing = textObstacle(text.source, source, LONGEST_SOURCE)
      if (missing) return missing
    }
    return namingObstacle(estate, [source])
  },
  label: ({ estate }, { funder }) => actions['set-weight'](estate.landlord.get(funder)?.name ?? funder),
  run: (_state, { funder, weight, source }) => ({
    kind: 'done',
    change: changedRecord('landlord', funder, ({ weightSource: _old, ...landlord }) => ({
      ...landlord,
      // To three decimals: percentages are written as weights too.
      weight: Math.round(weight * 1000) / 1000,
      ...(source.trim() !== '' && { weightSource: source.trim() }),
    })),
  }),
}

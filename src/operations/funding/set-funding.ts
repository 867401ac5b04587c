import { isCivilDate } from '../../domain/civil-date.ts'
import { settingsOf, withRecords } from '../../domain/estate.ts'
import type { Funding } from '../../domain/funding/funding.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { fundingWords as text } from '../../messages/funding.ts'
import { textObstacle } from '../follow-up/text-obstacle.ts'
import { namingObstacle } from '../naming-obstacle.ts'
import type { Operation } from '../operation.ts'
import { rangeObstacle } from './range-obstacle.ts'

/** What the key may be, both ends included; euros and percents, two decimals at most. */
export const FUNDING_RANGES = {
  objective: [0, 10_000_000],
  townShare: [0, 100],
  townCap: [0, 10_000_000],
} as const

/** Longest source, in characters. */
export const LONGEST_SOURCE = 200

/** Sets what the scheme costs in a year, how the town's share is fixed and when the contract began, with where that comes from. */
export const setFunding: Operation<Funding> = {
  id: 'set-funding',
  available: ({ estate }, funding) => {
    for (const [field, range] of Object.entries(FUNDING_RANGES)) {
      const key = field as keyof typeof FUNDING_RANGES
      const obstacle = rangeObstacle(text[key], funding[key], range)
      if (obstacle) return obstacle
    }
    if (funding.contractStart !== undefined && !isCivilDate(funding.contractStart))
      return refusal('date-needed')
    return (
      textObstacle(text.source, funding.source, LONGEST_SOURCE) ?? namingObstacle(estate, [funding.source])
    )
  },
  label: () => actions['set-funding'](),
  run: (_state, { objective, townShare, townCap, source, contractStart }) => ({
    kind: 'done',
    change: (now) =>
      withRecords(now, [
        {
          ...settingsOf(now),
          funding: {
            objective: twoDecimals(objective),
            townShare: twoDecimals(townShare),
            townCap: twoDecimals(townCap),
            source: source.trim(),
            ...(contractStart !== undefined && { contractStart }),
          },
        },
      ]),
  }),
}

const twoDecimals = (value: number): number => Math.round(value * 100) / 100

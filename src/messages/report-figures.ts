import { type Period, quarterName } from '../domain/period.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

/** Below it a share says more of one household than of a quarter. */
const LEAST_FOR_SHARE = 5

const sign = (value: number): string => (value < 0 ? '−' : '+')
/** « +8 », « −3 ». */
const signed = (value: number): string => `${sign(value)}${format.number(Math.abs(value))}`

const named = (quarters: readonly Period[]): string => quarters.map(quarterName).join(', ')

/** How figures of reports are written, whatever they count. */
export const reportFigures = {
  /** « +8 (+12 %) »; without the per cent where a side is under 5. */
  change: (
    value: number,
    was: number,
    difference: (value: number) => string = (each) => format.number(each, 1),
  ): string => {
    if (value === was) return 'autant'
    const isShared = value >= LEAST_FOR_SHARE && was >= LEAST_FOR_SHARE
    const share = Math.sign(value - was) * Math.round((Math.abs(value - was) / was) * 100)
    const percent = isShared && share !== 0 ? ` (${signed(share)} %)` : ''
    return typeset(`${sign(value - was)}${difference(Math.abs(value - was))}${percent}`)
  },
  /** « 12 (24 %) » of 50; without the per cent where a side is under 5. */
  share: (value: number, of: number): string =>
    value < LEAST_FOR_SHARE || of < LEAST_FOR_SHARE
      ? format.number(value)
      : typeset(`${format.number(value)} (${format.percent(value / of)})`),
  of: (of: number): string => typeset(`sur ${format.number(of)}`),
  notSaid: 'non communiqué',
  /** Why a number is not given: of one alone nothing tells which of the two it is. */
  secrecy: typeset(
    '« Non communiqué » (secret statistique) : moins de 5, ou retenu pour qu’un autre chiffre ne se déduise pas.',
  ),
  notNoted: 'non noté',
  notKnown: 'non connu',
  notFrozen: 'non arrêté',
  notKept: 'non conservé',
  byQuarter: typeset('compté au trimestre seulement'),
  /** What a sum of quarters lacks; empty where it lacks nothing. */
  lacks: ({
    missing,
    withheld,
    gone,
    uncounted,
  }: Readonly<Record<'missing' | 'withheld' | 'gone' | 'uncounted', readonly Period[]>>): string =>
    typeset(
      [
        missing.length > 0 ? `sans ${named(missing)} (non arrêté)` : '',
        gone.length > 0 ? `sans ${named(gone)} (non conservé)` : '',
        uncounted.length > 0 ? `sans ${named(uncounted)} (non noté)` : '',
        withheld.length > 0 ? `sans ${named(withheld)} (non communiqué)` : '',
      ]
        .filter(Boolean)
        .join(' ; '),
    ),
  quarters: (quarters: readonly Period[]): string => named(quarters),
} as const

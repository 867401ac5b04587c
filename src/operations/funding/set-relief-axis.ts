import type { ReliefAxis, TaxRelief } from '../../domain/funding/tax-relief.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { reliefOf, reliefWords as text } from '../../messages/relief.ts'
import { textObstacle } from '../follow-up/text-obstacle.ts'
import { namingObstacle } from '../naming-obstacle.ts'
import type { Operation } from '../operation.ts'
import { rangeObstacle } from './range-obstacle.ts'
import { RELIEF_AMOUNTS } from './set-relief.ts'
import { type ReliefYear, reliefObstacle, withRelief } from './with-relief.ts'

export type AxisDraft = ReliefYear & {
  /** The axis changed; null: a new one. */
  readonly axis: string | null
  readonly label: string
  /** Euros; null: not said. */
  readonly amount: number | null
  readonly text: string
}

/** Longest label and text, in characters. */
export const LONGEST_LABEL = 120
export const LONGEST_TEXT = 2000

/** Changes an axis of what a landlord accounts for, or adds one after the others. */
export const setReliefAxis: Operation<AxisDraft> = {
  id: 'set-relief-axis',
  available: (state, draft) => {
    const { landlord, year, axis, label, amount, text: words } = draft
    const obstacle = reliefObstacle(state, draft)
    if (obstacle) return obstacle
    const { axes } = reliefOf(state.estate, landlord, year)
    if (axis !== null && !axes.some(({ id }) => id === axis)) return refusal('part-gone')
    return (
      textObstacle(text.label, label, LONGEST_LABEL) ??
      (amount === null ? null : rangeObstacle(text.axisAmount, amount, RELIEF_AMOUNTS)) ??
      (words.length > LONGEST_TEXT ? textObstacle(text.text, words, LONGEST_TEXT) : null) ??
      namingObstacle(state.estate, [label, words])
    )
  },
  label: (_state, { axis }) => actions['set-relief-axis'](axis === null),
  run: (_state, { axis, label, amount, text: words, ...of }) => ({
    kind: 'done',
    change: withRelief(of, (relief) => {
      const said: Omit<ReliefAxis, 'id'> = {
        label: label.trim(),
        ...(amount !== null && { amount: Math.round(amount * 100) / 100 }),
        ...(words.trim() !== '' && { text: words.trim() }),
      }
      const axes =
        axis === null
          ? [...relief.axes, { id: freshAxis(relief), ...said }]
          : relief.axes.map((each) => (each.id === axis ? { id: axis, ...said } : each))
      return { ...relief, axes }
    }),
  }),
}

/** `axis-` and the first number that none of the axes has, nor one below. */
function freshAxis({ axes }: TaxRelief): string {
  const numbers = axes.map(({ id }) => Number(/^axis-(\d+)$/.exec(id)?.[1] ?? 0))
  return `axis-${Math.max(0, ...numbers) + 1}`
}

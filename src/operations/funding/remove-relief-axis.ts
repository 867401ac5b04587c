import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { reliefOf } from '../../messages/relief.ts'
import type { Operation } from '../operation.ts'
import { type ReliefYear, reliefObstacle, withRelief } from './with-relief.ts'

/** Takes an axis out of what a landlord accounts for in a year, its amount and text with it. */
export const removeReliefAxis: Operation<ReliefYear & { readonly axis: string }> = {
  id: 'remove-relief-axis',
  available: (state, { axis, ...of }) =>
    reliefObstacle(state, of) ??
    (reliefOf(state.estate, of.landlord, of.year).axes.some(({ id }) => id === axis)
      ? null
      : refusal('part-gone')),
  label: () => actions['remove-relief-axis'](),
  run: (_state, { axis, ...of }) => ({
    kind: 'done',
    change: withRelief(of, (relief) => ({ ...relief, axes: relief.axes.filter(({ id }) => id !== axis) })),
  }),
}

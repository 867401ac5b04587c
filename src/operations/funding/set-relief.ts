import { actions } from '../../messages/actions.ts'
import { reliefWords as text } from '../../messages/relief.ts'
import type { Operation } from '../operation.ts'
import { rangeObstacle } from './range-obstacle.ts'
import { type ReliefYear, reliefObstacle, withRelief } from './with-relief.ts'

/** Euros of relief, or of an axis, in a year; both ends included. */
export const RELIEF_AMOUNTS = [0, 100_000_000] as const

/** Notes the relief of a landlord's year, in euros; null: not known. */
export const setRelief: Operation<ReliefYear & { readonly amount: number | null }> = {
  id: 'set-relief',
  available: (state, target) =>
    reliefObstacle(state, target) ??
    (target.amount === null ? null : rangeObstacle(text.amount, target.amount, RELIEF_AMOUNTS)),
  label: ({ estate }, { landlord, year }) =>
    actions['set-relief'](estate.landlord.get(landlord)?.name ?? landlord, year),
  run: (_state, { amount, ...of }) => ({
    kind: 'done',
    change: withRelief(of, ({ amount: _old, ...relief }) => ({
      ...relief,
      ...(amount !== null && { amount: Math.round(amount * 100) / 100 }),
    })),
  }),
}

import { addDays, type CivilDate, isCivilDate } from '../../domain/civil-date.ts'
import { type AnyRecord, withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Kinds whose next step may be put off to a day; a check promised, a milestone, a commitment have their own date. */
export const PUT_OFF_KINDS = ['request', 'relay', 'mediation', 'situation'] as const
export type PutOffKind = (typeof PUT_OFF_KINDS)[number]

const MOST_DAYS = 366

/** Puts off what a record waits for to a day to come. The record's own date, a request's due day among them, stays. */
export const putOff: Operation<{
  readonly kind: PutOffKind
  readonly id: string
  readonly until: CivilDate
}> = {
  id: 'put-off',
  available: ({ estate, session }, { kind, id, until }) => {
    if (!estate[kind].has(id)) return refusal('nothing-selected')
    const isAhead = isCivilDate(until) && until > session.today && until <= addDays(session.today, MOST_DAYS)
    return isAhead ? null : refusal('remind-ahead')
  },
  label: (_state, { until }) => actions['put-off'](until),
  run: (_state, { kind, id, until }) => ({
    kind: 'done',
    change: (now) => {
      const old = now[kind].get(id)
      return old ? withRecords(now, [{ ...old, remindOn: until } as AnyRecord]) : now
    },
  }),
}

import type { CivilDate } from '../../domain/civil-date.ts'
import { withRecords } from '../../domain/estate.ts'
import { isRefusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { outreach } from '../../messages/outreach.ts'
import type { Operation } from '../operation.ts'
import { actionOf, textObstacle } from './outreach-obstacle.ts'

export type ExpectationDraft = {
  readonly action: string
  /** Of the one that is corrected; absent for a new one. */
  readonly id?: string
  readonly text: string
  /** Who has to answer: a funder or a service; absent: the team. */
  readonly to?: string
  readonly raisedOn: CivilDate
}

/** Notes what residents expect, or corrects it. */
export const setExpectation: Operation<ExpectationDraft> = {
  id: 'set-expectation',
  available: (state, { action, id, text, to, raisedOn }) => {
    const found = actionOf(state, action)
    if (isRefusal(found)) return found
    if (id !== undefined && !found.expectations.some((each) => each.id === id)) return refusal('object-gone')
    if (to !== undefined && !state.estate.landlord.has(to) && !state.estate.service.has(to))
      return refusal('choice-unknown', { field: outreach.expectations.to })
    if (raisedOn === '') return refusal('day-needed')
    if (raisedOn > state.session.today) return refusal('when-in-future')
    return textObstacle(state, outreach.expectations.text, text, 500)
  },
  label: (_state, { id }) => actions['set-expectation'](id === undefined),
  run: (_state, { action: of, id: given, text, to, raisedOn }, ports) => {
    const id = given ?? ports.newId('expectation')
    return {
      kind: 'done',
      change: (now) => {
        const action = now.action.get(of)
        if (!action) return now
        const old = action.expectations.find((each) => each.id === id)
        const made = {
          ...{ id, text: text.trim(), raisedOn },
          ...(to !== undefined && { to }),
          ...(old?.answer && { answer: old.answer }),
        }
        const expectations = old
          ? action.expectations.map((each) => (each === old ? made : each))
          : [...action.expectations, made]
        return withRecords(now, [{ ...action, expectations }])
      },
    }
  },
}

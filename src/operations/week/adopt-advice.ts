import type { IsoWeek } from '../../domain/civil-date.ts'
import { type Estate, settingsOf, withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import type { Advice } from '../../domain/week/advice.ts'
import type { PlaceRule } from '../../domain/week/place-rule.ts'
import type { PlanBudget } from '../../domain/week/plan-problem.ts'
import { weekRounds } from '../../domain/week/week-rounds.ts'
import { actions } from '../../messages/actions.ts'
import type { State } from '../../store/store.ts'
import type { Operation } from '../operation.ts'
import { askedProblem } from './asked-problem.ts'
import { PLAN_ITERATIONS } from './plan-iterations.ts'
import { searchObstacle } from './search-obstacle.ts'
import { isSearched, planned, searchPlan } from './search-plan.ts'
import { standingObstacle } from './week-obstacle.ts'
import { extraRound, withChange } from './week-variant.ts'

/** The estate where an advice is followed: a round more that week, a longer delay for these places, another start of the round each week. */
export const withAdvice = (now: Estate, week: IsoWeek, advice: Advice): Estate => {
  switch (advice.type) {
    case 'add-round': {
      const template = extraRound(now, week, advice)
      return template ? withChange(now, week, { type: 'added', template }) : now
    }
    case 'widen-gap':
      return withRecords(
        now,
        advice.places.map((place): PlaceRule => {
          const id = `place-rule-${place}`
          return { kind: 'placeRule', place, ...now.placeRule.get(id), id, maxGapDays: advice.toDays }
        }),
      )
    case 'start-from': {
      const round = weekRounds(now, week).find(({ id }) => id === advice.round)
      const template = round && now.roundTemplate.get(round.template)
      return template ? withRecords(now, [{ ...template, startPlace: advice.place }]) : now
    }
  }
}

const chosen = ({ session }: State, rank: number) => {
  const advice = session.advice?.result?.[rank]
  return advice && session.advice && { advice, week: session.advice.request }
}

/** Follows an advice and prepares the week again with it, from the one that stands: one step. */
export const adoptAdvice: Operation<{ readonly rank: number; readonly budget?: PlanBudget }> = {
  id: 'adopt-advice',
  available: (state, { rank }) => {
    const found = chosen(state, rank)
    if (!found) return refusal('advice-missing')
    return searchObstacle(state.session) ?? standingObstacle(state.estate, found.week)
  },
  label: (state, { rank }) => actions['adopt-advice'](chosen(state, rank)?.week ?? ''),
  run: async (state, { rank, budget = { iterations: PLAN_ITERATIONS } }, ports) => {
    const found = chosen(state, rank)
    if (!found) return refusal('advice-missing')
    const { week, advice } = found
    const { estate, session } = state
    const problemOf = (now: Estate) =>
      askedProblem(withAdvice(now, week, advice), session, week, { keep: 'prefer' })
    const { seed } = settingsOf(estate)
    const searched = await searchPlan(ports, problemOf(estate), { seed, budget })
    if (!isSearched(searched)) return searched
    const done = planned(searched, problemOf)
    return {
      ...done,
      change: (now) => done.change(withAdvice(now, week, advice)),
      look: { effect: null, advice: null },
    }
  },
}

import type { Estate } from '../../../domain/estate.ts'
import { absenceReason } from '../../../domain/week/absence-reason.ts'
import { checksDue } from '../../../domain/week/checks-due.ts'
import type { PlanProblem } from '../../../domain/week/plan-problem.ts'
import { standingRounds } from '../../../domain/week/standing-rounds.ts'
import { stopReasons } from '../../../domain/week/stop-reasons.ts'
import { weekWhy } from '../../../messages/week-why.ts'
import { askedProblem } from '../../../operations/week/asked-problem.ts'
import type { Session } from '../../../store/session.ts'

type Asked = { readonly estate: Estate; readonly session: Pick<Session, 'week' | 'today'> }

const cache = new WeakMap<Estate, Map<string, PlanProblem>>()

/** The week's problem, made once for an estate however many stops are asked about. */
const problemOf = (estate: Estate, { week, today }: Asked['session']): PlanProblem => {
  const known = cache.get(estate) ?? new Map<string, PlanProblem>()
  cache.set(estate, known)
  const key = `${week} ${today}`
  const problem = known.get(key) ?? askedProblem(estate, { today }, week)
  known.set(key, problem)
  return problem
}

/** Why a stop stands where it does, as sentences, the weightiest first. */
export const whyStop = ({ estate, session }: Asked, id: string): readonly string[] => {
  const stop = estate.stop.get(id)
  if (!stop) return []
  const checks = checksDue(estate)
  const said = (ids: readonly string[]): string =>
    ids
      .map((each) => estate.situation.get(each)?.code ?? '')
      .filter(Boolean)
      .join(', ') || weekWhy.situations(ids.length)
  const problem = problemOf(estate, session)
  return stopReasons(
    problem,
    standingRounds(estate, problem),
    { round: stop.round, rank: stop.rank },
    checks,
  ).map((reason) => weekWhy.stop(reason, said))
}

/** Why a place has no stop in the week, as a sentence. */
export const whyNot = ({ estate, session }: Asked, place: string): string =>
  weekWhy.absence(
    absenceReason(
      problemOf(estate, session),
      place,
      estate.unserved.get(`unserved-${session.week}-${place}`)?.reason,
    ),
  )

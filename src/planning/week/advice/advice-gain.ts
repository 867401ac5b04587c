import type { Advice, AdviceGain } from '../../../domain/week/advice.ts'
import type { Plan } from '../../../domain/week/plan.ts'

/** What a plan made with a change gives, of what the plan at hand lacks. */
export const gainOf = (plan: Plan, changed: Plan): AdviceGain => {
  const left = new Set(changed.unserved.map(({ place }) => place))
  return {
    overdueBefore: plan.measures.overdueDays,
    overdueAfter: changed.measures.overdueDays,
    missingBefore: plan.measures.missing,
    missingAfter: changed.measures.missing,
    served: plan.unserved.map(({ place }) => place).filter((place) => !left.has(place)),
  }
}

/** Below 0 when `a` gains more: fewer days overdue, fewer things missing, more places met. */
export const compareGains = (a: AdviceGain, b: AdviceGain): number =>
  a.overdueAfter - b.overdueAfter || a.missingAfter - b.missingAfter || b.served.length - a.served.length

const TYPES: readonly Advice['type'][] = ['start-from', 'add-round', 'widen-gap']

/** The order in which advice is told: what gains more, of equal gains what asks less of the team, then of the residents. */
export const compareAdvice = (a: Advice, b: Advice): number =>
  compareGains(a.gain, b.gain) ||
  TYPES.indexOf(a.type) - TYPES.indexOf(b.type) ||
  lengthOf(a) - lengthOf(b) ||
  (keyOf(a) < keyOf(b) ? -1 : 1)

function lengthOf(advice: Advice): number {
  return advice.type === 'add-round'
    ? Number(advice.end.slice(0, 2)) * 60 +
        Number(advice.end.slice(3)) -
        Number(advice.start.slice(0, 2)) * 60 -
        Number(advice.start.slice(3))
    : 0
}

function keyOf(advice: Advice): string {
  switch (advice.type) {
    case 'add-round':
      return `${advice.weekday} ${advice.start} ${advice.pair}`
    case 'widen-gap':
      return String(advice.fromDays)
    case 'start-from':
      return `${advice.round} ${advice.place}`
  }
}

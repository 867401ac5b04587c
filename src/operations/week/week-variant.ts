import type { IsoWeek } from '../../domain/civil-date.ts'
import { type Estate, settingsOf, withRecords } from '../../domain/estate.ts'
import { stableId } from '../../domain/stable-hash.ts'
import type { PlanPlace, PlanProblem } from '../../domain/week/plan-problem.ts'
import type { PlanRuleId, PlanVariant } from '../../domain/week/plan-variant.ts'
import type { RoundTemplate } from '../../domain/week/round.ts'
import type { WeekChange } from '../../domain/week/week-change.ts'
import { weekChangeId } from '../../domain/week/week-change-id.ts'

type NewRound = Pick<RoundTemplate, 'weekday' | 'pair' | 'start' | 'end'>

/** A round of one week only, in all else like another of its pair, or of whoever has one. Undefined without any round to be like. */
export const extraRound = (estate: Estate, week: IsoWeek, asked: NewRound): RoundTemplate | undefined => {
  const templates = [...estate.roundTemplate.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const like = templates.find(({ pair }) => pair === asked.pair) ?? templates[0]
  if (!like) return undefined
  const { weekday, pair, start, end } = asked
  const id = `template-${stableId(week, weekday, pair, start, end)}`
  return { ...like, id, weekday, pair, start, end }
}

export const withChange = (now: Estate, week: IsoWeek, change: WeekChange['change']): Estate =>
  withRecords(now, [{ kind: 'weekChange', id: weekChangeId(week, change), week, change }])

/** The estate where a variant's change is made: of its week, or of the settings. Rules left out and `as-set` change nothing. */
export const withVariant = (now: Estate, week: IsoWeek, variant: PlanVariant): Estate => {
  switch (variant.type) {
    case 'without-round':
      return withChange(now, week, { type: 'called-off', round: variant.round })
    case 'with-round': {
      const template = extraRound(now, week, variant)
      return template ? withChange(now, week, { type: 'added', template }) : now
    }
    case 'max-gap':
      return withRecords(now, [{ ...settingsOf(now), maxGapDays: variant.days }])
    case 'seed':
      return withRecords(now, [{ ...settingsOf(now), seed: variant.seed }])
    default:
      return now
  }
}

const places = (problem: PlanProblem, change: (place: PlanPlace) => PlanPlace): PlanProblem => ({
  ...problem,
  places: problem.places.map(change),
})

/** The problem without one of its rules, to see what the rule costs. */
export const withoutRule = (problem: PlanProblem, rule: PlanRuleId): PlanProblem => {
  switch (rule) {
    case 'unplanned-time':
      return { ...problem, rounds: problem.rounds.map((slot) => ({ ...slot, unplannedShare: 0 })) }
    case 'minimum-gap':
      return places(problem, (place) => ({ ...place, minGapDays: 0 }))
    case 'maximum-gap':
      return places(problem, (place) => ({ ...place, maxGapDays: 366 }))
    case 'presences':
      return places(problem, ({ presence: _, ...place }) => place)
    case 'opening-hours':
      return places(problem, ({ opening: _, forbidden: _too, ...place }) => place)
    case 'variety':
      return { ...problem, variety: false }
    case 'fairness':
      return { ...problem, fairnessWeight: 0 }
  }
}

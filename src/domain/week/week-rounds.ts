import { addDays, type CivilDate, type IsoWeek, mondayOf } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import type { RoundTemplate } from './round.ts'
import { roundIdOf } from './round-id.ts'
import { byStart } from './round-palette.ts'
import type { WeekChange } from './week-change.ts'

/** A round as one week has it: that of a template, with what the week changes. */
export type WeekRound = Omit<RoundTemplate, 'kind' | 'weekday' | 'id'> & {
  readonly id: string
  /** Id of the template it comes from, be it of this week only. */
  readonly template: string
  readonly day: CivilDate
  /** How many of its stops were made, when it was cut short. */
  readonly made?: number
}

export const changesOf = ({ weekChange }: Pick<Estate, 'weekChange'>, week: IsoWeek): readonly WeekChange[] =>
  [...weekChange.values()].filter((each) => each.week === week).sort((a, b) => (a.id < b.id ? -1 : 1))

/**
 * The rounds that a week has, by day, start and pair: those of the templates and those added, moved where the week moves
 * them, without those called off and those of a pair on a day it is absent. A round given to another pair stays.
 */
export const weekRounds = (
  estate: Pick<Estate, 'roundTemplate' | 'weekChange'>,
  week: IsoWeek,
): readonly WeekRound[] => {
  const changes = changesOf(estate, week).map(({ change }) => change)
  const added = changes.flatMap((change) => (change.type === 'added' ? [change] : []))
  const templates = [...estate.roundTemplate.values()].map((template) => ({ template, as: undefined }))
  const rounds = [...templates, ...added].flatMap(({ template, as }): WeekRound[] => {
    const id = as ?? roundIdOf(week, template)
    const { kind: _kind, weekday, id: of, ...frame } = template
    let round: WeekRound = { ...frame, id, template: of, day: addDays(mondayOf(week), weekday - 1) }
    for (const change of changes) {
      if (!('round' in change) || change.round !== id) continue
      if (change.type === 'called-off') return []
      if (change.type === 'cut-short') round = { ...round, made: change.made }
      else {
        const { day, start, end, pair } = change
        round = { ...round, day, start, end, pair }
      }
    }
    const isAbsent = changes.some(
      (change) => change.type === 'absence' && change.pair === round.pair && change.day === round.day,
    )
    return isAbsent ? [] : [round]
  })
  return rounds.sort((a, b) => byStart(a, b) || (a.id < b.id ? -1 : 1))
}

import { addDays, mondayOf } from '../../../domain/civil-date.ts'
import type { Estate } from '../../../domain/estate.ts'
import { closureId } from '../../../domain/field/week-closure.ts'
import { roundIdOf } from '../../../domain/week/round-id.ts'
import type { WeekChange } from '../../../domain/week/week-change.ts'
import { NO_PAIR } from '../../../domain/week/without-pairs.ts'
import { pairName } from '../../../messages/pair-name.ts'
import { placeName } from '../../../messages/place-name.ts'
import { hand as text } from '../../../messages/week-hand.ts'

/** A round by its usual day, time and pair, which hold when the week has moved it or called it off. */
const roundName = (estate: Estate, { week, id: own }: WeekChange, id: string): string => {
  const added = [...estate.weekChange.values()].flatMap(({ change, week: of, id: other }) =>
    change.type === 'added' && of === week && other !== own ? [change] : [],
  )
  const template =
    added.find(({ as }) => as === id)?.template ??
    [...estate.roundTemplate.values(), ...added.map((each) => each.template)].find(
      (each) => roundIdOf(week, each) === id,
    )
  if (!template) return text.roundGone
  const day = addDays(mondayOf(week), template.weekday - 1)
  // A closed week does not say whose a round would have been.
  const pair = estate.weekClosure.has(closureId(week)) ? NO_PAIR : template.pair
  return text.roundShort(day, template.start, pairName(estate, pair))
}

/** What a change of one week says, in a line. */
export const changeWords = (estate: Estate, each: WeekChange): string => {
  const { change, week } = each
  switch (change.type) {
    case 'absence':
      return text.absence(pairName(estate, change.pair), change.day)
    case 'moved': {
      const { day, start, end, pair } = change
      return text.moved(roundName(estate, each, change.round), day, start, end, pairName(estate, pair))
    }
    case 'added': {
      const { weekday, start, pair } = change.template
      return text.added(addDays(mondayOf(week), weekday - 1), start, pairName(estate, pair))
    }
    case 'called-off':
      return text.calledOff(roundName(estate, each, change.round))
    case 'cut-short':
      return text.cutShort(roundName(estate, each, change.round), change.made)
    case 'urgent':
      return text.urgent(placeName(estate, change.place), change.day, change.after)
  }
}

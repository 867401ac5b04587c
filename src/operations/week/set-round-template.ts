import { withRecords } from '../../domain/estate.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import { placeOf } from '../../domain/place.ts'
import { refusal } from '../../domain/refusal.ts'
import { minutesOf, type RoundTemplate } from '../../domain/week/round.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'

const SHORTEST_MINUTES = 15

/** Adds a round type of the week, or changes the one of that id. */
export const setRoundTemplate: Operation<RoundTemplate> = {
  id: 'set-round-template',
  available: ({ estate }, template) => {
    if (!estate.pair.has(template.pair)) return refusal('no-pair')
    if (!placeOf(estate, template.startPlace) || !placeOf(estate, template.endPlace))
      return refusal('place-needed')
    const closed = [template.startPlace, template.endPlace].find((id) => !isInUse(estate, id))
    if (closed !== undefined) return refusal('place-closed', { place: placeName(estate, closed) })
    if (!(template.unplannedShare >= 0 && template.unplannedShare <= 0.9))
      return refusal('value-out-of-range', { least: '0 %', most: '90 %' })
    if (!(template.breakMinutes >= 0)) return refusal('value-out-of-range', { least: 0, most: 120 })
    const minutes = minutesOf(template.end) - minutesOf(template.start) - template.breakMinutes
    return minutes >= SHORTEST_MINUTES ? null : refusal('round-too-short', { least: SHORTEST_MINUTES })
  },
  label: ({ estate }, { id }) => actions['set-round-template'](!estate.roundTemplate.has(id)),
  run: (_state, template) => ({ kind: 'done', change: (now) => withRecords(now, [template]) }),
}

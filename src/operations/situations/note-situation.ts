import type { CivilDate } from '../../domain/civil-date.ts'
import { coarsened } from '../../domain/coarsened.ts'
import { type Estate, settingsOf, withRecords } from '../../domain/estate.ts'
import type { TakenPhoto } from '../../domain/field/photo-rules.ts'
import { type AtPlace, withPassageAt, withPassageOn } from '../../domain/field/with-passage-at.ts'
import { withBecome } from '../../domain/follow-up/walk-points.ts'
import { halfDayBand } from '../../domain/half-day.ts'
import { isFault, isRefusal } from '../../domain/refusal.ts'
import type { Situation } from '../../domain/situation.ts'
import type { SituationDraft } from '../../domain/situation-draft.ts'
import { dayOf, hourBandOf, minuteOf } from '../../domain/when.ts'
import { actions } from '../../messages/actions.ts'
import { keptPhoto } from '../field/kept-photo.ts'
import { photoObstacle } from '../field/photo-obstacle.ts'
import { stayAt } from '../field/stay-at.ts'
import type { Operation } from '../operation.ts'
import { situationObstacle } from './situation-obstacle.ts'

/** A situation as it is noted. `at`: the pair stands there, and its passage is recorded in the same step, but for codes kept by sector. `picture` is kept before it. `typedOn`: the day it was typed there, when it is saved on a later one. */
type Noted = SituationDraft & {
  readonly at?: AtPlace
  readonly picture?: TakenPhoto
  readonly typedOn?: CivilDate
}

/** Notes a fact at a place. A note that seems to name somebody is refused: it is to be masked or reworded. */
export const noteSituation: Operation<Noted> = {
  id: 'note-situation',
  available: (state, noted) =>
    situationObstacle(state, noted) ?? (noted.picture ? photoObstacle(noted.code, noted.picture) : null),
  label: ({ estate }, { code }) => actions['note-situation'](estate.code.get(code)?.label ?? code),
  run: async ({ estate }, { status, at, point, picture, typedOn, ...draft }, ports) => {
    const photo = picture ? await keptPhoto(ports, picture.bytes) : undefined
    if (isRefusal(photo) || isFault(photo)) return photo
    const id = ports.newId('situation')
    const zone = settingsOf(estate).timeZone
    const on = dayOf(draft.when, zone)
    const noted: Situation = {
      kind: 'situation',
      id,
      ...draft,
      ...(photo && { photo }),
      statusSteps: [{ status, on }],
    }
    const kept = coarsened(noted, zone)
    const withIt = (now: Estate): Estate =>
      withBecome(withRecords(now, [kept]), { action: kept.action, point }, { kind: 'situation', id })
    if (!at) return { kind: 'done', change: withIt, look: { dialog: 'none' } }
    // Kept by its sector alone: a passage beside it in the same step would say at which door it was.
    if (estate.code.get(kept.code)?.finest === 'sector')
      return { kind: 'done', change: withIt, look: stayAt(at) }
    const passage = { id: ports.newId('passage'), when: { minute: minuteOf(ports.clock()) } }
    if (typedOn !== undefined && typedOn < dayOf(passage.when, zone))
      return {
        kind: 'done',
        change: (now) =>
          withPassageOn(withIt(now), at.place, {
            id: passage.id,
            when: { day: typedOn, band: halfDayBand(hourBandOf(draft.when, zone)) },
          }),
        look: stayAt(at),
      }
    return {
      kind: 'done',
      change: (now) => withPassageAt(withIt(now), at, passage, { type: 'situation' }),
      look: stayAt(at),
    }
  },
}

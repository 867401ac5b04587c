import { coarsened } from '../../domain/coarsened.ts'
import { type Estate, settingsOf, withRecords } from '../../domain/estate.ts'
import { type AtPlace, withPassageAt } from '../../domain/field/with-passage-at.ts'
import { withBecome } from '../../domain/follow-up/walk-points.ts'
import type { Situation } from '../../domain/situation.ts'
import type { SituationDraft } from '../../domain/situation-draft.ts'
import { dayOf, minuteOf } from '../../domain/when.ts'
import { actions } from '../../messages/actions.ts'
import { stayAt } from '../field/stay-at.ts'
import type { Operation } from '../operation.ts'
import { situationObstacle } from './situation-obstacle.ts'

/** A situation as it is noted. `at`: the pair stands there, and its passage is recorded in the same step. */
type Noted = SituationDraft & { readonly at?: AtPlace }

/** Notes a fact at a place. A note that seems to name somebody is refused: it is to be masked or reworded. */
export const noteSituation: Operation<Noted> = {
  id: 'note-situation',
  available: situationObstacle,
  label: ({ estate }, { code }) => actions['note-situation'](estate.code.get(code)?.label ?? code),
  run: ({ estate }, { status, at, point, ...draft }, ports) => {
    const id = ports.newId('situation')
    const zone = settingsOf(estate).timeZone
    const on = dayOf(draft.when, zone)
    const noted: Situation = { kind: 'situation', id, ...draft, statusSteps: [{ status, on }] }
    const kept = coarsened(noted, zone)
    const withIt = (now: Estate): Estate =>
      withBecome(withRecords(now, [kept]), { action: kept.action, point }, { kind: 'situation', id })
    if (!at) return { kind: 'done', change: withIt, look: { dialog: 'none' } }
    const passage = { id: ports.newId('passage'), when: { minute: minuteOf(ports.clock()) } }
    return {
      kind: 'done',
      change: (now) => withPassageAt(withIt(now), at, passage, { type: 'situation' }),
      look: stayAt(at),
    }
  },
}

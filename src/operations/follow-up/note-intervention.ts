import { settingsOf, withRecords } from '../../domain/estate.ts'
import { type AtPlace, passageAt, withPassageAt } from '../../domain/field/with-passage-at.ts'
import { peopleObstacle } from '../../domain/follow-up/action-steps.ts'
import type { Intervention } from '../../domain/follow-up/intervention.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { keptIntervention } from '../../domain/week/kept-passage.ts'
import { dayOf, minuteOf } from '../../domain/when.ts'
import { actions } from '../../messages/actions.ts'
import { words } from '../../messages/words.ts'
import type { State } from '../../store/store.ts'
import { stayAt } from '../field/stay-at.ts'
import type { Operation } from '../operation.ts'
import { recordObstacle } from './record-obstacle.ts'

/** What the team did. `at`: the pair is there now, and its passage is recorded in the same step. */
export type InterventionDraft = Omit<Intervention, 'kind' | 'id' | 'passage'> & { readonly at?: AtPlace }

const obstacle = (state: State, draft: InterventionDraft): Refusal | null => {
  const { estate, session } = state
  const { type, place, when, people = 0, youths = 0, situation, request } = draft
  if (situation !== undefined && !estate.situation.has(situation)) return refusal('nothing-selected')
  if (request !== undefined && !estate.request.has(request)) return refusal('nothing-selected')
  if (type === 'visit' && !estate.building.has(place)) return refusal('visit-building')
  if (dayOf(when, settingsOf(estate).timeZone) > session.today) return refusal('when-in-future')
  return peopleObstacle(people, youths) ?? recordObstacle(state, { places: [place] })
}

/** Notes an act of the team: an exchange, a reminder of the rules, a mediation on the spot, an orientation, a visit. */
export const noteIntervention: Operation<InterventionDraft> = {
  id: 'note-intervention',
  available: obstacle,
  label: (_state, { type }) => actions['note-intervention'](words.intervention[type]),
  run: (_state, { at, ...said }, ports) => {
    const id = ports.newId('intervention')
    const intervention: Intervention = { kind: 'intervention', id, ...said }
    if (!at) return { kind: 'done', change: (now) => withRecords(now, [keptIntervention(now, intervention)]) }
    const made = { id: ports.newId('passage'), when: { minute: minuteOf(ports.clock()) } }
    return {
      kind: 'done',
      change: (now) => {
        const met = withPassageAt(now, at, made, { type: 'situation' })
        const passage = passageAt(met, at, made.when)?.id
        const linked = { ...intervention, ...(passage !== undefined && { passage }) }
        return withRecords(met, [keptIntervention(met, linked)])
      },
      look: stayAt(at),
    }
  },
}

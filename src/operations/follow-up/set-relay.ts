import type { CivilDate } from '../../domain/civil-date.ts'
import { withRecords } from '../../domain/estate.ts'
import { peopleObstacle } from '../../domain/follow-up/action-steps.ts'
import { dayObstacle, FIRST_DAY } from '../../domain/follow-up/day-obstacle.ts'
import { RELAY_DOMAINS, type Relay } from '../../domain/follow-up/relay.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { State } from '../../store/store.ts'
import type { Operation } from '../operation.ts'
import { optionalNote } from './optional-note.ts'
import { recordObstacle } from './record-obstacle.ts'

/** What the form of a relay gives; `relay` is the one corrected, null for a new one, proposed on that day. */
export type RelayDraft = Pick<
  Relay,
  'domain' | 'partner' | 'place' | 'people' | 'youths' | 'situation' | 'request' | 'note'
> & { readonly relay: string | null; readonly on: CivilDate }

const obstacle = (state: State, draft: RelayDraft): Refusal | null => {
  const { estate, session } = state
  const { relay, domain, partner, place, people, youths, note, on } = draft
  if (relay !== null && !estate.relay.has(relay)) return refusal('nothing-selected')
  if (!RELAY_DOMAINS.includes(domain)) return refusal('domain-needed')
  if (!estate.service.has(partner)) return refusal('partner-needed')
  if (place !== undefined && !estate.sector.has(place) && !estate.building.has(place))
    return refusal('relay-place')
  if (people < 1) return refusal('value-out-of-range', { least: 1, most: 9999 })
  return (
    peopleObstacle(people, youths) ??
    dayObstacle(on, FIRST_DAY, session.today) ??
    recordObstacle(state, { texts: [note] })
  )
}

/** Notes that people are put in touch with a partner (*relais*), or corrects it; its steps are `step-follow-up`. Who they are is kept nowhere. */
export const setRelay: Operation<RelayDraft> = {
  id: 'set-relay',
  available: obstacle,
  label: (_state, { relay }) => actions['set-relay'](relay === null),
  run: (_state, draft, ports) => {
    const { relay, domain, partner, place, people, youths, situation, request, note, on } = draft
    const id = relay ?? ports.newId('relay')
    const said = {
      ...{ domain, partner, people, youths },
      ...(place !== undefined && { place }),
      ...(situation !== undefined && { situation }),
      ...(request !== undefined && { request }),
      ...optionalNote(note),
    }
    return {
      kind: 'done',
      change: (now) => {
        const old = now.relay.get(id)
        if (relay !== null && !old) return now
        const statusSteps = old?.statusSteps ?? [{ status: 'proposed' as const, on }]
        const remindOn = old?.remindOn
        return withRecords(now, [
          { kind: 'relay', id, ...said, statusSteps, ...(remindOn !== undefined && { remindOn }) },
        ])
      },
      look: { selection: { kind: 'relay', id }, following: null },
    }
  },
}

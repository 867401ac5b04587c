import { withRecords } from '../../domain/estate.ts'
import { dayObstacle, FIRST_DAY } from '../../domain/follow-up/day-obstacle.ts'
import { REQUESTERS, type Request } from '../../domain/follow-up/request.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { State } from '../../store/store.ts'
import type { Operation } from '../operation.ts'
import { optionalNote } from './optional-note.ts'
import { recordObstacle } from './record-obstacle.ts'

/** What the form of a request gives; `request` is the one corrected, null for a new one. */
export type RequestDraft = Pick<Request, 'from' | 'fromId' | 'code' | 'place' | 'on' | 'dueOn' | 'note'> & {
  readonly request: string | null
}

const obstacle = (state: State, draft: RequestDraft): Refusal | null => {
  const { estate, session } = state
  if (draft.request !== null && !estate.request.has(draft.request)) return refusal('nothing-selected')
  if (!REQUESTERS.includes(draft.from)) return refusal('requester-needed')
  const known = { funder: estate.landlord, partner: estate.service, resident: null, caretaker: null }[
    draft.from
  ]
  if (known && !known.has(draft.fromId ?? '')) return refusal('partner-needed')
  if (draft.code === undefined ? !draft.note?.trim() : !estate.code.has(draft.code))
    return refusal('request-motif')
  return (
    recordObstacle(state, { places: [draft.place], texts: [draft.note] }) ??
    dayObstacle(draft.on, FIRST_DAY, session.today) ??
    (draft.dueOn < draft.on ? refusal('day-too-early', { day: draft.on }) : null)
  )
}

/** Notes a request made to the team (*demande*), or corrects it. Of a resident or a caretaker nothing is kept but that. */
export const setRequest: Operation<RequestDraft> = {
  id: 'set-request',
  available: obstacle,
  label: (_state, { request }) => actions['set-request'](request === null),
  run: (_state, { request, from, fromId, code, place, on, dueOn, note }, ports) => {
    const id = request ?? ports.newId('request')
    const named = from === 'funder' || from === 'partner'
    const said = {
      ...{ from, place, on, dueOn },
      ...(named && fromId !== undefined && { fromId }),
      ...(code !== undefined && { code }),
      ...optionalNote(note),
    }
    return {
      kind: 'done',
      change: (now) => {
        const old = now.request.get(id)
        if (request !== null && !old) return now
        // A new due day takes the place of the one put off.
        const remindOn = old?.dueOn === dueOn ? old.remindOn : undefined
        const kept = {
          ...(remindOn !== undefined && { remindOn }),
          ...(old?.answer && { answer: old.answer }),
        }
        return withRecords(now, [{ kind: 'request', id, ...said, ...kept }])
      },
      look: { selection: { kind: 'request', id }, following: null },
    }
  },
}

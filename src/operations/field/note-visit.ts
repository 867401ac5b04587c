import { withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { minuteOf } from '../../domain/when.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import { recordObstacle } from '../follow-up/record-obstacle.ts'
import type { Operation } from '../operation.ts'

/** A visit at home that was agreed: its building is kept, nothing finer. */
export const noteVisit: Operation<{ readonly building: string }> = {
  id: 'note-visit',
  available: (state, { building }) =>
    state.estate.building.has(building)
      ? recordObstacle(state, { places: [building] })
      : refusal('place-needed'),
  label: ({ estate }, { building }) => actions['note-visit'](placeName(estate, building)),
  run: (_state, { building }, ports) => {
    const id = ports.newId('intervention')
    const when = { minute: minuteOf(ports.clock()) }
    return {
      kind: 'done',
      change: (now) => withRecords(now, [{ kind: 'intervention', id, type: 'visit', place: building, when }]),
      look: { fieldSheet: 'none' },
    }
  },
}

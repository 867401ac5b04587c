import { withoutRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Removes a round type and its rendez-vous and permanences; weeks already prepared keep theirs. */
export const removeRoundTemplate: Operation<{ readonly id: string }> = {
  id: 'remove-round-template',
  available: ({ estate }, { id }) => (estate.roundTemplate.has(id) ? null : refusal('nothing-selected')),
  label: () => actions['remove-round-template'](),
  run: (_state, { id }) => ({
    kind: 'done',
    change: (now) => {
      const held = [...now.appointment.values()].filter(({ roundTemplate }) => roundTemplate === id)
      return withoutRecords(
        withoutRecords(now, 'roundTemplate', [id]),
        'appointment',
        held.map((each) => each.id),
      )
    },
  }),
}

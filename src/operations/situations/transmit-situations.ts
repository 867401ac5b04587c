import type { CivilDate } from '../../domain/civil-date.ts'
import { withRecords } from '../../domain/estate.ts'
import { mayStep } from '../../domain/follow-up/situation-loop.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Marks several situations as transmitted to the one who is responsible for them all, in one undo step. */
export const transmitSituations: Operation<{ readonly ids: readonly string[]; readonly on: CivilDate }> = {
  id: 'transmit-situations',
  available: ({ estate, session }, { ids, on }) => {
    const found = ids.map((id) => estate.situation.get(id))
    if (found.length === 0 || found.includes(undefined)) return refusal('no-row-chosen')
    if (new Set(found.map((each) => each!.responsible)).size > 1) return refusal('one-recipient')
    if (on > session.today) return refusal('when-in-future')
    return found.every((each) => mayStep(each!, 'transmitted', on)) ? null : refusal('not-to-transmit')
  },
  label: ({ estate }, { ids }) => {
    const responsible = estate.situation.get(ids[0] ?? '')?.responsible ?? ''
    return actions['transmit-situations'](ids.length, estate.landlord.get(responsible)?.name)
  },
  run: (_state, { ids, on }) => ({
    kind: 'done',
    change: (now) =>
      withRecords(
        now,
        ids.flatMap((id) => {
          const old = now.situation.get(id)
          if (!old || !mayStep(old, 'transmitted', on)) return []
          // A date put off spoke of the step before.
          const { remindOn: _remindOn, ...kept } = old
          return [{ ...kept, statusSteps: [...old.statusSteps, { status: 'transmitted' as const, on }] }]
        }),
      ),
  }),
}

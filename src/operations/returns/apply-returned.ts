import { withRecords } from '../../domain/estate.ts'
import { mayStep } from '../../domain/follow-up/situation-loop.ts'
import type { ReturnedChange } from '../../domain/published/returned-file.ts'
import { refusal } from '../../domain/refusal.ts'
import type { Situation } from '../../domain/situation.ts'
import { actions } from '../../messages/actions.ts'
import { namingObstacle } from '../naming-obstacle.ts'
import type { Operation } from '../operation.ts'

/** A situation with what the file says of it; as it is where it has gone on since the file was read. */
const withChange = (situation: Situation, { status, reference }: ReturnedChange): Situation => {
  const steps = status && mayStep(situation, status.to, status.on)
  const { remindOn, ...kept } = situation
  return {
    ...kept,
    // A date put off spoke of the step before.
    ...(!steps && remindOn !== undefined && { remindOn }),
    ...(steps && { statusSteps: [...situation.statusSteps, { status: status.to, on: status.on }] }),
    ...(reference && (situation.reference ?? '') === reference.from && { reference: reference.to }),
  }
}

/** Takes over the statuses and tickets of a returned file, but for the rows left out, in one undo step. */
export const applyReturned: Operation<{ readonly leftOut: ReadonlySet<number> }> = {
  id: 'apply-returned',
  available: ({ estate, session }, { leftOut }) => {
    const changes = session.returned?.result?.changes.filter(({ row }) => !leftOut.has(row)) ?? []
    if (changes.length === 0) return refusal('returned-nothing')
    if (changes.some(({ situation }) => !estate.situation.has(situation))) return refusal('returned-stale')
    return namingObstacle(
      estate,
      changes.map(({ reference }) => reference?.to),
    )
  },
  label: ({ estate, session }) =>
    actions['apply-returned'](estate.landlord.get(session.returned?.result?.funder ?? '')?.name ?? ''),
  run: ({ session }, { leftOut }) => {
    const changes = session.returned?.result?.changes.filter(({ row }) => !leftOut.has(row)) ?? []
    return {
      kind: 'done',
      change: (now) =>
        withRecords(
          now,
          changes.flatMap((change) => {
            const old = now.situation.get(change.situation)
            return old ? [withChange(old, change)] : []
          }),
        ),
      look: { returned: null },
    }
  },
}

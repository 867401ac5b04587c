import { type Fault, isFault, isRefusal, type Refusal } from '../../domain/refusal.ts'
import type { Act } from '../../operations/act.ts'
import type { Operation } from '../../operations/operation.ts'

/** Runs an operation for a form, which says itself why it was not taken: what is refused at once makes no toast. Null once it is done. */
export const tried = async <Target>(
  act: Act,
  operation: Operation<Target>,
  target: Target,
): Promise<Refusal | Fault | null> => {
  const reason = act.reason(operation, target)
  if (reason) return reason
  const outcome = await act.run(operation, target)
  return isRefusal(outcome) || isFault(outcome) ? outcome : null
}

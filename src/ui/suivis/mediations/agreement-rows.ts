import type { Agreement, Mediation } from '../../../domain/follow-up/mediation.ts'
import { format } from '../../../messages/format.ts'
import { mediations as text } from '../../../messages/mediations.ts'
import { suivis } from '../../../messages/suivis.ts'
import { dueWhen } from '../due-line.ts'
import type { PartAction, PartRow } from '../part-list.ts'

const stateOf = ({ result, checks = [], checkOn }: Agreement, today: string): string => {
  const last = checks.at(-1)
  if (result) return text.checked(result.kept, format.shortDay(result.on))
  const waits = text.toCheck(dueWhen(checkOn, today))
  return last ? `${text.checked(last.kept, format.shortDay(last.on))} ; ${waits}` : waits
}

/** Agreements of a case: when each is to be looked at, or how it was kept. */
export const agreementRows = ({ agreements, closed }: Mediation, today: string): readonly PartRow[] =>
  agreements.map((agreement) => {
    const { id, text: title, on, checkOn, checks, result } = agreement
    const check: PartAction = result
      ? { name: 'check', label: text.checkAgain }
      : { name: 'check', label: text.check, icon: 'check', isMain: true }
    const canEdit = !closed && !checks && !result
    return {
      ...{ id, title, detail: text.agreedThen(format.shortDay(on)), state: stateOf(agreement, today) },
      ...{ isDone: result !== undefined, isLate: !result && checkOn < today },
      actions: canEdit ? [check, { name: 'agreement', label: suivis.edit, icon: 'edit' }] : [check],
    }
  })

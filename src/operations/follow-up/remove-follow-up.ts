import { type Estate, settingsOf, withoutRecords, withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'

/** Kinds of what is followed, and removed alike. */
type FollowedKind =
  | 'request'
  | 'intervention'
  | 'relay'
  | 'mediation'
  | 'action'
  | 'project'
  | 'jointPlan'
  | 'barometer'
  | 'shiftNote'
  | 'onCall'

/** The estate that remembers the code of a case, which is not given again. */
const withSpentCase = (now: Estate, id: string): Estate => {
  const settings = settingsOf(now)
  const code = now.mediation.get(id)?.caseCode
  const spentCases = [...new Set([...(settings.spentCases ?? []), ...(code ? [code] : [])])].sort()
  return withRecords(now, [{ ...settings, spentCases }])
}

/** Removes a record that was made by mistake. What was linked to it stays. */
export const removeFollowUp: Operation<{ readonly kind: FollowedKind; readonly id: string }> = {
  id: 'remove-follow-up',
  available: ({ estate }, { kind, id }) => (estate[kind].has(id) ? null : refusal('nothing-selected')),
  label: (_state, { kind }) => actions['remove-follow-up'](kind),
  run: (_state, { kind, id }) => ({
    kind: 'done',
    change: (now) => withoutRecords(kind === 'mediation' ? withSpentCase(now, id) : now, kind, [id]),
    look: ({ selection }) => (selection?.kind === kind && selection.id === id ? { selection: null } : {}),
  }),
}

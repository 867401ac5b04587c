import type { Estate } from '../estate.ts'
import { settingsOf } from '../estate.ts'
import { actionsDue } from './actions-due.ts'
import { decisionsDue } from './decisions-due.ts'
import { DUE_REASONS, type DueItem } from './due-item.ts'
import { mediationsDue } from './mediations-due.ts'
import { partsDue } from './parts-due.ts'
import { plansDue } from './plans-due.ts'
import { projectsDue } from './projects-due.ts'
import { relaysDue } from './relays-due.ts'
import { requestsDue } from './requests-due.ts'
import { shiftNotesDue } from './shift-notes-due.ts'
import { situationsDue } from './situations-due.ts'

/** Records that something may wait in. */
export type DueEstate = Pick<
  Estate,
  | 'settings'
  | 'request'
  | 'relay'
  | 'mediation'
  | 'action'
  | 'project'
  | 'jointPlan'
  | 'situation'
  | 'shiftNote'
  | 'meeting'
  | 'landlord'
  | 'sending'
>

const before = (a: DueItem, b: DueItem): number =>
  compare(a.due, b.due) ||
  DUE_REASONS.indexOf(a.reason) - DUE_REASONS.indexOf(b.reason) ||
  compare(a.id, b.id) ||
  compare(a.part ?? '', b.part ?? '')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const computed = (estate: DueEstate): readonly DueItem[] => {
  const { delays, timeZone } = settingsOf(estate)
  return [
    ...requestsDue(estate.request.values()),
    ...relaysDue(estate.relay.values(), delays),
    ...mediationsDue(estate.mediation.values(), delays),
    ...actionsDue(estate.action.values(), delays),
    ...projectsDue(estate.project.values()),
    ...plansDue(estate.jointPlan.values()),
    ...situationsDue(estate.situation.values(), timeZone, delays),
    ...shiftNotesDue(estate.shiftNote.values(), delays),
    ...decisionsDue(estate.meeting.values()),
    ...partsDue(estate),
  ].sort(before)
}

let last: { readonly estate: DueEstate; readonly items: readonly DueItem[] } | null = null
const KINDS_READ = [
  'settings',
  'request',
  'relay',
  'mediation',
  'action',
  'project',
  'jointPlan',
  'situation',
  'shiftNote',
  'meeting',
  'landlord',
  'sending',
] as const satisfies readonly (keyof DueEstate)[]

/**
 * What waits for the team, by the day on which it is due, oldest first; nothing is kept but the records. The rail and the
 * views read it after each change: while none of these kinds changed, the same list comes back.
 */
export const dueItems = (estate: DueEstate): readonly DueItem[] => {
  const known = last
  if (known && KINDS_READ.every((kind) => known.estate[kind] === estate[kind])) return known.items
  const items = computed(estate)
  last = { estate, items }
  return items
}

/** Those that are due on that day or late. */
export const dueBy = (items: readonly DueItem[], day: string): readonly DueItem[] =>
  items.filter(({ due }) => due <= day)

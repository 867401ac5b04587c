import { type CivilDate, isCivilDate } from '../../domain/civil-date.ts'
import { withRecords } from '../../domain/estate.ts'
import { peopleObstacle } from '../../domain/follow-up/action-steps.ts'
import type { OutreachAction } from '../../domain/follow-up/outreach-action.ts'
import { isWalk } from '../../domain/follow-up/walk-points.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { outreach } from '../../messages/outreach.ts'
import type { Operation } from '../operation.ts'
import { isPartner } from './is-partner.ts'
import { optionalNote } from './optional-note.ts'
import { recordObstacle } from './record-obstacle.ts'
import { textObstacle } from './text-obstacle.ts'

/** What the form of an action holds; people met once it was held. */
export type ActionDraft = Pick<
  OutreachAction,
  'aim' | 'form' | 'theme' | 'title' | 'days' | 'places' | 'partners' | 'people' | 'youths' | 'note'
> & {
  /** The action corrected; null: a new one, planned as of today. */
  readonly action: string | null
}

type Kept = Pick<OutreachAction, 'expectations' | 'points' | 'statusSteps' | 'path' | 'route' | 'survey'>

const begun = (on: CivilDate): Kept => ({
  ...{ expectations: [], points: [], statusSteps: [{ status: 'planned', on }] },
})

/** What a correction leaves as it is; the way goes with the form that had one, points stay: what was noted happened. */
const keptOf = (old: OutreachAction, walks: boolean): Kept => {
  const { expectations, points, statusSteps, path, route, survey } = old
  return {
    ...{ expectations, points, statusSteps },
    ...(walks && path && { path }),
    ...(walks && route && { route }),
    ...(survey && { survey }),
  }
}

/** Plans an action of information or mobilisation, or corrects one. Its steps are `step-follow-up`. */
export const setAction: Operation<ActionDraft> = {
  id: 'set-action',
  available: (state, { action, title, days, places, partners, note, people, youths }) => {
    if (action !== null && !state.estate.action.has(action)) return refusal('nothing-selected')
    const obstacle = textObstacle(outreach.field.title, title, 120)
    if (obstacle) return obstacle
    if (days.length === 0 || !days.every(isCivilDate)) return refusal('day-needed')
    if (!partners.every((partner) => isPartner(state.estate, partner))) return refusal('partner-needed')
    return peopleObstacle(people ?? 0, youths ?? 0) ?? recordObstacle(state, { places, texts: [title, note] })
  },
  label: (_state, { action }) => actions['set-action'](action === null),
  run: ({ session }, { action, title, note, days, people, youths, ...draft }, ports) => {
    const id = action ?? ports.newId('action')
    return {
      kind: 'done',
      change: (now) => {
        const old = now.action.get(id)
        if (action !== null && !old) return now
        const said = { ...draft, title: title.trim(), days: [...new Set(days)].sort(), ...optionalNote(note) }
        const met = people === undefined ? {} : { people, youths: youths ?? 0 }
        const kept = old ? keptOf(old, isWalk(draft.form)) : begun(session.today)
        return withRecords(now, [{ kind: 'action', id, ...said, ...met, ...kept }])
      },
      look: { selection: { kind: 'action', id }, following: null },
    }
  },
}

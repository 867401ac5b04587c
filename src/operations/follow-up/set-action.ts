import type { CivilDate } from '../../domain/civil-date.ts'
import { withRecords } from '../../domain/estate.ts'
import { peopleObstacle } from '../../domain/follow-up/action-steps.ts'
import type { OutreachAction } from '../../domain/follow-up/outreach-action.ts'
import { isWalk } from '../../domain/follow-up/walk-points.ts'
import { placePoint } from '../../domain/place-point.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { outreach } from '../../messages/outreach.ts'
import { namingObstacle } from '../naming-obstacle.ts'
import type { Operation } from '../operation.ts'
import { textObstacle } from './outreach-obstacle.ts'

/** What the form of an action holds; people met once it was held. */
export type ActionDraft = Pick<
  OutreachAction,
  'aim' | 'form' | 'theme' | 'title' | 'days' | 'places' | 'partners' | 'people' | 'youths'
> & {
  /** Of the one that is corrected; absent for a new one. */
  readonly id?: string
  readonly note: string
}

const TITLE_MOST = 120

/** Plans an action of information or mobilisation, or corrects one. Steps, expectations, points and counts stay. */
export const setAction: Operation<ActionDraft> = {
  id: 'set-action',
  available: (state, { id, title, days, places, partners, note, people, youths }) => {
    const { estate } = state
    if (id !== undefined && !estate.action.has(id)) return refusal('object-gone')
    const why = textObstacle(state, outreach.field.title, title, TITLE_MOST) ?? namingObstacle(estate, [note])
    if (why) return why
    if (days.length === 0 || days.some((day) => day === '')) return refusal('day-needed')
    if (places.some((place) => !placePoint(estate, place))) return refusal('place-needed')
    if (partners.some((partner) => !estate.landlord.has(partner) && !estate.service.has(partner)))
      return refusal('choice-unknown', { field: outreach.field.partners })
    return people === undefined ? null : peopleObstacle(people, youths ?? 0)
  },
  label: (_state, { title, id }) => actions['set-action'](title.trim(), id === undefined),
  run: ({ session }, { id: given, title, note, days, people, youths, ...fields }, ports) => {
    const id = given ?? ports.newId('action')
    return {
      kind: 'done',
      change: (now) => {
        const old = now.action.get(id)
        const { note: _note, people: _people, youths: _youths, ...kept }: Kept = old ?? begun(session.today)
        const made: OutreachAction = {
          ...kept,
          ...{ kind: 'action', id, ...fields, title: title.trim() },
          days: [...new Set(days)].sort(),
          ...(note.trim() !== '' && { note: note.trim() }),
          ...(people !== undefined && { people, youths: youths ?? 0 }),
        }
        return withRecords(now, [isWalk(made.form) ? made : withoutWay(made)])
      },
      look: { following: null, selection: { kind: 'action', id } },
    }
  },
}

type Kept = Partial<OutreachAction> & Pick<OutreachAction, 'expectations' | 'points' | 'statusSteps'>
const begun = (on: CivilDate): Kept => ({
  ...{ expectations: [], points: [], statusSteps: [{ status: 'planned', on }] },
})

/** Points stay: what was noted happened. */
const withoutWay = ({ path: _path, route: _route, ...action }: OutreachAction): OutreachAction => action

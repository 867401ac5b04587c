import { coarsened } from '../../domain/coarsened.ts'
import { type Estate, settingsOf, withRecords } from '../../domain/estate.ts'
import type { OutreachAction } from '../../domain/follow-up/outreach-action.ts'
import { withPoint } from '../../domain/follow-up/walk-points.ts'
import type { Situation } from '../../domain/situation.ts'
import type { SituationDraft } from '../../domain/situation-draft.ts'
import { dayOf } from '../../domain/when.ts'
import { actions } from '../../messages/actions.ts'
import type { Operation } from '../operation.ts'
import { situationObstacle } from './situation-obstacle.ts'

/** Notes a fact at a place. A note that seems to name somebody is refused: it is to be masked or reworded. */
export const noteSituation: Operation<SituationDraft> = {
  id: 'note-situation',
  available: situationObstacle,
  label: ({ estate }, { code }) => actions['note-situation'](estate.code.get(code)?.label ?? code),
  run: ({ estate }, { status, point, ...draft }, ports) => {
    const id = ports.newId('situation')
    const zone = settingsOf(estate).timeZone
    const on = dayOf(draft.when, zone)
    const noted: Situation = { kind: 'situation', id, ...draft, statusSteps: [{ status, on }] }
    return {
      kind: 'done',
      change: (now) => withRecords(now, [coarsened(noted, zone), ...walked(now, noted, point)]),
      look: { dialog: 'none' },
    }
  },
}

/** The walk whose point has become this situation. */
const walked = (
  now: Estate,
  { id, action: of }: Situation,
  point: string | undefined,
): readonly OutreachAction[] => {
  const action = of === undefined ? undefined : now.action.get(of)
  return action && point !== undefined
    ? [withPoint(action, point, (old) => ({ ...old, became: { kind: 'situation', id } }))]
    : []
}

import { lineLengthMetres } from '../../geometry/line-length.ts'
import { type Estate, withRecords } from '../estate.ts'
import type { ActionForm, OutreachAction, WalkPoint } from './outreach-action.ts'

/** Forms of action that go along a way. */
export const isWalk = (form: ActionForm): boolean =>
  form === 'walking-diagnosis' || form === 'exploratory-walk'

/** Whole metres of the way of a walk; 0 without one. */
export const walkMetres = ({ path = [] }: Pick<OutreachAction, 'path'>): number =>
  Math.round(lineLengthMetres(path))

/** Whether nothing came of a point yet. */
export const isOpenPoint = ({ became, settled }: WalkPoint): boolean =>
  became === undefined && settled === undefined

/** The action with a point changed; as it is when it has no such point. */
export const withPoint = (
  action: OutreachAction,
  id: string,
  change: (point: WalkPoint) => WalkPoint,
): OutreachAction => ({
  ...action,
  points: action.points.map((point) => (point.id === id ? change(point) : point)),
})

/** The estate in which a point of a walk has become that record; as it is for what comes from no walk. */
export const withBecome = (
  now: Estate,
  { action: of, point }: { readonly action?: string | undefined; readonly point?: string | undefined },
  became: NonNullable<WalkPoint['became']>,
): Estate => {
  const action = of === undefined ? undefined : now.action.get(of)
  return action && point !== undefined
    ? withRecords(now, [withPoint(action, point, (old) => ({ ...old, became }))])
    : now
}

import type { ActionForm, OutreachAction, WalkPoint } from './outreach-action.ts'

/** Forms of action that go along a way. */
export const isWalk = (form: ActionForm): boolean =>
  form === 'walking-diagnosis' || form === 'exploratory-walk'

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

import type { Estate } from '../../domain/estate.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'

/** Why a meeting can't be changed: it is gone, or it is closed and its minutes are made. */
export const meetingObstacle = (estate: Pick<Estate, 'meeting'>, id: string): Refusal | null => {
  const meeting = estate.meeting.get(id)
  if (!meeting) return refusal('nothing-selected')
  return meeting.closedOn === undefined ? null : refusal('meeting-closed')
}

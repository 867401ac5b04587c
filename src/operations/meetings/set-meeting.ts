import { isCivilDate } from '../../domain/civil-date.ts'
import { withRecords } from '../../domain/estate.ts'
import { MEETING_SCENES, scenesFor } from '../../domain/partners/meeting-scenes.ts'
import { MEETING_AUDIENCES, type PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { meetings as text } from '../../messages/meetings.ts'
import { recordObstacle } from '../follow-up/record-obstacle.ts'
import type { Operation } from '../operation.ts'
import { meetingObstacle } from './meeting-obstacle.ts'

export type MeetingDraft = Pick<PartnerMeeting, 'audience' | 'funder' | 'day' | 'start' | 'where'> & {
  /** The meeting corrected; null: a new one. */
  readonly meeting: string | null
}

const WHERE_MOST = 120

/** What was decided or answered before some would be read by others: once there is anything of it, the audience stays. */
const isOtherAudience = (
  old: PartnerMeeting,
  audience: MeetingDraft['audience'],
  funder: string | undefined,
): boolean =>
  (old.decisions.length > 0 || old.answers.length > 0) &&
  (old.audience !== audience || (audience === 'funder' && old.funder !== funder))

/**
 * Prepares a meeting of partners, or corrects whom it is for, when and where. A new one has the scenes of its audience; when
 * the audience is corrected, scenes that the new one may not be shown go; once something was decided or answered it is not.
 */
export const setMeeting: Operation<MeetingDraft> = {
  id: 'set-meeting',
  available: (state, { meeting, audience, funder, day, start, where }) => {
    const obstacle = meeting === null ? null : meetingObstacle(state.estate, meeting)
    if (obstacle) return obstacle
    if (!MEETING_AUDIENCES.includes(audience)) return refusal('choice-unknown', { field: text.audience })
    if (audience === 'funder' && !(funder && state.estate.landlord.has(funder)))
      return refusal('no-recipient')
    if (meeting !== null && isOtherAudience(state.estate.meeting.get(meeting)!, audience, funder))
      return refusal('meeting-audience-fixed')
    if (!isCivilDate(day)) return refusal('date-needed')
    if (start && !/^([01]\d|2[0-3]):[0-5]\d$/.test(start)) return refusal('hour-wrong')
    if ((where ?? '').length > WHERE_MOST)
      return refusal('text-needed', { field: text.where, most: WHERE_MOST })
    return recordObstacle(state, { texts: [where] })
  },
  label: (_state, { meeting }) => actions['set-meeting'](meeting === null),
  run: (_state, { meeting, audience, funder, day, start, where }, ports) => {
    const id = meeting ?? ports.newId('meeting')
    const scenes = MEETING_SCENES[audience].map((type) => ({ id: ports.newId('scene'), type }))
    return {
      kind: 'done',
      change: (now) => {
        const old = now.meeting.get(id)
        if (meeting !== null && (!old || old.closedOn !== undefined)) return now
        if (old && isOtherAudience(old, audience, funder)) return now
        const kept = old?.scenes.filter(({ type }) => scenesFor(audience).includes(type))
        return withRecords(now, [
          {
            ...{ kind: 'meeting', id, audience, day },
            ...(audience === 'funder' && funder && { funder }),
            ...(start && { start }),
            ...(where?.trim() && { where: where.trim() }),
            scenes: kept && kept.length > 0 ? kept : scenes,
            ...{ answers: old?.answers ?? [], decisions: old?.decisions ?? [] },
          } as PartnerMeeting,
        ])
      },
      look: { selection: { kind: 'meeting', id }, following: null },
    }
  },
}

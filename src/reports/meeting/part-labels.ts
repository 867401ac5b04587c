import type { MeetingPart } from '../../domain/partners/meeting-part.ts'
import { MATERIAL_FAMILIES } from '../../domain/taxonomy.ts'
import { meetingScenes as text } from '../../messages/meeting-scenes.ts'
import { reportFollowUp } from '../../messages/report-follow-up.ts'
import { partFigures } from './meeting-part.ts'

const { calmed } = reportFollowUp

/**
 * What figures of parts are called, by id. A part that is made anew may lack some that it had when it left, as what its funder
 * acted on since: an answer to them is still an answer.
 */
export const partLabels = (part: Pick<MeetingPart, 'report'>): ReadonlyMap<string, string> =>
  new Map([
    ['passages', text.passages],
    ['talks', text.talks],
    ...MATERIAL_FAMILIES.flatMap((each): readonly (readonly [string, string])[] => [
      [`situations-${each}`, text.situations(each)],
      [`open-${each}`, text.open(each)],
    ]),
    ['settled', calmed.settled],
    ['settled-checked', calmed.checked],
    ...partFigures(part).map(({ id, label }): readonly [string, string] => [id, label]),
  ])

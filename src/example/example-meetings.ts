import { addDays, type CivilDate } from '../domain/civil-date.ts'
import { MEETING_SCENES } from '../domain/partners/meeting-scenes.ts'
import type {
  Decision,
  DecisionResult,
  MeetingAudience,
  PartnerMeeting,
} from '../domain/partners/partner-meeting.ts'
import { exampleMeetingTexts as texts } from '../messages/example-meeting-texts.ts'
import { type ExampleScene, workday } from './example-scene.ts'

/** Days from today on which each meeting is, a working day, and what became of what was decided in it. */
const COURSES = {
  steering: { day: -96, due: [-60, -20], settled: ['done', 'dropped'] },
  committee: { day: -40, due: [-12, -20, -5], settled: [null, 'done', 'partly'] },
  next: { day: 9 },
} as const

/**
 * Two past meetings of the fictional year, closed, with what was decided: most of it settled, one thing late of a landlord; and the committee to come, prepared.
 */
export const exampleMeetings = ({
  estate,
  today,
  landlords,
  idOf,
}: ExampleScene): readonly PartnerMeeting[] => {
  const [landlord] = landlords
  if (landlord === undefined) return []
  const town = estate.landlord.has('ville') ? 'ville' : landlord
  const on = (days: number): CivilDate => workday(addDays(today, days))
  const meeting = (rank: number, audience: MeetingAudience, day: CivilDate): PartnerMeeting => ({
    ...{ kind: 'meeting', id: idOf('meeting', rank), audience, day, start: '14:30', where: texts.where },
    scenes: MEETING_SCENES[audience].map((type, at) => ({ id: `scene-${at + 1}`, type })),
    ...{ answers: [], decisions: [] },
  })
  const decided = (
    said: readonly { readonly text: string; readonly settled: string }[],
    who: readonly string[],
    {
      due,
      settled,
    }: { readonly due: readonly number[]; readonly settled: readonly (DecisionResult | null)[] },
  ): readonly Decision[] =>
    said.map(({ text, settled: how }, rank) => {
      const result = settled[rank]
      const day = on(due[rank]!)
      return {
        ...{ id: `decision-${rank + 1}`, text, who: who[rank]!, due: day },
        ...(result && { settled: { on: day, result, text: how } }),
      }
    })
  const { steering, committee, next } = COURSES
  const held = (rank: number, audience: MeetingAudience, day: number, decisions: readonly Decision[]) => ({
    ...meeting(rank, audience, on(day)),
    ...{ decisions, closedOn: on(day) },
  })
  return [
    held(0, 'steering-committee', steering.day, decided(texts.steering, ['team', town], steering)),
    held(
      1,
      'technical-committee',
      committee.day,
      decided(texts.committee, [landlord, 'team', town], committee),
    ),
    meeting(2, 'technical-committee', on(next.day)),
  ]
}

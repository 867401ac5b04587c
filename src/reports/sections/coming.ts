import { addDays, type CivilDate, type IsoWeek, isoWeekOf, mondayOf } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { actionStatus } from '../../domain/follow-up/action-steps.ts'
import { maySeeDecisions } from '../../domain/partners/decisions-of.ts'
import { isInPeriod, type Period } from '../../domain/period.ts'
import { appointmentsOf } from '../../domain/week/appointments-of.ts'
import { roundsOfWeek } from '../../domain/week/round-palette.ts'
import { weekRounds } from '../../domain/week/week-rounds.ts'
import { outreach as words } from '../../messages/outreach.ts'
import { partnerName } from '../../messages/partner-name.ts'
import { placeName } from '../../messages/place-name.ts'
import { reportDecisions } from '../../messages/report-decisions.ts'
import { concerns } from '../figures/concerns.ts'
import { sectorWords } from '../figures/sector-words.ts'
import { readerOf } from './decisions.ts'
import { planPlace, plansTold } from './plans.ts'
import type { SectionContext, SectionMaker } from './section-context.ts'

const text = reportDecisions.coming

type Line = { readonly day: CivilDate; readonly line: string }

/** Rounds of the week, as planned, else as they come back each week; nothing where there is none. */
function roundsLine(estate: Estate, week: IsoWeek): readonly string[] {
  const planned = roundsOfWeek(estate.round.values(), week)
  const rounds: readonly { readonly day: CivilDate }[] =
    planned.length > 0 ? planned : weekRounds(estate, week)
  if (rounds.length === 0) return []
  return [text.rounds(rounds.length, new Set(rounds.map(({ day }) => day)).size)]
}

/** Permanences are published: a place, a day, an hour. Rendez-vous are nobody else's. */
const permanences = (estate: Estate, week: IsoWeek): readonly Line[] =>
  weekRounds(estate, week).flatMap((round) =>
    appointmentsOf(estate, week, round)
      .filter(({ stopKind }) => stopKind === 'permanence')
      .map(({ place, at, minutes }) => ({
        day: round.day,
        line: text.permanence(placeName(estate, place), round.day, at, minutes),
      })),
  )

function actions({ estate, funder }: SectionContext, ahead: Period): readonly Line[] {
  const isToldTo = concerns(estate, funder)
  return [...estate.action.values()]
    .filter((action) => actionStatus(action) === 'planned' && isToldTo(action))
    .flatMap(({ form, theme, places, days }) =>
      days
        .filter((day) => isInPeriod(day, ahead))
        .map((day) => ({
          day,
          line: text.action(words.form[form], words.theme[theme], sectorWords(estate, places), day),
        })),
    )
}

const nameOf = (estate: Estate, who: string): string =>
  who === 'team' ? text.team : partnerName(estate, who)

/** Commitments of plans due: to a funder its own and the team's, to all together every one. */
const commitments = (context: SectionContext, ahead: Period): readonly Line[] =>
  plansTold(context).flatMap(({ place, commitments: all, evaluation }) =>
    evaluation
      ? []
      : all
          .filter(
            ({ due, done, partner }) =>
              done === undefined &&
              isInPeriod(due, ahead) &&
              (!context.funder || partner === context.funder.id || partner === 'team'),
          )
          .map(({ due, partner }) => ({
            day: due,
            line: text.commitment(nameOf(context.estate, partner), planPlace(context.estate, place), due),
          })),
  )

const meetings = ({ estate, funder }: SectionContext, ahead: Period): readonly Line[] =>
  [...estate.meeting.values()]
    .filter((meeting) => isInPeriod(meeting.day, ahead) && maySeeDecisions(meeting, readerOf(funder)))
    .map(({ audience, day }) => ({ day, line: text.meeting(audience, day) }))

/** What comes in the week after the period: rounds, permanences, actions, meetings, what is due; by day. */
export const coming: SectionMaker = (context) => {
  const { estate, period } = context
  const monday = mondayOf(isoWeekOf(addDays(period.until, 1)))
  const ahead = { from: addDays(period.until, 1), until: addDays(monday, 6) }
  const week = isoWeekOf(monday)
  const lines = [
    ...permanences(estate, week),
    ...actions(context, ahead),
    ...meetings(context, ahead),
    ...commitments(context, ahead),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const items = [...roundsLine(estate, week), ...lines.map(({ line }) => line)]
  return items.length === 0 ? null : { id: 'coming', title: text.title, blocks: [{ kind: 'list', items }] }
}

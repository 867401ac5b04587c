import { type CivilDate, type IsoWeek, isoWeekOf } from '../domain/civil-date.ts'
import type { Plan } from '../domain/week/plan.ts'
import { roundAtHand } from '../operations/field/at-hand.ts'
import type { Session } from '../store/session.ts'
import type { State } from '../store/store.ts'

/** Which rounds the map draws, and which of them is chosen. */
export type DrawnWeek = {
  readonly week: IsoWeek
  readonly planning: Session['planning']
  readonly round: string | null
  readonly day: CivilDate | null
  readonly plan: Plan | null
}

/** In the field, the rounds of today with the one that is walked; elsewhere those of the week shown. */
export const drawnWeek = ({ estate, session }: State): DrawnWeek =>
  session.workspace === 'terrain'
    ? {
        ...{ week: isoWeekOf(session.today), planning: null, day: session.today, plan: null },
        round: roundAtHand(estate, session)?.id ?? null,
      }
    : {
        ...{ week: session.week, planning: session.planning, round: session.round },
        ...{ day: session.shownDay ?? null, plan: session.planShown ?? null },
      }

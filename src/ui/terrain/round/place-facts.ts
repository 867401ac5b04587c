import type { CivilDate } from '../../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../../domain/estate.ts'
import { avoidedAt } from '../../../domain/field/places-to-avoid.ts'
import type { ShiftNote } from '../../../domain/field/shift-note.ts'
import { shiftNotesOf } from '../../../domain/field/shift-notes.ts'
import { isOpenSituation } from '../../../domain/follow-up/situation-loop.ts'
import type { Situation } from '../../../domain/situation.ts'
import { checksDue } from '../../../domain/week/checks-due.ts'
import { dayOf } from '../../../domain/when.ts'
import { fieldRound as text } from '../../../messages/field-round.ts'

/** What a pair should know before a door. */
export type PlaceFacts = {
  /** Residence, access, whose stock: one line. */
  readonly line: string
  readonly avoid: readonly ShiftNote[]
  /** Left by the other pair at this place or its building. */
  readonly notes: readonly ShiftNote[]
  /** Repairs said to be done, to look at. */
  readonly checks: readonly Situation[]
  /** Other situations still open at this place, the latest first. */
  readonly open: readonly { readonly situation: Situation; readonly since: CivilDate }[]
}

export const placeFacts = (estate: Estate, place: string, today: CivilDate): PlaceFacts => {
  const entrance = estate.entrance.get(place)
  const checks = checksDue(estate).get(place) ?? []
  const zone = settingsOf(estate).timeZone
  const isHere = (each: string | undefined): boolean =>
    each === place || (each !== undefined && each === entrance?.building)
  return {
    line: entrance
      ? [
          entrance.residence,
          text.access[entrance.access],
          estate.landlord.get(entrance.landlord)?.name ?? entrance.landlord,
        ]
          .filter(Boolean)
          .join(' · ')
      : '',
    avoid: avoidedAt(estate, place, today),
    notes: shiftNotesOf(estate, today).filter((note) => isHere(note.place)),
    checks,
    open: [...estate.situation.values()]
      .filter((each) => isHere(each.place) && isOpenSituation(each) && !checks.includes(each))
      .map((situation) => ({ situation, since: dayOf(situation.when, zone) }))
      .sort((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0)),
  }
}

import type { CivilDate, IsoWeek } from '../../../domain/civil-date.ts'
import type { Estate } from '../../../domain/estate.ts'
import { closureId } from '../../../domain/field/week-closure.ts'
import { appointmentsOf } from '../../../domain/week/appointments-of.ts'
import { editionOf } from '../../../domain/week/edition-of.ts'
import { excludedFrom } from '../../../domain/week/excluded-from.ts'
import type { Round, Stop } from '../../../domain/week/round.ts'
import { roundsOfWeek } from '../../../domain/week/round-palette.ts'
import { stopsOf } from '../../../domain/week/stops-of.ts'
import { changesOf, type WeekRound, weekRounds } from '../../../domain/week/week-rounds.ts'

const isFixed = ({ stopKind }: Stop): boolean => stopKind === 'rendez-vous' || stopKind === 'permanence'

const isFramedSo = (round: WeekRound, now: Round | undefined): boolean =>
  (['day', 'start', 'end', 'pair'] as const).every((field) => now?.[field] === round[field])

/** Whether a round has just the rendez-vous and permanences that are its own, and no place kept out of it. */
const holdsItsOwn = (estate: Estate, week: IsoWeek, round: WeekRound): boolean => {
  const stops = stopsOf(estate, round.id)
  const name = (place: string, kind: string): string => `${kind} ${place}`
  const wanted = appointmentsOf(estate, week, round).map(({ place, stopKind }) => name(place, stopKind))
  const held = stops.filter(isFixed).map(({ place, stopKind }) => name(place, stopKind))
  const out = excludedFrom(estate, week, round.id)
  const isReceived = editionOf(estate, week)?.received === true
  return (
    (isReceived
      ? wanted.every((each) => held.includes(each))
      : wanted.sort().join() === held.sort().join()) &&
    !stops.some((stop) => !isFixed(stop) && out.includes(stop.place))
  )
}

/** Whether a prepared week lacks what was decided for it since: rounds, rendez-vous, places kept out, places to be seen. False for one that is not prepared, or closed; what another device handed over may hold more than is known here, and a round of a day gone by that was never prepared is not missing. */
export const isWeekBehind = (estate: Estate, week: IsoWeek, today: CivilDate): boolean => {
  const standing = roundsOfWeek(estate.round.values(), week)
  if (standing.length === 0 || estate.weekClosure.has(closureId(week))) return false
  const isReceived = editionOf(estate, week)?.received === true
  const all = weekRounds(estate, week)
  const wanted = all.filter(({ id, day }) => estate.round.has(id) || (!isReceived && day >= today))
  if (!isReceived && standing.length !== wanted.length) return true
  if (!isReceived && !wanted.every((each) => isFramedSo(each, estate.round.get(each.id)))) return true
  if (!wanted.every((each) => holdsItsOwn(estate, week, each))) return true
  return !changesOf(estate, week).every(
    ({ change }) =>
      change.type !== 'urgent' ||
      standing.some(
        ({ id, day }) =>
          day === change.day && stopsOf(estate, id).some(({ place }) => place === change.place),
      ),
  )
}

import { addDays, type CivilDate, isCivilDate } from '../civil-date.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { dayObstacle } from './day-obstacle.ts'
import type { Agreement, Mediation, MediationOutcome, Meeting, Party } from './mediation.ts'

/** Letters that parties may have, in the order in which they come. */
export const PARTY_LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const

/** A real-time mediation may know of no party; one that is deferred has two at least. */
export const leastParties = (mode: Mediation['mode']): number => (mode === 'deferred' ? 2 : 0)

/** Whether a party takes part on that day: it has consented, and not withdrawn before. */
export const takesPart = ({ consent, withdrawn }: Party, on: CivilDate): boolean =>
  consent !== undefined && consent <= on && (withdrawn === undefined || withdrawn >= on)

const closedObstacle = ({ closed }: Mediation): Refusal | null => (closed ? refusal('case-closed') : null)
const latest = (days: readonly (CivilDate | undefined)[], first: CivilDate): CivilDate =>
  days.reduce<CivilDate>((last, day) => (day !== undefined && day > last ? day : last), first)
const checksOf = ({ checks = [], result }: Agreement): readonly CivilDate[] =>
  [...checks, ...(result ? [result] : [])].map(({ on }) => on)

/** The last day on which something is noted of a case. */
export const lastDay = ({
  opened,
  parties,
  meetings,
  agreements,
  closed,
  reopenings,
}: Mediation): CivilDate =>
  latest(
    [
      ...parties.flatMap(({ consent, withdrawn }) => [consent, withdrawn]),
      ...meetings.map(({ on }) => on),
      ...agreements.flatMap((each) => [each.on, ...checksOf(each)]),
      ...(reopenings ?? []).map(({ reopened }) => reopened),
      closed?.on,
    ],
    opened,
  )

/** The first day on which something is noted of it after it was opened; absent: nothing yet. */
export const firstDay = ({
  parties,
  meetings,
  agreements,
  reopenings = [],
}: Mediation): CivilDate | undefined =>
  [
    ...parties.flatMap(({ consent, withdrawn }) => [consent, withdrawn]),
    ...meetings.map(({ on }) => on),
    ...agreements.map(({ on }) => on),
    ...reopenings.map(({ on }) => on),
  ]
    .filter((day) => day !== undefined)
    .sort()[0]

/** Parties of which something is noted: they can't be taken away. */
export const isNoted = ({ meetings }: Mediation, { letter, consent, withdrawn }: Party): boolean =>
  consent !== undefined || withdrawn !== undefined || meetings.some(({ parties }) => parties.includes(letter))

/** Why a meeting can't be noted; with an id, that one is corrected. */
export const meetingObstacle = (
  mediation: Mediation,
  { id, type, on, parties }: Omit<Meeting, 'id' | 'note'> & { readonly id?: string | undefined },
  today: CivilDate,
): Refusal | null => {
  const obstacle = closedObstacle(mediation) ?? dayObstacle(on, mediation.opened, today)
  if (obstacle) return obstacle
  if (id !== undefined && !mediation.meetings.some((each) => each.id === id)) return refusal('part-gone')
  const met = mediation.parties.filter(({ letter }) => parties.includes(letter))
  if (met.length === 0 || met.length !== parties.length) return refusal('party-needed')
  const gone = met.find(({ withdrawn }) => withdrawn !== undefined)
  if (gone) return refusal('party-withdrawn', { party: gone.letter, day: gone.withdrawn! })
  if (type === 'shuttle' && met.length > 1) return refusal('shuttle-one-party')
  if (type !== 'round-table') return null
  if (met.length < 2) return refusal('table-two-parties')
  const unasked = met.find((party) => !takesPart(party, on))
  return unasked ? refusal('party-no-consent', { party: unasked.letter }) : null
}

/** The first day that stands on a party's consent: a round table with it, an agreement that needs it. */
const standsOn = (mediation: Mediation, letter: string): readonly CivilDate[] => {
  const without = mediation.parties.filter((party) => party.letter !== letter)
  return [
    ...mediation.meetings
      .filter(({ type, parties }) => type === 'round-table' && parties.includes(letter))
      .map(({ on }) => on),
    ...mediation.agreements
      .map(({ on }) => on)
      .filter((on) => without.filter((party) => takesPart(party, on)).length < 2),
  ].sort()
}

/** Why a party's consent can't be noted, or its day corrected. */
export const consentObstacle = (
  mediation: Mediation,
  letter: string,
  on: CivilDate,
  today: CivilDate,
): Refusal | null => {
  const party = mediation.parties.find((each) => each.letter === letter)
  if (!party) return refusal('party-needed')
  const obstacle = closedObstacle(mediation) ?? dayObstacle(on, mediation.opened, today)
  if (obstacle) return obstacle
  if (party.withdrawn !== undefined)
    return refusal('party-withdrawn', { party: letter, day: party.withdrawn })
  const [first] = standsOn(mediation, letter)
  return first !== undefined && on > first ? refusal('consent-too-late', { party: letter, day: first }) : null
}

/** Why a withdrawal can't be noted. It may be at any time, a closed case included; never before what is noted with the party. */
export const withdrawalObstacle = (
  mediation: Mediation,
  letter: string,
  on: CivilDate,
  today: CivilDate,
): Refusal | null => {
  const party = mediation.parties.find((each) => each.letter === letter)
  if (!party) return refusal('party-needed')
  if (party.withdrawn !== undefined)
    return refusal('party-withdrawn', { party: letter, day: party.withdrawn })
  const met = mediation.meetings.filter(({ parties }) => parties.includes(letter)).map((each) => each.on)
  const least = latest([party.consent, ...met, ...standsOn(mediation, letter)], mediation.opened)
  return dayObstacle(on, least, today)
}

/** Why an agreement can't be noted; with an id, that one is corrected, which ends with its first check. */
export const agreementObstacle = (
  mediation: Mediation,
  { id, on, checkOn }: Pick<Agreement, 'on' | 'checkOn'> & { readonly id?: string | undefined },
  today: CivilDate,
): Refusal | null => {
  const obstacle = closedObstacle(mediation) ?? dayObstacle(on, mediation.opened, today)
  if (obstacle) return obstacle
  if (!isCivilDate(checkOn)) return refusal('date-needed')
  if (checkOn <= on) return refusal('day-too-early', { day: addDays(on, 1) })
  const old = mediation.agreements.find((each) => each.id === id)
  if (id !== undefined && !old) return refusal('part-gone')
  if (old && checksOf(old).length > 0) return refusal('agreement-checked')
  const bound = mediation.parties.filter((party) => party.withdrawn === undefined && takesPart(party, on))
  return bound.length < 2 ? refusal('agreement-needs-two') : null
}

/** Why an agreement can't be noted as kept or broken. It is looked at again after the case is closed, too. */
export const checkObstacle = (
  mediation: Mediation,
  {
    agreement: id,
    on,
    again,
  }: { readonly agreement: string; readonly on: CivilDate; readonly again?: CivilDate },
  today: CivilDate,
): Refusal | null => {
  const agreement = mediation.agreements.find((each) => each.id === id)
  if (!agreement) return refusal('part-gone')
  const obstacle = dayObstacle(on, latest(checksOf(agreement), agreement.on), today)
  if (obstacle || again === undefined) return obstacle
  if (!isCivilDate(again)) return refusal('date-needed')
  return again <= on ? refusal('day-too-early', { day: addDays(on, 1) }) : null
}

/** Why a case can't be closed with that outcome. */
export const closingObstacle = (
  mediation: Mediation,
  { on, outcome }: { readonly on: CivilDate; readonly outcome: MediationOutcome },
  today: CivilDate,
): Refusal | null => {
  const obstacle = closedObstacle(mediation) ?? dayObstacle(on, lastDay(mediation), today)
  if (obstacle) return obstacle
  const { mode, agreements, parties } = mediation
  if (outcome === 'agreement' || outcome === 'partial-agreement')
    return mode === 'deferred' && agreements.length === 0 ? refusal('outcome-needs-agreement') : null
  return outcome === 'withdrawn' && !parties.some(({ withdrawn }) => withdrawn !== undefined)
    ? refusal('outcome-needs-withdrawal')
    : null
}

/** Why a case can't be opened again. */
export const reopeningObstacle = ({ closed }: Mediation, on: CivilDate, today: CivilDate): Refusal | null =>
  closed ? dayObstacle(on, closed.on, today) : refusal('case-open')

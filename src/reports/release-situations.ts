import type { CivilDate } from '../domain/civil-date.ts'
import { type Estate, settingsOf } from '../domain/estate.ts'
import { suspectSpans } from '../domain/free-text.ts'
import { knownNames } from '../domain/known-names.ts'
import type { Landlord } from '../domain/landlord.ts'
import type { Period } from '../domain/period.ts'
import type { ReleaseRow, WithheldReason } from '../domain/release.ts'
import { isKept } from '../domain/retention.ts'
import { type Audience, type Situation, statusOf } from '../domain/situation.ts'
import { situationPlace } from '../domain/situation-place.ts'
import { stableId } from '../domain/stable-hash.ts'
import { familyOf, isMaterial } from '../domain/taxonomy.ts'
import { dayOf } from '../domain/when.ts'
import { placeName } from '../messages/place-name.ts'

/** Audiences that hold the funder concerned; a watch group does not, being confidential. */
const OPEN: readonly Audience[] = ['funder', 'technical-committee', 'public']

export type ReleasedSituations = {
  /** By day, then by id. */
  readonly rows: readonly ReleaseRow[]
  /** Situations of the period that stay, by their first reason; with `rows` they make all of the period. */
  readonly withheld: ReadonlyMap<WithheldReason, number>
  /** Rows that leave without their note. */
  readonly notes: number
}

/** Sorts the situations of a period into rows for one recipient and what stays. Fields of a row are copied one by one. */
export const releaseSituations = (
  estate: Estate,
  recipient: Landlord,
  period: Period,
  today: CivilDate,
): ReleasedSituations => {
  const zone = settingsOf(estate).timeZone
  const rows: ReleaseRow[] = []
  const withheld = new Map<WithheldReason, number>()
  let notes = 0
  for (const situation of estate.situation.values()) {
    const on = dayOf(situation.when, zone)
    if (on < period.from || on > period.until) continue
    const row = rowFor(estate, recipient, situation, on, today)
    if (typeof row === 'string') withheld.set(row, (withheld.get(row) ?? 0) + 1)
    else {
      rows.push(row)
      if (situation.note) notes++
    }
  }
  rows.sort((a, b) => (a.on < b.on || (a.on === b.on && a.id < b.id) ? -1 : 1))
  return { rows, withheld, notes }
}

/** A reference that seems to designate somebody is no ticket, and stays. */
const isTicket = (estate: Estate, reference: string | undefined): reference is string =>
  reference !== undefined && suspectSpans(reference, knownNames(estate)).length === 0

function rowFor(
  estate: Estate,
  recipient: Landlord,
  situation: Situation,
  on: CivilDate,
  today: CivilDate,
): ReleaseRow | WithheldReason {
  const family = familyOf(situation.code)
  if (!isMaterial(family)) return 'family-not-sent'
  if (recipient.role === 'insurer') return 'insurer-aggregates'
  if (situation.responsible !== recipient.id) return 'other-recipient'
  if (!OPEN.includes(situation.audience)) return 'audience-team'
  if (!isKept(estate, situation.code, on, today)) return 'retention'
  const place = situationPlace(estate, situation.place)
  if (!place) return 'no-position'
  return {
    id: stableId(recipient.id, situation.id),
    code: situation.code,
    codeLabel: estate.code.get(situation.code)?.label ?? situation.code,
    family,
    place: situation.place,
    placeName: placeName(estate, situation.place),
    at: place.at,
    on,
    severity: situation.severity,
    recurrence: situation.recurrence,
    status: statusOf(situation),
    ...(isTicket(estate, situation.reference) && { reference: situation.reference }),
  }
}

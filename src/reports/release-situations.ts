import type { CivilDate } from '../domain/civil-date.ts'
import { type Estate, settingsOf } from '../domain/estate.ts'
import { suspectSpans } from '../domain/free-text.ts'
import { knownNames } from '../domain/known-names.ts'
import type { Landlord } from '../domain/landlord.ts'
import { OPEN_TO_PARTNERS } from '../domain/partners/may-show.ts'
import type { Period } from '../domain/period.ts'
import { rowId } from '../domain/published/sent-rows.ts'
import type { ReleaseRow, WithheldReason } from '../domain/release.ts'
import { isKept } from '../domain/retention.ts'
import { type Situation, statusOf } from '../domain/situation.ts'
import { situationPlace } from '../domain/situation-place.ts'
import { familyOf, isMaterial } from '../domain/taxonomy.ts'
import { dayOf } from '../domain/when.ts'
import { placeName } from '../messages/place-name.ts'

export type ReleasedSituations = {
  /** By day, then by id. */
  readonly rows: readonly ReleaseRow[]
  /** Facts of A, D and F of the period that stay, by their first reason; with `rows` they make all of them. */
  readonly withheld: ReadonlyMap<WithheldReason, number>
  /** Rows that leave without their note, or without a reference that is no ticket. */
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
    // Of the other families not even the number is looked at: the difference of two periods would give it.
    if (on < period.from || on > period.until || !isMaterial(familyOf(situation.code))) continue
    const row = rowFor(estate, recipient, situation, on, today)
    if (typeof row === 'string') withheld.set(row, (withheld.get(row) ?? 0) + 1)
    else {
      rows.push(row)
      if (situation.note || situation.reference !== row.reference) notes++
    }
  }
  rows.sort((a, b) => (a.on < b.on || (a.on === b.on && a.id < b.id) ? -1 : 1))
  return { rows, withheld, notes }
}

/** Words that go before a number: « ticket », « demande », « n° »… */
const BEFORE_NUMBER = /^(?:(?:ticket|demande|dossier|affaire|intervention|bon|réf|ref|n[°ºo]?)[.:\s]*)+/i
/** A number as information systems give them: signs without a space, or groups of digits and capitals. */
const TICKET = /^(?=.*\d)[\p{Lu}\d]+(?:[ ._/#:-]{0,3}[\p{Lu}\d]+)*$/u
const LONGEST_TICKET = 40

/** A ticket is a number; a reference that holds words, or seems to designate somebody, is none and stays. */
const isTicket = (estate: Estate, reference: string | undefined): reference is string =>
  reference !== undefined &&
  reference.length <= LONGEST_TICKET &&
  TICKET.test(reference.replace(BEFORE_NUMBER, '').trim()) &&
  suspectSpans(reference, knownNames(estate)).length === 0

function rowFor(
  estate: Estate,
  recipient: Landlord,
  situation: Situation,
  on: CivilDate,
  today: CivilDate,
): ReleaseRow | WithheldReason {
  const family = familyOf(situation.code)
  if (recipient.role === 'insurer') return 'insurer-aggregates'
  if (situation.responsible !== recipient.id) return 'other-recipient'
  if (!OPEN_TO_PARTNERS.includes(situation.audience)) return 'audience-team'
  if (!isKept(estate, situation.code, on, today)) return 'retention'
  const place = situationPlace(estate, situation.place)
  if (!place) return 'no-position'
  const code = estate.code.get(situation.code)
  const ownCode = code?.mapping?.[recipient.id]
  return {
    id: rowId(recipient.id, situation.id),
    code: situation.code,
    codeLabel: code?.label ?? situation.code,
    ...(ownCode && { ownCode }),
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

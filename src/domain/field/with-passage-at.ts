import type { CivilDate } from '../civil-date.ts'
import { type Estate, settingsOf, withRecords } from '../estate.ts'
import { halfDayBand } from '../half-day.ts'
import { keptPassage } from '../week/kept-passage.ts'
import type { EXCHANGES, NOT_DONE_REASONS, Passage } from '../week/passage.ts'
import type { StopKind } from '../week/round.ts'
import { dayOf, hourBandOf, type When } from '../when.ts'
import { stopPassages } from './stop-passages.ts'

/** Where the pair is: at a stop of its round, at a place that was not planned, or out of any round. */
export type AtPlace = {
  readonly place: string
  readonly stop?: string
  readonly round?: string
  /** What an unplanned stop is; absent: a passage. */
  readonly stopKind?: StopKind
}

/** What is recorded of the passage. `situation`: something was noted there, so the pair was there; `done`: no more is known. */
export type PassageNote =
  | { readonly type: 'nothing' | 'situation' | 'done' }
  | {
      readonly type: 'exchanges'
      readonly exchanges: (typeof EXCHANGES)[number]
      readonly youths?: (typeof EXCHANGES)[number]
    }
  | { readonly type: 'presence'; readonly minutes: number }
  | { readonly type: 'not-done'; readonly reason: (typeof NOT_DONE_REASONS)[number] }

/**
 * The passage that a note at this place belongs to: that of the stop, or the unplanned one of this place in the same
 * half-day and round. Undefined when there is none yet.
 */
export const passageAt = (estate: Estate, at: AtPlace, when: When): Passage | undefined => {
  const planned = at.stop === undefined ? undefined : estate.stop.get(at.stop)
  if (planned?.place === at.place) return stopPassages(estate, planned.round).byStop.get(planned.id)
  const zone = settingsOf(estate).timeZone
  const halfDay = (each: When): string => `${dayOf(each, zone)} ${halfDayBand(hourBandOf(each, zone))}`
  const asked = halfDay(when)
  let found: Passage | undefined
  for (const passage of estate.passage.values())
    if (
      passage.place === at.place &&
      passage.stop === undefined &&
      passage.round === at.round &&
      halfDay(passage.when) === asked &&
      passage.id > (found?.id ?? '')
    )
      found = passage
  return found
}

/** What stays of a passage when something more is noted of it. */
const noted = (before: Passage, note: PassageNote): Passage => {
  const { reason: _reason, nothingNoted, ...kept } = before
  switch (note.type) {
    case 'nothing':
      return { ...kept, done: true, nothingNoted: true }
    case 'situation':
      return { ...kept, done: true }
    case 'done':
      return { ...kept, done: true, ...(nothingNoted && { nothingNoted }) }
    case 'exchanges': {
      const { youths: _youths, ...others } = kept
      const { exchanges, youths } = note
      return {
        ...others,
        ...{ done: true, exchanges },
        ...(youths !== undefined && exchanges !== '0' && { youths }),
        ...(nothingNoted && { nothingNoted }),
      }
    }
    case 'presence': {
      const isLonger = kept.stopKind !== undefined && kept.stopKind !== 'passage'
      return {
        ...kept,
        ...{ done: true, minutes: note.minutes, ...(!isLonger && { stopKind: 'presence' as const }) },
        ...(nothingNoted && { nothingNoted }),
      }
    }
    case 'not-done': {
      const { exchanges: _exchanges, youths: _youths, minutes: _minutes, ...others } = kept
      return { ...others, done: false, reason: note.reason }
    }
  }
}

/**
 * The estate with a passage at a place on an earlier day, where something was noted that is saved later: out of any round,
 * whose stop it fulfils by its place and day; unless the pair is known to have been there that day.
 */
export const withPassageOn = (
  now: Estate,
  place: string,
  made: { readonly id: string; readonly when: When & { readonly day: CivilDate } },
): Estate => {
  const zone = settingsOf(now).timeZone
  const wasThere = [...now.passage.values()].some(
    (each) => each.place === place && each.done && dayOf(each.when, zone) === made.when.day,
  )
  return wasThere ? now : withPassageAt(now, { place }, made, { type: 'situation' })
}

/**
 * The estate with the passage recorded at a place: a new one linked to its stop, round and pair, or the one that is there
 * already (see `passageAt`), which keeps its time. `made`: id and time of a new one. A stop that is gone makes it unplanned.
 * In a closed week it has a half-day and no pair.
 */
export const withPassageAt = (
  now: Estate,
  at: AtPlace,
  made: { readonly id: string; readonly when: When },
  note: PassageNote,
): Estate => {
  const known = passageAt(now, at, made.when)
  if (known) return withRecords(now, [noted(known, note)])
  const stop = at.stop === undefined ? undefined : now.stop.get(at.stop)
  const planned = stop?.place === at.place ? stop : undefined
  const round = planned?.round ?? at.round
  const pair = (round === undefined ? undefined : now.round.get(round)?.pair) || undefined
  const stopKind = planned?.stopKind ?? at.stopKind ?? 'passage'
  const fresh: Passage = {
    ...{ kind: 'passage', id: made.id, place: at.place, when: made.when, done: true },
    ...(planned && { stop: planned.id }),
    ...(round !== undefined && { round }),
    ...(stopKind !== 'passage' && { stopKind }),
    ...(pair !== undefined && { pair }),
  }
  return withRecords(now, [keptPassage(now, noted(fresh, note))])
}

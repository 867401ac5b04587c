import { addDays } from '../civil-date.ts'
import { type Situation, type Status, statusOf } from '../situation.ts'
import { familyOf, isMaterial } from '../taxonomy.ts'
import { dayOf } from '../when.ts'
import { type DelayKey, type Delays, delayOf } from './delays.ts'
import { type DueItem, type DueReason, putOff } from './due-item.ts'

/** What each status of a material situation waits for; null: no delay, it waits from that day on. `checked` ends the loop. */
const WAITS: Partial<Record<Status, readonly [reason: DueReason, delay: DelayKey | null]>> = {
  noted: ['to-transmit', 'to-transmit'],
  'to-transmit': ['to-transmit', 'to-transmit'],
  reopened: ['to-transmit', 'to-transmit'],
  transmitted: ['transmitted-waits', 'transmitted-waits'],
  'taken-up': ['taken-up-waits', 'taken-up-waits'],
  done: ['check-on-site', null],
}

const ofSituation = (situation: Situation, zone: string, delays?: Delays): readonly DueItem[] => {
  const { kind, id, place, code, call, when, statusSteps, remindOn } = situation
  const items: DueItem[] = []
  if (call && call.confirmed === undefined) {
    const since = dayOf(when, zone)
    items.push({ kind, id, place, reason: 'call-to-confirm', due: since, since })
  }
  const waits = isMaterial(familyOf(code)) ? WAITS[statusOf(situation)] : undefined
  if (waits) {
    const [reason, delay] = waits
    const since = statusSteps.at(-1)?.on ?? dayOf(when, zone)
    const due = delay === null ? since : addDays(since, delayOf(delays, delay))
    items.push({ kind, id, place, reason, since, due: putOff(due, remindOn) })
  }
  return items
}

/**
 * Steps that wait in the loop of A, D and F (what is noted or reopened and not transmitted, transmitted and not taken up,
 * taken up and not done, done and not checked on the spot), and urgent calls that nobody confirmed. Zone: the territory's.
 */
export const situationsDue = (
  situations: Iterable<Situation>,
  zone: string,
  delays?: Delays,
): readonly DueItem[] => {
  const items: DueItem[] = []
  for (const each of situations) items.push(...ofSituation(each, zone, delays))
  return items
}

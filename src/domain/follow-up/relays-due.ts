import { addDays } from '../civil-date.ts'
import { type DelayKey, type Delays, delayOf } from './delays.ts'
import { type DueItem, putOff } from './due-item.ts'
import type { Relay, RelayStatus } from './relay.ts'

/** The delay after which a step waits too long; those absent end the relay. */
const WAITS: Partial<Record<RelayStatus, DelayKey>> = {
  proposed: 'relay-proposed',
  agreed: 'relay-agreed',
  'contact-made': 'relay-contact-made',
  'taken-up': 'relay-taken-up',
}

/** Relays on their way, each on the day when its last step has waited its delay. */
export const relaysDue = (relays: Iterable<Relay>, delays?: Delays): readonly DueItem[] =>
  [...relays].flatMap(({ kind, id, place, statusSteps, remindOn }): readonly DueItem[] => {
    const last = statusSteps.at(-1)
    const key = last && WAITS[last.status]
    if (!key) return []
    const due = putOff(addDays(last.on, delayOf(delays, key)), remindOn)
    return [{ kind, id, reason: 'relay-waits', due, since: last.on, ...(place !== undefined && { place }) }]
  })

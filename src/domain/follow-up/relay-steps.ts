import { lastStatus } from './dated-step.ts'
import type { Relay, RelayStatus } from './relay.ts'

/**
 * Steps that may follow, the usual one first. No partner is contacted before the person agreed; one that did not answer may
 * be asked again, and who declined may come back.
 */
const RELAY_NEXT: Readonly<Record<RelayStatus, readonly RelayStatus[]>> = {
  proposed: ['agreed', 'declined'],
  agreed: ['contact-made', 'no-answer', 'declined'],
  'contact-made': ['taken-up', 'no-answer', 'declined'],
  'taken-up': ['continuity-checked', 'declined'],
  'no-answer': ['contact-made', 'declined'],
  'continuity-checked': [],
  declined: ['agreed'],
}

export const relayStatus = ({ statusSteps }: Pick<Relay, 'statusSteps'>): RelayStatus =>
  lastStatus(statusSteps, 'proposed')

export const nextRelaySteps = (relay: Pick<Relay, 'statusSteps'>): readonly RelayStatus[] =>
  RELAY_NEXT[relayStatus(relay)]

/** Whether it ended: its continuity was checked, the person declined, or the partner never answered. */
export const isRelayOver = (relay: Pick<Relay, 'statusSteps'>): boolean =>
  ['continuity-checked', 'declined', 'no-answer'].includes(relayStatus(relay))

import type { Estate } from '../domain/estate.ts'
import type { Relay } from '../domain/follow-up/relay.ts'
import { followWords } from './follow-words.ts'
import { partnerName } from './partner-name.ts'
import { relays } from './relays.ts'

/** A relay by its domain and partner: « Santé : Centre de santé ». */
export const relayTitle = (estate: Pick<Estate, 'landlord' | 'service'>, relay: Relay): string =>
  relays.title(followWords.relayDomain[relay.domain], partnerName(estate, relay.partner))

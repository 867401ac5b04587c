import { type Estate, settingsOf } from './estate.ts'
import type { SetupStepName } from './setup-steps.ts'

/**
 * The first thing that a territory still lacks to be a real one, in the order of `SETUP_STEPS`; null when nothing, and for an
 * example. Told by what is there at all, so cheap enough to ask at every change; `setupSteps` says how far each is.
 */
export const nextStep = (estate: Estate): SetupStepName | null => {
  if (settingsOf(estate).fictional) return null
  if (estate.perimeter.size === 0) return 'priority-area'
  if (estate.footprint.size === 0) return 'footprints'
  if (estate.address.size === 0) return 'addresses'
  if (estate.housing.size === 0) return 'housing'
  if (estate.holding.size === 0) return 'landlord-lists'
  if (estate.street.size === 0) return 'streets'
  for (const { state } of estate.link.values()) if (state === 'doubtful') return 'doubts'
  return estate.round.size === 0 ? 'week' : null
}

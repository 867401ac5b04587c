import { type Estate, settingsOf } from '../estate.ts'

/** Minutes that a passage at a place takes: what its rule says, else the settings. */
export const serviceMinutesAt = (estate: Estate, place: string): number =>
  estate.placeRule.get(`place-rule-${place}`)?.serviceMinutes ?? settingsOf(estate).passageMinutes

import type { Estate } from '../domain/estate.ts'
import type { EmergencyNumber } from '../domain/field/danger-call.ts'
import { reflexes } from './reflexes.ts'

/** Who was called about a danger, as it is named on a screen. Falls back to the id, of a number that was removed. */
export const calleeName = ({ onCall }: Pick<Estate, 'onCall'>, to: string): string => {
  const known = reflexes.emergency[to as EmergencyNumber]
  return known ? `${known.shown}, ${known.name}` : (onCall.get(to)?.name ?? to)
}

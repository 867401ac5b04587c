import type { PositionReading } from '../../domain/field/position-reading.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'

/** Codes of `GeolocationPositionError` (W3C Geolocation, § 6.5); its third, position unavailable, is what is left. */
const DENIED = 1
const TIMEOUT = 3

/** One fresh reading of where the device is, of which nothing is kept; why there is none: forbidden, too long, or no signal. */
export const readPosition = (): Promise<PositionReading | Refusal> =>
  new Promise((resolve) => {
    if (!navigator.geolocation) {
      resolve(refusal('position-unavailable'))
      return
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({ at: [coords.longitude, coords.latitude], accuracy: Math.max(0, coords.accuracy) }),
      ({ code }) =>
        resolve(
          refusal(
            code === DENIED
              ? 'position-denied'
              : code === TIMEOUT
                ? 'position-timeout'
                : 'position-unavailable',
          ),
        ),
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 0 },
    )
  })

import type { RefusalCode } from './refusal-codes.ts'

/**
 * The code that hides the screen of an open territory: digits, typed again to see it. It encrypts nothing; what the device
 * keeps is under the passphrase.
 */
export const CODE_LEAST = 4
export const CODE_MOST = 8

/** Minutes without a touch after which the screen hides; what a territory offers. */
export const HIDE_MINUTES = [1, 2, 5] as const
export type HideMinutes = (typeof HIDE_MINUTES)[number]
export const DEFAULT_HIDE_MINUTES: HideMinutes = 2

/** Wrong codes after which the territory locks under its passphrase. */
export const WRONG_MOST = 5
/** Seconds between two codes past that, while it can't lock because changes are not on the disk. */
export const WAIT_SECONDS = 30

/** What the session knows of the code: that there is one, never its digits. */
export type ScreenCode = { readonly minutes: HideMinutes }

/** The screen is hidden: how many wrong codes were typed, and when the last one was (milliseconds since 1970, UTC). */
export type HiddenScreen = { readonly wrong: number; readonly lastWrong?: number }

/** Why digits can't be a code; null when they can. */
export const codeObstacle = (code: string): Extract<RefusalCode, `screen-code-${string}`> | null => {
  if (!/^\d*$/.test(code) || code.length < CODE_LEAST || code.length > CODE_MOST) return 'screen-code-digits'
  return isPlain(code) ? 'screen-code-plain' : null
}

/** Each digit is as far from the one before: 0000, 1234, 8642. */
const isPlain = (code: string): boolean => {
  const steps = [...code].slice(1).map((digit, index) => Number(digit) - Number(code[index]))
  return new Set(steps).size === 1
}

/** Seconds to wait before another code is taken; 0 when it is taken now. */
export const secondsToWait = ({ wrong, lastWrong = 0 }: HiddenScreen, now: number): number =>
  wrong < WRONG_MOST ? 0 : Math.max(0, Math.ceil(WAIT_SECONDS - (now - lastWrong) / 1_000))

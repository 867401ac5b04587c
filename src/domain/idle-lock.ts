/** Minutes without a touch after which a sealed territory is locked; what a device offers. */
export const IDLE_MINUTES = [5, 15, 30, 60] as const
export type IdleMinutes = (typeof IDLE_MINUTES)[number]
export const DEFAULT_IDLE_MINUTES: IdleMinutes = 15

/** It says so that many seconds before (WCAG 2.2.1), and one touch is enough to stay. */
export const WARNING_SECONDS = 20

/** Days after which a step that has not moved is brought back to mind. Editable data (`Settings.delays`); these are the defaults. */
export const DEFAULT_DELAYS = {
  'relay-proposed': 7,
  'relay-agreed': 7,
  'relay-contact-made': 14,
  'relay-taken-up': 30,
  'request-answer': 10,
  'mediation-waits': 21,
  'expectation-answer': 30,
  'to-transmit': 2,
  'transmitted-waits': 15,
  'taken-up-waits': 30,
  'action-close': 7,
  'place-to-avoid': 14,
  backup: 7,
} as const
export type DelayKey = keyof typeof DEFAULT_DELAYS
export const DELAY_KEYS = Object.keys(DEFAULT_DELAYS) as readonly DelayKey[]
export type Delays = Readonly<Partial<Record<DelayKey, number>>>

/** Days of a delay: as the territory set them, else its default. */
export const delayOf = (delays: Delays | undefined, key: DelayKey): number =>
  delays?.[key] ?? DEFAULT_DELAYS[key]

/** One line of what a landlord accounts for. */
export type ReliefAxis = {
  /** Of the national framework, or `axis-` and a number where it was added. */
  readonly id: string
  readonly label: string
  /** Euros a year; absent: not said. */
  readonly amount?: number
  /** What was done, in the landlord's or the coordinator's words. */
  readonly text?: string
}

/** What a landlord's convention of use has for a year against its relief of property tax (*abattement de TFPB*, 30 % in priority quarters). */
export type TaxRelief = {
  readonly kind: 'taxRelief'
  /** `relief-`, the landlord, `-`, the year. */
  readonly id: string
  readonly landlord: string
  readonly year: number
  /** Euros of relief in the year; absent: not said. */
  readonly amount?: number
  readonly axes: readonly ReliefAxis[]
}

/** Axes of the national framework of use of the relief (2015), in its order; their words are in the messages. */
export const RELIEF_AXES = [
  'staff-presence',
  'staff-training',
  'upkeep',
  'waste',
  'peace',
  'consultation',
  'social-ties',
  'small-works',
] as const

export const taxReliefId = (landlord: string, year: number): string => `relief-${landlord}-${year}`

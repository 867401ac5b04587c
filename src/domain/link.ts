import type { RecordKey } from './change.ts'

/** Why two records were taken for the same place, or not surely: worded in `messages/linkage.ts`. */
export const LINK_REASONS = [
  'same-address',
  'same-address-normalised',
  'street-spelt-otherwise',
  'number-in-range',
  'suffix-missing',
  'number-differs',
  'commune-merged',
  'commune-differs',
  'no-number',
  'position-given',
  'position-near',
  'position-far',
  'inside-footprint',
  'on-footprint-edge',
  'footprint-near',
  'footprint-far',
  'register-says-so',
  'door-on-map',
  'two-alike',
  'dwellings-agree',
  'dwellings-differ',
  'several-landlords',
  'no-candidate',
  'no-landlord',
  'by-hand',
] as const
export type LinkReason = (typeof LINK_REASONS)[number]

export type LinkCandidate = {
  readonly to: RecordKey
  /** Probability-like, 0 to 1. */
  readonly score: number
  readonly reasons: readonly LinkReason[]
}

/** What the linkage decides between: which address a holding or a register line is at, which footprint an address lies in. */
export const LINK_ROLES = ['address', 'footprint', 'landlord'] as const

/** A join of two source records (*rapprochement*), with its score and why; doubtful ones wait for a person. */
export type Link = {
  readonly kind: 'link'
  /** `${role}:${from}`. */
  readonly id: string
  readonly role: (typeof LINK_ROLES)[number]
  readonly from: RecordKey
  /** Best first, at most five. */
  readonly candidates: readonly LinkCandidate[]
  /** `sure`: taken. `doubtful`: waits, nothing is made of it. `accepted`, `corrected`, `set-aside`: a person's word, which stays. */
  readonly state: 'sure' | 'doubtful' | 'accepted' | 'corrected' | 'set-aside'
  /** What was chosen: the first candidate of a sure link, the person's choice otherwise; null when set aside or not yet. */
  readonly to: RecordKey | null
}

/** A person's word on it: what a new linkage takes as given. */
export const isSettled = ({ state }: Pick<Link, 'state'>): boolean =>
  state === 'accepted' || state === 'corrected' || state === 'set-aside'

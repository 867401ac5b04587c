export const FUNDER_COLOURS = ['blue', 'orange', 'green', 'purple', 'grey'] as const
export const FUNDER_PATTERNS = ['plain', 'diagonal', 'dots'] as const

/** A funder of the scheme (*commanditaire*): a landlord, the town, or an insurer. */
export type Landlord = {
  readonly kind: 'landlord'
  readonly id: string
  readonly name: string
  readonly role: 'landlord' | 'town' | 'insurer'
  readonly colour: (typeof FUNDER_COLOURS)[number]
  readonly pattern: (typeof FUNDER_PATTERNS)[number]
  /** Relative weight in the funding key; 0 when it is not published. */
  readonly weight: number
  /** Where the weight comes from. */
  readonly weightSource?: string
  /** Other names that lists give it, as confirmed by hand. */
  readonly aliases?: readonly string[]
  /** Dwellings stated by the council's decision, for comparison with the stock on the map. */
  readonly statedDwellings?: number
}

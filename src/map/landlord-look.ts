import { FUNDER_COLOURS, FUNDER_PATTERNS, type Landlord } from '../domain/landlord.ts'

export type LandlordLook = Pick<Landlord, 'colour' | 'pattern'>

/** What is drawn for a landlord that the territory does not know. */
const UNKNOWN: LandlordLook = { colour: 'grey', pattern: 'plain' }

export const landlordLook = (landlords: ReadonlyMap<string, Landlord>, id: string): LandlordLook =>
  landlords.get(id) ?? UNKNOWN

/** Name of the image that fills the buildings of a landlord. */
export const patternName = ({ colour, pattern }: LandlordLook): string => `pattern-${colour}-${pattern}`

export const ALL_LOOKS: readonly LandlordLook[] = FUNDER_COLOURS.flatMap((colour) =>
  FUNDER_PATTERNS.map((pattern) => ({ colour, pattern })),
)

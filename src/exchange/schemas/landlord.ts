import * as v from 'valibot'
import { FUNDER_COLOURS, FUNDER_PATTERNS } from '../../domain/landlord.ts'
import { count, text } from './text.ts'

/** `statedDwellings` may be written as null when the decision states none. */
export const landlord = v.pipe(
  v.object({
    id: text,
    name: text,
    role: v.picklist(['landlord', 'town', 'insurer']),
    colour: v.picklist(FUNDER_COLOURS),
    pattern: v.picklist(FUNDER_PATTERNS),
    weight: v.pipe(v.number(), v.minValue(0)),
    weightSource: v.exactOptional(text),
    aliases: v.exactOptional(v.array(text)),
    statedDwellings: v.exactOptional(v.nullable(count)),
  }),
  v.transform(({ statedDwellings, ...funder }) => ({
    ...funder,
    ...(typeof statedDwellings === 'number' && { statedDwellings }),
  })),
)

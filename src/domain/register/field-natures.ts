import type { Kind } from '../estate.ts'
import type { AllNatures, Nature } from './nature.ts'
import { FOLLOW_NATURES } from './natures-follow.ts'
import { TERRITORY_NATURES } from './natures-territory.ts'
import { WEEK_NATURES } from './natures-week.ts'

/** What every field of every kind of record is; one without its line does not compile. */
export const FIELD_NATURES: AllNatures = { ...TERRITORY_NATURES, ...WEEK_NATURES, ...FOLLOW_NATURES }

/** The same of one kind, to be read by paths that the types do not know. */
export const naturesOf = (kind: Kind): Readonly<Record<string, Nature>> => FIELD_NATURES[kind]

/** Natures of a field of a record, all that is below it included, each once, in the order of their paths. */
export const naturesBelow = (kind: Kind, field: string): readonly Nature[] => {
  const below = Object.entries(naturesOf(kind)).filter(
    ([path]) => path === field || path.startsWith(`${field}.`),
  )
  return [...new Set(below.map(([, nature]) => nature))]
}

/** Fields of a kind as they stand on its records, in the order of their lines. */
export const fieldsOf = (kind: Kind): readonly string[] => [
  ...new Set(Object.keys(naturesOf(kind)).map((path) => path.split('.')[0]!)),
]

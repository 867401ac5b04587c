import type { Estate } from './estate.ts'
import { defectCode } from './follow-up/defects-in-use.ts'
import { familyRetentionMonths } from './retention.ts'
import type { Component, Defect, Family, SituationCode } from './taxonomy.ts'

/** A code asked for; of family F, what is broken and how. */
export type NewCode = { readonly label: string; readonly danger: boolean } & (
  | { readonly family: Exclude<Family, 'F'> }
  | { readonly family: 'F'; readonly component: Component; readonly defect: Defect }
)

/** Codes of a letter are numbered up to here. */
const MOST = 99

const nextId = ({ code }: Pick<Estate, 'code'>, family: Family): string | null => {
  const numbers = [...code.values()]
    .filter((each) => each.family === family)
    .map(({ id }) => Number(id.slice(1)))
  // A number is never given twice: old records keep theirs.
  const next = Math.max(0, ...numbers) + 1
  return next > MOST ? null : `${family}${next}`
}

/** The version of the list: the greatest of its codes; 0 for an empty one. */
export const taxonomyVersion = ({ code }: Pick<Estate, 'code'>): number =>
  [...code.values()].reduce((greatest, { since }) => Math.max(greatest, since), 0)

/** The code as the list takes it: the next number of its family, of the next version, kept as long as its family and as coarsely. Null past 99 codes of a family. */
export const freshCode = (estate: Estate, asked: NewCode): SituationCode | null => {
  const { family } = asked
  const id = family === 'F' ? defectCode(asked.component, asked.defect) : nextId(estate, family)
  if (id === null) return null
  return {
    ...{ kind: 'code', id, family, label: asked.label.trim(), since: taxonomyVersion(estate) + 1 },
    ...{ retired: false, finest: family === 'G' ? 'sector' : 'entrance', danger: asked.danger },
    retentionMonths: familyRetentionMonths(estate, family),
  }
}

import type { Estate } from '../estate.ts'
import type { StatusStep } from '../situation.ts'
import { stableId } from '../stable-hash.ts'
import { familyOf, isMaterial } from '../taxonomy.ts'

/** The id under which a situation leaves: a hash of who receives it and of the record's own, which stays. */
export const rowId = (recipient: string, situation: string): string => stableId(recipient, situation)

/** A situation as the file of who is responsible for it may name it, with what a returned file is set beside. */
export type SentRow = {
  readonly situation: string
  readonly funder: string
  readonly steps: readonly StatusStep[]
  readonly reference: string
}

/** Every situation of A, D and F by the id that the file of its funder has for it. */
export const sentRows = (estate: Estate): ReadonlyMap<string, SentRow> => {
  const rows = new Map<string, SentRow>()
  for (const { id, code, responsible, statusSteps, reference = '' } of estate.situation.values())
    if (isMaterial(familyOf(code)) && estate.landlord.has(responsible))
      rows.set(rowId(responsible, id), { situation: id, funder: responsible, steps: statusSteps, reference })
  return rows
}

import { familyOf, type SituationCode } from '../../src/domain/taxonomy.ts'

/** A code of the first version of the list, in use. */
export const code = (id: string, over: Partial<SituationCode> = {}): SituationCode => ({
  kind: 'code',
  id,
  family: familyOf(id),
  label: `Code ${id}`,
  since: 1,
  retired: false,
  finest: 'entrance',
  retentionMonths: 12,
  danger: false,
  ...over,
})

/** Families of the taxonomy; A, D and F are facts about buildings and spaces, B, C, E and G about life together. */
export const FAMILIES = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const
export type Family = (typeof FAMILIES)[number]

/** Families whose situations may leave as rows in a landlord's file (rule 5); the others only as counts. */
export const MATERIAL_FAMILIES: readonly Family[] = ['A', 'D', 'F']
export const isMaterial = (family: Family): boolean => MATERIAL_FAMILIES.includes(family)

/** A code of the taxonomy: data of the territory, editable and versioned, not code. Technical ones have no code label but component × defect. */
export type SituationCode = {
  readonly kind: 'code'
  /** The code itself, `A1`; for family F `F-` component and defect, as `F-lift-out-of-order`. */
  readonly id: string
  readonly family: Family
  readonly label: string
  /** Version of the list in which it appeared. */
  readonly since: number
  readonly retired: boolean
  /** The finest place it may be noted at; C5 and family G are noted by sector only. */
  readonly finest: 'entrance' | 'sector'
  /** Months kept, counted from the end of the quarter. */
  readonly retentionMonths: number
  /** Says who to call now. */
  readonly danger: boolean
  /** What each landlord calls it in its own list, by the landlord's id. */
  readonly mapping?: Readonly<Record<string, string>>
}

export const COMPONENTS = [
  'door-closer',
  'door-glass',
  'access-control',
  'letterbox-doors',
  'common-lighting',
  'lift',
  'waste-room',
  'floors-walls',
] as const
export const DEFECTS = ['missing', 'broken', 'out-of-order', 'does-not-close'] as const
export type Component = (typeof COMPONENTS)[number]
export type Defect = (typeof DEFECTS)[number]

export const familyOf = (code: string): Family => code[0] as Family

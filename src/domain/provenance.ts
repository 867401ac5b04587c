/** How sure the position and content of a territory object are. */
export const PRECISIONS = ['official', 'surveyed', 'estimated', 'demonstration'] as const
export type Precision = (typeof PRECISIONS)[number]

/** Where an object of the territory comes from; every one of them carries it. */
export type Provenance = { readonly source: string; readonly precision: Precision }

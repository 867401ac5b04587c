import { FAMILIES, type Family } from '../../domain/taxonomy.ts'

/** 1 for each family asked for, by its index in `FAMILIES`. */
export const isAsked = (families: readonly Family[]): Uint8Array =>
  Uint8Array.from(FAMILIES, (family) => (families.includes(family) ? 1 : 0))

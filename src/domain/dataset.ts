import type { CivilDate } from './civil-date.ts'

/** A file or list that objects of the territory come from (*jeu de données*): they carry its name as `source`. */
export type Dataset = {
  readonly kind: 'dataset'
  /** See `datasetId`. */
  readonly id: string
  readonly name: string
  readonly licence: string
  readonly url?: string
  /** Day that the data describe, when the file says it. */
  readonly date?: CivilDate
  /** Day on which it was last read here. */
  readonly imported?: CivilDate
  /** Name of the file last read. */
  readonly file?: string
}

export const datasetId = (name: string): string =>
  `dataset-${name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`

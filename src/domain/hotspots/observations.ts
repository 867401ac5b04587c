import type { Family } from '../taxonomy.ts'

/** A day as a number: days since 1970-01-01. */
export type DayNumber = number

/**
 * What was noted and where people looked: the one table that engines read. Places in the order of their ids; situations
 * and passages as columns of equal length in the order of their day, then place, then id. A column of places holds
 * indices into `places`.
 */
export type Observations = {
  /** Ids of every place where something may be noted or looked at, noted or not. */
  readonly places: readonly string[]
  /** `lng` and `lat` of each place in turn. */
  readonly positions: Float64Array
  /** Index into `groups` of each place, -1 where it stands alone (public space). */
  readonly groupOf: Int32Array
  /** Ids of buildings, or for partners names of résidences, in their order: the second level of the test. */
  readonly groups: readonly string[]
  /** Index into `sectors` of each place, -1 outside all. */
  readonly sectorOf: Int32Array
  readonly sectors: readonly string[]
  /** Index into `landlords` of each place: whose stock it is; `ville` is one of them. */
  readonly landlordOf: Int32Array
  readonly landlords: readonly string[]
  readonly situations: SituationColumns
  readonly passages: PassageColumns
  /** In the order of the estate. */
  readonly setAside: readonly SetAside[]
}

export type SituationColumns = {
  readonly ids: readonly string[]
  readonly day: Int32Array
  readonly place: Int32Array
  /** Index into `FAMILIES`. */
  readonly family: Uint8Array
  /** 1: seen by the team on its way; 0: reported by somebody. Only seen ones enter rates and tests. */
  readonly seen: Uint8Array
  /** Local minute of the day, -1 where only a band is known. */
  readonly minute: Int16Array
  /** Index into `HOUR_BANDS`. */
  readonly band: Uint8Array
}

/** Passages done. */
export type PassageColumns = {
  readonly day: Int32Array
  readonly place: Int32Array
}

/**
 * Why a situation of the filter is counted by no engine. `bySector`: noted by sector (family G, C5); `placeUnknown`: its
 * place is no longer in the territory; `outside`: its place lies outside the perimeter; `fallbackPoint`: its place holds an
 * implausible share of all, as a default that stands for what was not located; `duplicate`: same code, place and minute
 * as another.
 */
export const SET_ASIDE = ['bySector', 'placeUnknown', 'outside', 'fallbackPoint', 'duplicate'] as const
export type SetAsideReason = (typeof SET_ASIDE)[number]
export type SetAside = {
  readonly id: string
  readonly day: DayNumber
  readonly family: Family
  readonly why: SetAsideReason
}

/** What of the observations is looked at: days, both inclusive, and the families whose records cover them. */
export type View = {
  readonly from: DayNumber
  readonly until: DayNumber
  readonly families: readonly Family[]
}

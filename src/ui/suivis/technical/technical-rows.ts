import { daysBetween } from '../../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../../domain/estate.ts'
import { isOpenSituation } from '../../../domain/follow-up/situation-loop.ts'
import { type Situation, type Status, statusOf } from '../../../domain/situation.ts'
import { type Component, type Family, familyOf, isMaterial } from '../../../domain/taxonomy.ts'
import { dayOf } from '../../../domain/when.ts'

export type TechnicalFilter = {
  /** Empty: A, D and F. */
  readonly family: Family | ''
  /** Of family F only; empty: all. */
  readonly component: Component | ''
  /** A funder's id or `other`; empty: all. */
  readonly responsible: string
  readonly state: Status | 'open' | 'all'
}

export type TechnicalRow = { readonly situation: Situation; readonly ageDays: number }

/** Material situations of a filter, its state aside: what delays are told of. */
export const technicalSituations = (
  estate: Pick<Estate, 'situation'>,
  { family, component, responsible }: Omit<TechnicalFilter, 'state'>,
): readonly Situation[] =>
  [...estate.situation.values()].filter(
    (each) =>
      (family === '' ? isMaterial(familyOf(each.code)) : familyOf(each.code) === family) &&
      (component === '' || family !== 'F' || each.code.startsWith(`F-${component}-`)) &&
      (responsible === '' || each.responsible === responsible),
  )

/** Those of the filter's state with their age in days since they were noted, oldest first. */
export const technicalRows = (
  estate: Pick<Estate, 'situation' | 'settings'>,
  situations: readonly Situation[],
  state: TechnicalFilter['state'],
  today: string,
): readonly TechnicalRow[] => {
  const zone = settingsOf(estate).timeZone
  const isOf = (each: Situation): boolean =>
    state === 'all' || (state === 'open' ? isOpenSituation(each) : statusOf(each) === state)
  return situations
    .filter(isOf)
    .map((situation) => ({ situation, ageDays: daysBetween(dayOf(situation.when, zone), today) }))
    .sort((a, b) => b.ageDays - a.ageDays || (a.situation.id < b.situation.id ? -1 : 1))
}

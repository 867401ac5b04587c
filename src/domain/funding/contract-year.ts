import { addDays, type CivilDate, isCivilDate, monthsLater } from '../civil-date.ts'
import type { Period } from '../period.ts'
import { CONTRACT_START, type Funding } from './funding.ts'

/** Years of the contract: one, renewable twice (council's decision of 23 June 2016). */
export const CONTRACT_YEARS = 3

/** Where a day is in the contract; `rank` is 1 for the year without a renewal. Before and after: the contract's own days. */
export type ContractYear =
  | { readonly state: 'before'; readonly contract: Period }
  | { readonly state: 'after'; readonly contract: Period }
  | { readonly state: 'within'; readonly rank: number; readonly period: Period }

type Started = Pick<Funding, 'contractStart'>

/** The first day of the contract as it is set, or that of the council's decision. */
export const contractStartOf = ({ contractStart }: Started): CivilDate =>
  contractStart !== undefined && isCivilDate(contractStart) ? contractStart : CONTRACT_START

/** The days of the year of that rank; of rank 4, of what would follow. */
const yearOf = (start: CivilDate, rank: number): Period => ({
  from: monthsLater(start, 12 * (rank - 1)),
  until: addDays(monthsLater(start, 12 * rank), -1),
})

/** The year of the contract that holds a day, from one anniversary of its first day to the eve of the next. */
export const contractYearOf = (funding: Started, day: CivilDate): ContractYear => {
  const start = contractStartOf(funding)
  const contract = { from: start, until: yearOf(start, CONTRACT_YEARS).until }
  if (day < start) return { state: 'before', contract }
  for (let rank = 1; rank <= CONTRACT_YEARS; rank++) {
    const period = yearOf(start, rank)
    if (day <= period.until) return { state: 'within', rank, period }
  }
  return { state: 'after', contract }
}

/** Those that a period has days of, in order: several where the contract did not begin on the first day of one. */
export const contractYearsIn = (funding: Started, { from, until }: Period): readonly ContractYear[] => {
  const years: ContractYear[] = []
  for (let day = from; day <= until; ) {
    const year = contractYearOf(funding, day)
    years.push(year)
    if (year.state === 'after') break
    day = year.state === 'before' ? year.contract.from : addDays(year.period.until, 1)
  }
  return years
}

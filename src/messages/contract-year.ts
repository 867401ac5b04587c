import { CONTRACT_YEARS, type ContractYear } from '../domain/funding/contract-year.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

const ordinal = (rank: number): string => `${rank}${rank === 1 ? 're' : 'e'}`

/** « 1re année (marché initial) », « 3e année (2e reconduction) », « avant le marché », « après le marché ». */
const contractYearName = (year: ContractYear): string => {
  switch (year.state) {
    case 'before':
      return 'avant le marché'
    case 'after':
      return 'après le marché'
    case 'within':
      return year.rank === 1
        ? `${ordinal(1)} année (marché initial)`
        : `${ordinal(year.rank)} année (${ordinal(year.rank - 1)} reconduction)`
  }
}

/** The same, with the day on which the contract begins or ended. */
const contractYearSaid = (year: ContractYear): string => {
  const name = contractYearName(year)
  switch (year.state) {
    case 'before':
      return `${name}, qui commence le ${format.day(year.contract.from)}`
    case 'after':
      return `${name}, dont la ${ordinal(CONTRACT_YEARS)} année a fini le ${format.day(year.contract.until)}`
    case 'within':
      return name
  }
}

/** Words of the contract and of its years. */
export const contractWords = {
  label: 'Marché',
  start: 'Premier jour du marché',
  startHelp: 'Un an, reconductible deux fois. Le bilan annuel et la clé en tirent le nom de chaque année.',
  /** One after the other where a period has days of several. */
  names: (years: readonly ContractYear[]): string => typeset(years.map(contractYearName).join(', puis ')),
  said: (years: readonly ContractYear[]): string => typeset(years.map(contractYearSaid).join(', puis ')),
  /** « du 1 juillet 2016, un an reconductible deux fois ». */
  from: (start: string): string => `du ${format.day(start)}, un an reconductible deux fois`,
  today: (year: ContractYear): string => `aujourd’hui : ${contractYearName(year)}`,
} as const

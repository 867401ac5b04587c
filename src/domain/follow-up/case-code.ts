import type { CivilDate } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import { stableId } from '../stable-hash.ts'
import type { Mediation } from './mediation.ts'

const rankOf = (code: string): number => Number(code.slice('M-2026-'.length))

/** The code of a case opened on that day: its year, then the rank after the highest ever given in it, removed cases among them. */
export const nextCaseCode = (estate: Pick<Estate, 'mediation' | 'settings'>, opened: CivilDate): string => {
  const year = `M-${opened.slice(0, 4)}-`
  const given = [
    ...[...estate.mediation.values()].map(({ caseCode }) => caseCode),
    ...(estate.settings.get('settings')?.spentCases ?? []),
  ].filter((code) => code.startsWith(year))
  const highest = given.reduce((most, code) => Math.max(most, rankOf(code)), 0)
  return `${year}${String(highest + 1).padStart(2, '0')}`
}

/**
 * How a case is named on screens: its code alone, or, where two devices that had not met gave the same code, the code
 * and the first letters of what its id hashes to (`M-2026-07-4E`), as many as tell them apart. A name may grow when
 * the other case arrives, it never becomes that of another case.
 */
export const caseName = (estate: Pick<Estate, 'mediation'>, { id, caseCode }: Mediation): string => {
  const twins = [...estate.mediation.values()].filter((each) => each.caseCode === caseCode && each.id !== id)
  if (twins.length === 0) return caseCode
  const own = stableId(id)
  const others = twins.map((twin) => stableId(twin.id))
  let length = 2
  while (length < own.length && others.some((other) => other.startsWith(own.slice(0, length)))) length++
  return `${caseCode}-${own.slice(0, length).toUpperCase()}`
}

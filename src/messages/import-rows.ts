import type { Kind } from '../domain/estate.ts'
import type { Read } from '../domain/import.ts'
import { format } from './format.ts'

const NAMES: Partial<Record<Read['kind'], readonly [one: string, many: string]>> = {
  perimeter: ['contour', 'contours'],
  buildings: ['bâtiment', 'bâtiments'],
  addresses: ['adresse', 'adresses'],
  landlord: ['porte', 'portes'],
  situations: ['situation', 'situations'],
  rounds: ['tournée', 'tournées'],
  events: ['situation', 'situations'],
}

/** Of files that give records of several kinds, the one that their lines are. */
const COUNTED: Partial<Record<Read['kind'], Kind>> = {
  landlord: 'holding',
  rounds: 'round',
  events: 'situation',
}

/**
 * What was taken of a file, in its own words, and of how many lines when some were left: « 40 logements à 9 adresses »,
 * « 14 portes, sur 22 lignes lues ». Ways and points are made of many lines each: those are not counted.
 */
export const rowsRead = ({ kind, records, seen }: Pick<Read, 'kind' | 'records' | 'seen'>): string => {
  const of = (taken: number): string =>
    seen > taken ? `, sur ${format.count(seen, 'ligne lue', 'lignes lues')}` : ''
  if (kind === 'housing') {
    const dwellings = records.reduce(
      (sum, record) => sum + (record.kind === 'housing' ? record.dwellings : 0),
      0,
    )
    const at = format.count(records.length, 'adresse', 'adresses')
    return `${format.count(dwellings, 'logement', 'logements')} à ${at}${of(dwellings)}`
  }
  const counted = COUNTED[kind]
  const taken = counted ? records.filter((record) => record.kind === counted).length : records.length
  const [one, many] = NAMES[kind] ?? ['objet', 'objets']
  return `${format.count(taken, one, many)}${NAMES[kind] && kind !== 'rounds' ? of(taken) : ''}`
}

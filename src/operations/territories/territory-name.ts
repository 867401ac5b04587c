import type { KeptTerritory } from '../../domain/kept-territory.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'

/** Longest name of a territory, which names a file too. */
export const TERRITORY_NAME_MOST = 80

const folded = (name: string): string => name.trim().toLocaleLowerCase('fr')

/** Why a territory can't take this name, `but` being the id of the one that has it already; null when it can. */
export const nameObstacle = (
  name: string,
  territories: readonly KeptTerritory[] | null,
  but?: string,
): Refusal | null => {
  if (name.trim() === '') return refusal('territory-name-needed')
  if (name.trim().length > TERRITORY_NAME_MOST)
    return refusal('value-out-of-range', { least: 1, most: TERRITORY_NAME_MOST })
  const taken = territories?.some((each) => each.id !== but && folded(each.name) === folded(name))
  return taken ? refusal('territory-name-taken', { name: name.trim() }) : null
}

/** The name, or the first of `name (2)`, `name (3)`… that no territory has. */
export const freeName = (name: string, territories: readonly KeptTerritory[]): string => {
  const wanted = name.trim().slice(0, TERRITORY_NAME_MOST - 5)
  for (let number = 1; ; number++) {
    const tried = number === 1 ? wanted : `${wanted} (${number})`
    if (!nameObstacle(tried, territories)) return tried
  }
}

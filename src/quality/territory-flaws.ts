import type { Estate } from '../domain/estate.ts'
import { FLAW_RULES, type Flaw } from '../domain/flaw.ts'
import { buildingFlaws } from './building-flaws.ts'
import { dwellingFlaws } from './dwelling-flaws.ts'
import { entranceFlaws } from './entrance-flaws.ts'
import { groundOf } from './ground.ts'
import { reachFlaws } from './reach-flaws.ts'
import { ringFlaws } from './ring-flaws.ts'
import { sectorFlaws } from './sector-flaws.ts'

const FAMILIES = [ringFlaws, sectorFlaws, entranceFlaws, buildingFlaws, dwellingFlaws, reachFlaws] as const
const RANKS = new Map(FLAW_RULES.map((rule, rank) => [rule, rank]))

/**
 * What is wrong in a territory, errors first, then by rule and object; closed entrances and demolished buildings are
 * left out. Reads only the kinds of `CHECKED_KINDS`; where there is no perimeter, no sector or no street, the rules
 * about them say nothing. A repair is there where one is safe: it mends its flaw and brings no error.
 */
export const territoryFlaws = (
  estate: Estate,
  onProgress: (share: number) => void = () => undefined,
): readonly Flaw[] => {
  const ground = groundOf(estate)
  const flaws = FAMILIES.flatMap((family, rank) => {
    onProgress((rank + 1) / (FAMILIES.length + 1))
    return [...family(ground)]
  })
  return flaws.sort(
    (a, b) =>
      Number(a.severity === 'remark') - Number(b.severity === 'remark') ||
      RANKS.get(a.rule)! - RANKS.get(b.rule)! ||
      (a.id < b.id ? -1 : 1),
  )
}

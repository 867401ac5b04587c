import { foldText } from '../domain/fold-text.ts'
import type { Housing } from '../domain/housing.ts'
import { stableId } from '../domain/stable-hash.ts'
import type { Position } from '../geometry/position.ts'
import { datasets } from '../messages/datasets.ts'
import { suffixOf } from './tables/house-number.ts'
import type { OfficialRow } from './tables/official-table.ts'
import { streetKey } from './tables/street-words.ts'
import { cutText } from './text/clean-text.ts'

const LONGEST = 120
const MOST_STOREYS = 60

type Group = {
  readonly row: OfficialRow
  dwellings: number
  readonly built: Map<string, number>
  readonly places: Map<string, { readonly at: Position; count: number }>
  storeys: number
}

/** INSEE code of the commune of a line; `DEPCOM_CODE` up to the vintage 2024. */
export const communeOf = (row: OfficialRow): string => row.cell('depcom') || row.cell('depcom_code')

/**
 * Dwellings of the register counted by address; no line of a dwelling outlives this. Without a number, the building and
 * staircase keep apart what the street alone would merge.
 */
export class HousingGroups {
  readonly #groups = new Map<string, Group>()

  add(row: OfficialRow, at: Position | undefined): void {
    const key = keyOf(row)
    let group = this.#groups.get(key)
    if (!group) {
      group = { row, dwellings: 0, built: new Map(), places: new Map(), storeys: -1 }
      this.#groups.set(key, group)
    }
    group.dwellings++
    const year = row.cell('construct')
    if (/^(?:1[6-9]|20)\d\d$/.test(year)) group.built.set(year, (group.built.get(year) ?? 0) + 1)
    const storey = /^\d{1,2}$/.test(row.cell('etage')) ? Number(row.cell('etage')) : -1
    if (storey <= MOST_STOREYS) group.storeys = Math.max(group.storeys, storey)
    if (!at) return
    const place = group.places.get(at.join())
    if (place) place.count++
    else group.places.set(at.join(), { at, count: 1 })
  }

  records(): Housing[] {
    return [...this.#groups].map(([key, { row, dwellings, built, places, storeys }]): Housing => {
      const [year] = [...built].toSorted(
        ([one, many], [other, more]) => more - many || Number(one) - Number(other),
      )
      const [place] = [...places].toSorted(
        ([one, many], [other, more]) => more.count - many.count || (one < other ? -1 : 1),
      )
      return {
        kind: 'housing',
        id: `housing-${stableId('housing', key)}`,
        number: numberOf(row),
        suffix: suffixOf(row.cell('indrep')),
        street: streetOf(row),
        postcode: row.cell('codepostal').slice(0, 10),
        commune: cutText(row.cell('libcom'), LONGEST),
        insee: communeOf(row).slice(0, 10),
        dwellings,
        ...(year && { built: Number(year[0]) }),
        ...(storeys >= 0 && { storeys }),
        ...(place && { at: place[1].at }),
        source: datasets.housing.name,
        precision: 'official',
      }
    })
  }
}

const numberOf = (row: OfficialRow): string => {
  const number = row
    .cell('numvoie')
    .replace(/^0+(?=\d)/, '')
    .slice(0, 10)
  return number === '0' ? '' : number
}

const streetOf = (row: OfficialRow): string => {
  const street = [row.cell('typvoie'), row.cell('nomvoie')].filter(Boolean).join(' ')
  return cutText(street || row.cell('lieudit'), LONGEST)
}

function keyOf(row: OfficialRow): string {
  const number = numberOf(row)
  const inside =
    number === '' ? ['bat', 'immeu', 'esc', 'entree'].map((name) => foldText(row.cell(name))) : []
  return [communeOf(row), streetKey(streetOf(row)), number, suffixOf(row.cell('indrep')), ...inside].join('|')
}

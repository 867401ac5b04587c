import { isRefusal, type Notice, notice, type Refusal, refusal } from '../../domain/refusal.ts'
import type { Bounds } from '../../geometry/position.ts'
import { idOf, withTextIds } from '../osm/parse-ids.ts'
import { memberOf } from '../places/geojson.ts'
import { mayMeet, numbersBox } from './area-box.ts'
import type { AreaNames } from './area-names.ts'
import { type Cutter, type Kept, KeptBytes } from './cutter.ts'
import { JsonItems } from './json-items.ts'
import { OsmKeeper } from './osm-keeper.ts'

/**
 * Cuts a GeoJSON collection to the features that may lie in the area or are asked for by name, and the answer of
 * Overpass to the objects of the area. Without an area only a file of perimeters is read: its names make a question
 * when none of them is asked for.
 */
export function jsonCutter(area: Bounds | null, names: AreaNames): Cutter {
  const keeper = new OsmKeeper()
  let pass = new Pass(area, names, keeper)
  return {
    take: (bytes) => pass.items.take(bytes),
    end: () => {
      if (pass.items.list === 'elements' && keeper.again()) {
        pass = new Pass(area, names, keeper)
        return 'again'
      }
      return pass.end()
    },
  }
}

class Pass {
  readonly items = new JsonItems(['features', 'elements'], (item, rank) => this.#item(item, rank))
  readonly #kept = new KeptBytes()
  readonly #rows: number[] = []
  #left = 0
  #flat = 0

  constructor(
    private readonly area: Bounds | null,
    private readonly names: AreaNames,
    private readonly keeper: OsmKeeper,
  ) {}

  end(): Refusal | Kept {
    const after = this.items.end()
    if (isRefusal(after)) return after
    const notices: Notice[] = [
      ...(this.#left > 0 ? [notice('cut-to-area', this.#left)] : []),
      ...(this.#flat > 0 ? [notice('rows-unplaced', this.#flat)] : []),
    ]
    return {
      bytes: this.#kept.joined(this.items.before, ',\n', after as Uint8Array),
      rows: this.#rows,
      kept: this.#kept.count,
      seen: this.items.seen,
      notices,
      ...(this.#kept.count === 0 && this.names.areAreas && { question: this.names.question() }),
    }
  }

  #item(item: Uint8Array, rank: number): Refusal | null {
    const text = new TextDecoder().decode(item)
    let value: unknown
    try {
      value = JSON.parse(this.items.list === 'elements' ? withTextIds(text) : text)
    } catch {
      return refusal('not-json', undefined, { row: rank })
    }
    const keeps = this.items.list === 'elements' ? this.#keepsElement(value) : this.#keepsFeature(value, rank)
    if (keeps === true) {
      this.#rows.push(rank)
      return this.#kept.add(item)
    }
    if (keeps === false) this.#left++
    return keeps || null
  }

  #keepsFeature(feature: unknown, rank: number): boolean | Refusal | null {
    const box = numbersBox(memberOf(feature, 'geometry'))
    if (!box) {
      this.#flat++
      return null
    }
    const wanted = this.names.see(feature, rank)
    if (!this.area && !this.names.areAreas) return refusal('perimeter-needed', { limit: '20 Mo' })
    return wanted || (this.area !== null && mayMeet(this.area, box))
  }

  #keepsElement(element: unknown): boolean | Refusal {
    const { area } = this
    if (!area) return refusal('perimeter-needed', { limit: '20 Mo' })
    const isNear = (point: unknown): boolean => {
      const [lng, lat] = [memberOf(point, 'lon'), memberOf(point, 'lat')]
      return typeof lng === 'number' && typeof lat === 'number' && mayMeet(area, [lng, lat, lng, lat])
    }
    const list = (name: string): readonly unknown[] => {
      const value = memberOf(element, name)
      return Array.isArray(value) ? value : []
    }
    const id = idOf(memberOf(element, 'id'))
    switch (memberOf(element, 'type')) {
      case 'node':
        return this.keeper.node(id, isNear(element))
      case 'way':
        return this.keeper.way(
          id,
          list('nodes').map(idOf),
          list('geometry').some(isNear) || isNear(memberOf(element, 'center')),
        )
      default:
        return this.keeper.relation(
          list('members').map((member) => ({
            type: String(memberOf(member, 'type')),
            ref: idOf(memberOf(member, 'ref')),
          })),
        )
    }
  }
}

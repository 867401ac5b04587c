import type { Estate } from '../domain/estate.ts'
import type { Rng } from '../domain/rng.ts'
import { standingBuildings } from '../domain/standing-buildings.ts'
import { activeEntrances } from '../domain/week/active-entrances.ts'
import { openPublicPlaces } from '../domain/week/open-public-places.ts'
import { draw, happens, type Lottery, lotteryOf } from './draw.ts'
import { EXAMPLE_CODES, type ExampleCode } from './example-codes.ts'

/** A drawn place: its id, and whose it is (`ville` in public space, `other` for a sector). */
export type DrawnPlace = { readonly id: string; readonly landlord: string }

const sorted = <Item extends { readonly id: string }>(items: Iterable<Item>): Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1))

/** Draws a place for a code, or nothing where the territory has no place for it. */
export const placeDrawer = (estate: Estate, rng: Rng): ((code: ExampleCode) => DrawnPlace | undefined) => {
  // Some buildings have more to tell than others, all year round.
  const liveliness = new Map(
    sorted(standingBuildings(estate)).map(({ id }) => [id, 0.4 + 1.8 * rng.unit() ** 2]),
  )
  const entrances = sorted(activeEntrances(estate))
  const outside = sorted(openPublicPlaces(estate))
  const sectors = sorted(estate.sector.values()).map(({ id }) => ({ id, landlord: 'other' }))
  const indoors: Lottery<DrawnPlace> | undefined =
    entrances.length > 0
      ? lotteryOf(
          entrances,
          ({ dwellings, building }) => Math.max(1, dwellings) * (liveliness.get(building ?? '') ?? 1),
        )
      : undefined
  const outdoors = new Map<string, Lottery<DrawnPlace>>()
  if (outside.length > 0)
    for (const { id, prefers } of EXAMPLE_CODES)
      outdoors.set(
        id,
        lotteryOf(
          outside.map((place) => ({ id: place.id, landlord: 'ville', type: place.type })),
          ({ type }) => (prefers.includes(type) ? 2 : 1),
        ),
      )
  return (code) => {
    if (code.outside === 'sector') return sectors[rng.int(0, Math.max(0, sectors.length - 1))]
    const lottery = happens(rng, code.outside)
      ? (outdoors.get(code.id) ?? indoors)
      : (indoors ?? outdoors.get(code.id))
    return lottery && draw(rng, lottery)
  }
}

import type { Building } from './building.ts'
import type { Estate } from './estate.ts'

const cache = new WeakMap<Estate['building'], readonly Building[]>()

/** Buildings that are not demolished. The same list for the same buildings. */
export const standingBuildings = ({ building }: Pick<Estate, 'building'>): readonly Building[] => {
  const standing =
    cache.get(building) ?? [...building.values()].filter(({ demolished }) => demolished === undefined)
  cache.set(building, standing)
  return standing
}

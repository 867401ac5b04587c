import type { Estate } from './estate.ts'

const cache = new WeakMap<Estate, readonly string[]>()

/** Names of streets, places, landmarks and services of the territory, which the free-text check lets through. */
export const knownNames = (estate: Estate): readonly string[] => {
  let names = cache.get(estate)
  if (!names) {
    const found = new Set<string>()
    for (const street of estate.street.values()) if (street.name) found.add(street.name)
    for (const kind of [
      'publicPlace',
      'receptionPlace',
      'landmark',
      'sector',
      'perimeter',
      'building',
      'landlord',
      'service',
    ] as const) {
      for (const { name } of estate[kind].values()) found.add(name)
    }
    names = [...found]
    cache.set(estate, names)
  }
  return names
}

import type { Observations } from '../domain/hotspots/observations.ts'
import type { Ranking } from '../domain/hotspots/ranking.ts'
import { planeNeighbours } from '../geometry/plane-neighbours.ts'
import { giStar } from '../hotspots/autocorrelation/gi-star.ts'
import { globalMoran } from '../hotspots/autocorrelation/global-moran.ts'
import { placesOnPlane } from '../hotspots/chance/places-on-plane.ts'
import { Usage } from './usage.ts'

/** Getis and Ord's Gi* of each place's episodes and Moran's I of all, neighbours being those within the band. Null where it has no value: nothing differs. */
export const bandStatistics = (observations: Observations, found: Ranking, given: string) => {
  const bandMetres = Number(given)
  if (!(bandMetres > 0)) throw new Usage('--band takes metres, like 150')
  if (!observations.positions.every(Number.isFinite)) throw new Usage('--band needs a FILE with lon and lat')
  const neighbours = planeNeighbours(placesOnPlane(observations), bandMetres)
  const episodesOf = new Map(found.places.map(({ id, episodes }) => [id, episodes]))
  const episodes = observations.places.map((id) => episodesOf.get(id) ?? 0)
  const known = (value: number): number | null => (Number.isFinite(value) ? value : null)
  const { i, expected, z, p } = globalMoran(episodes, neighbours)
  const star = giStar(episodes, neighbours)
  return {
    band: {
      ...{ bandMetres, of: 'episodes' },
      moran: { i: known(i), expected: known(expected), z: known(z), p: known(p) },
    },
    giStarOf: (rank: number): number | null => known(star[rank]!),
  }
}

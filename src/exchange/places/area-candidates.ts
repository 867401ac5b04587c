import type { Question, ReadChoices, ReadContext } from '../../domain/import.ts'
import { cutText } from '../text/clean-text.ts'
import type { FoundFeature } from './features-of.ts'
import { memberOf } from './geojson.ts'
import { locate, metresTo } from './locate.ts'
import { perimeterNameOf } from './perimeter-name.ts'

/** One outline to choose: all features of a code, or a feature without one. */
export type AreaCandidate = {
  /** The code, else `#` and the rank of the feature. */
  readonly value: string
  readonly label: string
  readonly code?: string
  readonly features: readonly FoundFeature[]
}

const LONGEST_LABEL = 160

/** The outlines that features offer, by code. */
export function areaCandidates(features: readonly FoundFeature[]): readonly AreaCandidate[] {
  const byValue = new Map<string, AreaCandidate>()
  for (const feature of features) {
    const { name, code } = perimeterNameOf(feature.properties)
    const value = code ?? `#${feature.row}`
    const before = byValue.get(value)
    const commune = ['lib_com', 'commune', 'nom_com']
      .map((key) => memberOf(feature.properties, key))
      .find((each) => typeof each === 'string' && each !== '')
    const words = [name ?? value, code === undefined ? '' : `(${code})`].filter(Boolean).join(' ')
    byValue.set(value, {
      value,
      label: cutText(typeof commune === 'string' ? `${words}, ${commune}` : words, LONGEST_LABEL),
      ...(code !== undefined && { code }),
      features: [...(before?.features ?? []), feature],
    })
  }
  return [...byValue.values()]
}

/** Those chosen, by code or rank; none while nothing was. */
export const chosenAreas = (
  candidates: readonly AreaCandidate[],
  { areas = [] }: ReadChoices,
): AreaCandidate[] => candidates.filter(({ value }) => areas.includes(value))

/** Which outlines to take: the nearest to the territory first, where there is one, else by name. */
export function areasQuestion(
  candidates: readonly AreaCandidate[],
  chosen: readonly AreaCandidate[],
  { bounds, bounded }: ReadContext,
): Question {
  const near = new Map(candidates.map((each) => [each, bounded ? metresOf(each, bounds) : 0]))
  const byName = new Intl.Collator('fr')
  return {
    code: 'several-areas',
    params: { count: candidates.length },
    options: candidates
      .toSorted((one, other) => near.get(one)! - near.get(other)! || byName.compare(one.label, other.label))
      .map(({ value, label }) => ({ value, label })),
    choice: 'areas',
    several: true,
    ...(chosen.length > 0 && { taken: chosen.map(({ value }) => value).join(','), settled: true as const }),
  }
}

/** Metres to the territory of an outline's first position, whatever its nesting. */
function metresOf({ features }: AreaCandidate, bounds: ReadContext['bounds']): number {
  let at: unknown = memberOf(features[0]?.geometry, 'coordinates')
  while (Array.isArray(at) && Array.isArray(at[0])) at = at[0]
  const [x, y] = Array.isArray(at) ? at : []
  if (typeof x !== 'number' || typeof y !== 'number') return Number.POSITIVE_INFINITY
  const found = locate(x, y, bounds)
  return found ? Math.round(metresTo(found.at, bounds) / 100) : Number.POSITIVE_INFINITY
}

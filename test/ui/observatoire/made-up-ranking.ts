import type { Ranked, Ranking } from '../../../src/domain/hotspots/ranking.ts'

/** A row that chance explains; what a test is about is said over it. */
export const ranked = (id: string, over: Partial<Ranked> = {}): Ranked => ({
  level: 'place',
  id,
  situations: 3,
  seen: 3,
  episodes: 3,
  passages: 38,
  expected: 1.9,
  rate: { rate: 7.9, low: 1.6, high: 23.1 },
  p: 0.3,
  q: 0.9,
  verdict: 'maybe-chance',
  needed: 6,
  change: 'unproven',
  last: '2026-10-20',
  ...over,
})

export const proven = (id: string, over: Partial<Ranked> = {}): Ranked =>
  ranked(id, {
    ...{ situations: 7, seen: 7, episodes: 7, expected: 1.8, p: 0.0008, q: 0.012, verdict: 'probable' },
    ...over,
  })

export const ranking = (over: Partial<Ranking> = {}): Ranking => ({
  situations: 148,
  seen: 120,
  episodes: 112,
  passages: 1930,
  effort: 'passages',
  counted: 'seen',
  dispersion: { place: 1.1, group: 1.2 },
  places: [],
  groups: [],
  sectors: [],
  detectable: { place: 11.2, group: 4 },
  ...over,
})

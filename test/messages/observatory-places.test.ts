import { expect, test } from 'vitest'
import { during, places } from '../../src/messages/observatory-places.ts'
import { proven, ranked, ranking } from '../ui/observatoire/made-up-ranking.ts'

const sixWeeks = { from: '2026-09-20', until: '2026-10-31' }
const month = { from: '2026-10-01', until: '2026-10-31' }
/** Spaces that keep words together are spaces to the eye. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
const said = (...args: Parameters<typeof places.row>): string => plain(places.row(...args))

test('a proven row says its count, what passages would bring, and that chance is unlikely', () => {
  expect(said(proven('e12'), sixWeeks, 'passages')).toBe(
    '7 situations en 6 semaines, 1,8 attendue vu les passages : peu probable par hasard.',
  )
  expect(said(proven('e12', { verdict: 'sure', expected: 2.4 }), month, 'passages')).toBe(
    '7 situations en un mois, 2,4 attendues vu les passages : très peu probable par hasard.',
  )
})

test('an unproven row says how many it would take', () => {
  expect(said(ranked('e1'), month, 'passages')).toBe(
    '3 situations contre 1,9 attendue : peut être le hasard ; il en faudrait 6.',
  )
  expect(said(ranked('e1', { needed: null }), month, 'passages')).toContain('aucun nombre ne suffirait')
  expect(said(ranked('e1', { expected: 0.01 }), month, 'passages')).toContain('moins de 0,1 attendue')
})

test('where situations are more than the episodes that are tested, both are said', () => {
  const row = { situations: 14, seen: 11, episodes: 9 }
  expect(said(proven('e1', row), sixWeeks, 'passages')).toBe(
    '14 situations en 6 semaines, soit 9 épisodes vus par l’équipe ; 1,8 attendu vu les passages : peu probable par hasard.',
  )
  expect(said(ranked('e1', { situations: 2, seen: 1, episodes: 1 }), month, 'passages')).toBe(
    '2 situations, soit 1 épisode vu contre 1,9 attendu : peut être le hasard ; il en faudrait 6.',
  )
})

test('without passages known it is a count at equal shares, and without one there it is not seen, never calm', () => {
  expect(said(proven('e1'), month, 'equal')).toContain('à parts égales')
  const unseen = ranked('e1', {
    verdict: 'not-seen',
    expected: null,
    rate: null,
    p: null,
    q: null,
    needed: null,
  })
  expect(said(unseen, month, 'passages')).toBe('3 situations, aucun passage sur la période : non vu.')
})

test('the title counts situations, episodes and passages', () => {
  expect(plain(places.counts(ranking()))).toBe('148 situations · 1 930 passages')
})

test('what can be found is said with the numbers of the period', () => {
  const quarter = { from: '2026-08-01', until: '2026-10-31' }
  expect(plain(places.detectable('group', 4, ranking(), quarter))).toBe(
    'Avec 49 situations par mois (37 épisodes vus), un bâtiment doit être 4 fois au-dessus de l’attendu pour être vu en 3 mois.',
  )
  expect(plain(places.detectable('place', null, ranking(), month))).toContain('même 20 fois au-dessus')
})

test.each([
  [{ from: '2026-08-01', until: '2026-10-31' }, 'en 3 mois'],
  [{ from: '2026-10-01', until: '2026-10-31' }, 'en un mois'],
  [{ from: '2026-11-02', until: '2026-11-08' }, 'en une semaine'],
  [{ from: '2026-11-02', until: '2026-11-04' }, 'en 3 jours'],
  [sixWeeks, 'en 6 semaines'],
])('%o is said %s', (period, words) => expect(plain(during(period))).toBe(words))

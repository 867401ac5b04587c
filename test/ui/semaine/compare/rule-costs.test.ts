import { expect, test } from 'vitest'
import { withRecords } from '../../../../src/domain/estate.ts'
import type { Plan } from '../../../../src/domain/week/plan.ts'
import { ruleCost, rulesInForce } from '../../../../src/ui/semaine/compare/rule-costs.ts'
import { variantGroups } from '../../../../src/ui/semaine/compare/variant-groups.ts'
import { variantName } from '../../../../src/ui/semaine/compare/variant-name.ts'
import { settings } from '../../../domain/build.ts'
import { WEEK, weekEstate } from '../week-scene.ts'
import { comparedEstate, firstRoundId, measures } from './compare-scene.ts'

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

test('what a rule costs is said as gains, then what would be lost', () => {
  const without = measures({ served: 9, overdueDays: 0, walkMinutes: 70, predictability: 0.31 })
  expect(ruleCost(measures(), without).map(plain)).toEqual([
    'On y gagnerait : 5 lieux vus de plus, 3 jours hors délai de moins et 14 min de marche de moins.',
    'En échange : 9 points de passages devinés de plus.',
  ])
})

test('a rule without which nothing is better costs nothing', () => {
  const nothing = 'Rien ne s’améliorerait : cette règle ne coûte rien cette semaine.'
  expect(ruleCost(measures(), measures()).map(plain)).toEqual([nothing])
  expect(ruleCost(measures(), measures({ served: 3 })).map(plain)).toEqual([nothing])
})

test('a rule that asks nothing of the week is not planned without', () => {
  expect(rulesInForce(weekEstate())).toEqual(['unplanned-time', 'minimum-gap', 'maximum-gap', 'variety'])
  const weighed = withRecords(weekEstate(), [
    settings({ fairnessWeight: 0.5 }),
    { kind: 'support', id: 'support-square', place: 'square', minutes: 12, timesPerWeek: 1 },
    { kind: 'placeRule', id: 'place-rule-e1', place: 'e1', forbidden: [{ from: '12:00', until: '14:00' }] },
  ])
  expect(rulesInForce(weighed)).toEqual([
    ...['unplanned-time', 'minimum-gap', 'maximum-gap', 'presences', 'variety', 'fairness', 'opening-hours'],
  ])
})

test('variants on offer leave out what is compared, a pair’s taken half-days, and gaps below the minimum', () => {
  const estate = withRecords(comparedEstate(), [settings({ maxGapDays: 3, minGapDays: 2 })])
  const groups = new Map(
    variantGroups(estate, WEEK, [{ type: 'seed', seed: 2 }]).map(({ type, variants }) => [type, variants]),
  )
  expect(groups.get('seed')!.map((each) => each.type === 'seed' && each.seed)).toEqual([3, 4, 5])
  expect(groups.get('max-gap')!.map((each) => each.type === 'max-gap' && each.days)).toEqual([5, 7])
  const added = groups.get('with-round')!
  expect(added).toHaveLength(18)
  expect(added).not.toContainEqual(expect.objectContaining({ pair: 'p1', weekday: 1, start: '09:30' }))
  expect(added).toContainEqual({ type: 'with-round', pair: 'p1', weekday: 1, start: '14:00', end: '16:00' })
})

test('a variant is named by what it changes', () => {
  const estate = comparedEstate()
  const name = (variant: Parameters<typeof variantName>[2]) => plain(variantName(estate, WEEK, variant))
  expect(name({ type: 'without-round', round: firstRoundId(estate) })).toBe(
    'Sans la tournée du lundi 9 h 30, Binôme 1',
  )
  expect(name({ type: 'with-round', weekday: 4, pair: 'p2', start: '14:00', end: '15:45' })).toBe(
    'Avec une tournée jeudi de 14 h à 15 h 45, Binôme 2',
  )
  expect(name({ type: 'max-gap', days: 12 })).toBe('Délai max. 12 jours')
  expect(name({ type: 'without-round', round: 'gone' })).toBe('Sans une tournée')
  // Adopted: the round is no more in the week, but stands in the plan that it was compared with.
  const gone = { id: 'gone', day: '2026-12-03', start: '14:00', pair: 'p2' }
  const plan = { rounds: [gone] } as unknown as Plan
  const variant = { type: 'without-round', round: 'gone' } as const
  expect(plain(variantName(estate, WEEK, variant, [null, plan]))).toBe(
    'Sans la tournée du jeudi 14 h, Binôme 2',
  )
})

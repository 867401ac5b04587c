import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fundingShares } from '../../../src/domain/funding/funding-shares.ts'
import { keyShares } from '../../../src/domain/funding/key-shares.ts'
import { splitCents } from '../../../src/domain/funding/split-cents.ts'
import { embeddedEstate } from '../../example/embedded-estate.ts'
import { estate, landlord, settings } from '../build.ts'

const numRuns = process.env.TOURNEE_LONG ? 5_000 : 300
const aWeight = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 5_000 }),
  fc.integer({ min: 0, max: 10_000_000 }).map((thousandths) => thousandths / 1000),
)

test('cents add up to the total, none is off its exact share by a cent or more, and equal weights differ by one at most', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_000 }),
      fc.array(aWeight, { minLength: 1, maxLength: 12 }),
      (total, weights) => {
        const parts = splitCents(total, weights)
        const sum = weights.reduce((all, weight) => all + weight, 0)
        expect(parts.reduce((all, part) => all + part, 0)).toBe(sum === 0 ? 0 : total)
        if (sum === 0) return
        for (const [rank, weight] of weights.entries()) {
          expect(Number.isInteger(parts[rank])).toBe(true)
          expect(Math.abs(parts[rank]! - (total * weight) / sum)).toBeLessThan(1 + 1e-6)
          if (weight === 0) expect(parts[rank]).toBe(0)
          for (const [other, same] of weights.entries())
            if (same === weight && other > rank) expect([0, 1]).toContain(parts[rank]! - parts[other]!)
        }
      },
    ),
    { numRuns },
  )
})

test('a cent that nobody has more right to goes to the earlier part', () => {
  expect(splitCents(100, [1, 1, 1])).toEqual([34, 33, 33])
  expect(splitCents(2, [1, 1, 1])).toEqual([1, 1, 0])
  expect(splitCents(10, [2, 1])).toEqual([7, 3])
})

test('whatever the key, its shares and what nobody pays make the objective, and the town pays its share or its cap', () => {
  fc.assert(
    fc.property(
      fc.record({
        objective: fc.integer({ min: 0, max: 50_000_000 }).map((cents) => cents / 100),
        townShare: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
        townCap: fc.integer({ min: 0, max: 50_000_000 }).map((cents) => cents / 100),
      }),
      fc.array(aWeight, { minLength: 2, maxLength: 2 }),
      aWeight,
      (key, [first, second], insurer) => {
        const held = estate(
          settings({ funding: { ...key, source: 'essai' } }),
          landlord('vilogia', { weight: first! }),
          landlord('partenord-habitat', { weight: second! }),
          landlord('ag2r-la-mondiale', { role: 'insurer', weight: insurer }),
        )
        const { shares, objectiveCents, unsharedCents, isCapped } = fundingShares(held)
        expect(shares.reduce((all, { cents }) => all + cents, unsharedCents)).toBe(objectiveCents)
        const [town, ...others] = shares
        expect(town!.funder.role).toBe('town')
        const wanted = Math.round((objectiveCents * key.townShare) / 100)
        const most = Math.min(Math.round(key.townCap * 100), objectiveCents)
        expect(town!.cents).toBe(Math.min(wanted, most))
        expect(isCapped).toBe(wanted > most)
        expect(unsharedCents > 0).toBe(others.every(({ isUnset }) => isUnset) && town!.cents < objectiveCents)
        for (const { isUnset, cents, funder } of others) {
          expect(isUnset).toBe(funder.weight === 0)
          if (isUnset) expect(cents).toBe(0)
        }
        expect(fundingShares(held)).toEqual(fundingShares(held))
      },
    ),
    { numRuns },
  )
})

test('the council’s figures: 44 800 € for the town, the rest by dwellings, nothing for a weight that is not published', () => {
  const { shares, unsharedCents, isCapped } = fundingShares(embeddedEstate())
  const rounded = Object.fromEntries(shares.map(({ funder, cents }) => [funder.id, Math.round(cents / 100)]))
  expect(rounded).toEqual({
    ville: 44_800,
    vilogia: 45_165,
    'partenord-habitat': 49_377,
    'logis-metropole': 20_658,
    'ag2r-la-mondiale': 0,
  })
  expect(shares.filter(({ isUnset }) => isUnset).map(({ funder }) => funder.id)).toEqual(['ag2r-la-mondiale'])
  expect([unsharedCents, isCapped]).toEqual([0, false])
  expect(shares.reduce((all, { cents }) => all + cents, 0)).toBe(16_000_000)
})

test('the town’s cap binds from 160 715 € on', () => {
  const of = (objective: number) =>
    fundingShares(estate(settings({ funding: { objective, townShare: 28, townCap: 45_000, source: 'x' } })))
  expect(of(160_700)).toMatchObject({ isCapped: false, shares: [{ cents: 4_499_600 }, {}, {}, {}] })
  expect(of(200_000)).toMatchObject({ isCapped: true, shares: [{ cents: 4_500_000 }, {}, {}, {}] })
})

test('without a town the others share the whole; the key among landlords leaves insurers and the town out', () => {
  const held = estate(
    landlord('ville', { role: 'insurer', weight: 1 }),
    landlord('vilogia', { weight: 3 }),
    landlord('ag2r-la-mondiale', { role: 'insurer', weight: 1 }),
  )
  expect(fundingShares(held).shares.reduce((all, { cents }) => all + cents, 0)).toBe(16_000_000)
  expect(keyShares(held)).toEqual(
    new Map([
      ['vilogia', 0.75],
      ['partenord-habitat', 0.25],
    ]),
  )
  const none = estate(landlord('vilogia', { weight: 0 }), landlord('partenord-habitat', { weight: 0 }))
  expect(keyShares(none)).toBeNull()
})

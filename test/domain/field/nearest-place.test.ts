import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestPlace, VAGUE_METRES } from '../../../src/domain/field/nearest-place.ts'
import { distanceMetres } from '../../../src/geometry/distance.ts'
import type { Position } from '../../../src/geometry/position.ts'
import { anEstate, aPassage, aRound, aStop } from '../../store/builders.ts'
import { aPublicPlace, HERE, metresEast } from './public-places.ts'

/** Public places so many metres east of here, by their id. */
const placesAt = (places: Record<string, number>) =>
  Object.entries(places).map(([id, metres]) => aPublicPlace(id, metresEast(metres)))
const round = [
  aRound('r-1'),
  aStop('s-a', 'r-1', { place: 'a' }),
  aStop('s-b', 'r-1', { place: 'b', rank: 1 }),
]
const from = (metres: number, accuracy: number) => ({ at: metresEast(metres), accuracy })

test('the nearest stop of the round is where one is, with how far it is', () => {
  const estate = anEstate(...round, ...placesAt({ a: 0, b: 80 }))
  const answer = nearestPlace(estate, from(70, 8), 'r-1')
  expect(answer).toMatchObject({ kind: 'near', nearest: { place: 'b', stop: 's-b' } })
  expect(answer.kind === 'near' && Math.abs(answer.nearest.metres - 10)).toBeLessThan(0.1)
})

test('a stop passes before a place beside it that the reading can not tell from it, not before one clearly nearer', () => {
  const estate = anEstate(...round, ...placesAt({ a: 0, beside: 20, b: 900 }))
  expect(nearestPlace(estate, from(18, 25), 'r-1')).toMatchObject({ nearest: { place: 'a', stop: 's-a' } })
  const sure = nearestPlace(estate, from(20, 5), 'r-1')
  expect(sure).toEqual({ kind: 'near', nearest: { place: 'beside', metres: expect.closeTo(0, 1) } })
})

test('out of a round, or far from its stops, the nearest place in use is taken', () => {
  const closed = aPublicPlace('closed', metresEast(300), { closed: '2026-01-01' })
  const estate = anEstate(...round, ...placesAt({ a: 0, b: 80, other: 310 }), closed)
  expect(nearestPlace(estate, from(300, 10), 'r-1')).toMatchObject({
    kind: 'near',
    nearest: { place: 'other' },
  })
  const free = nearestPlace(estate, from(2, 10), null)
  expect(free).toMatchObject({ kind: 'near', nearest: { place: 'a' } })
  expect(free.kind === 'near' && free.nearest.stop).toBeUndefined()
})

test('of two stops at one place the one without a passage is opened', () => {
  const twice = [aStop('s-1', 'r-1', { place: 'a' }), aStop('s-2', 'r-1', { place: 'a', rank: 1 })]
  const met = aPassage('p-1', { stop: 's-1', round: 'r-1', place: 'a' })
  const estate = (...more: Parameters<typeof anEstate>) =>
    anEstate(aRound('r-1'), ...twice, ...placesAt({ a: 0 }), ...more)
  expect(nearestPlace(estate(), from(0, 5), 'r-1')).toMatchObject({ nearest: { stop: 's-1' } })
  expect(nearestPlace(estate(met), from(0, 5), 'r-1')).toMatchObject({ nearest: { stop: 's-2' } })
})

test('what is too far is named, a vague reading tells nothing, and a territory may have no place', () => {
  const estate = anEstate(...round, ...placesAt({ a: 0 }))
  expect(nearestPlace(estate, from(59, 10), 'r-1')).toMatchObject({ kind: 'near' })
  expect(nearestPlace(estate, from(61, 10), 'r-1')).toMatchObject({ kind: 'far', nearest: { place: 'a' } })
  expect(nearestPlace(estate, from(0, VAGUE_METRES + 1), 'r-1')).toEqual({ kind: 'vague' })
  expect(nearestPlace(estate, from(0, Number.NaN), null)).toEqual({ kind: 'vague' })
  expect(nearestPlace(anEstate(), from(0, 5), null)).toEqual({ kind: 'none' })
})

test('whatever the places, none is nearer than the answer by more than the reading can err', () => {
  const metres = fc.integer({ min: -400, max: 400 })
  fc.assert(
    fc.property(
      fc.uniqueArray(metres, { minLength: 1, maxLength: 12 }),
      metres,
      fc.integer({ min: 0, max: 150 }),
      fc.integer({ min: 0, max: 12 }),
      (easts, at, accuracy, planned) => {
        const places = easts.map((east, rank) => aPublicPlace(`p-${rank}`, metresEast(east)))
        const stops = places
          .slice(0, planned)
          .map(({ id }, rank) => aStop(`s-${rank}`, 'r-1', { place: id, rank }))
        const estate = anEstate(aRound('r-1'), ...places, ...stops)
        const answer = nearestPlace(estate, from(at, accuracy), 'r-1')
        if (answer.kind === 'vague' || answer.kind === 'none') throw new Error(answer.kind)
        const least = Math.min(...places.map((place) => distanceMetres(metresEast(at), place.at)))
        expect(answer.nearest.metres).toBeLessThanOrEqual(least + accuracy + 1e-6)
        expect(answer.kind === 'near').toBe(answer.nearest.metres <= 50 + accuracy)
        const stopped = stops.some(({ place }) => place === answer.nearest.place)
        if (answer.kind === 'near') expect(answer.nearest.stop !== undefined).toBe(stopped)
      },
    ),
    { numRuns: 300 },
  )
})

test('places lie where the test says', () => {
  const [one, other]: [Position, Position] = [HERE, metresEast(100)]
  expect(distanceMetres(one, other)).toBeCloseTo(100, 1)
})

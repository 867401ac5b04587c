import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds, houseNumber } from '../../src/linkage/house-number.ts'
import { normalStreet } from '../../src/linkage/normal-street.ts'
import { addressReader, normalCommune } from '../../src/linkage/read-address.ts'
import { streetLikeness } from '../../src/linkage/street-likeness.ts'
import { wordLikeness } from '../../src/linkage/word-likeness.ts'

const numRuns = process.env.TOURNEE_LONG ? 5000 : 300

test.each([
  ['Boulevard Napoléon Ier', 'BD NAPOLEON 1ER'],
  ['Boulevard Napoléon Ier', 'Bld. Napoléon I'],
  ['Boulevard Napoléon Ier', 'NAPOLEON PREMIER (BVD)'],
  ['Rue de Bourgogne', 'DE BOURGOGNE RUE'],
  ['Rue de Bourgogne', 'r. Bourgogne'],
  ['Rue de Bourgogne', 'BOURGOGNE (RUE DE)'],
  ['Avenue du Général Leclerc', 'AV GAL LECLERC'],
  ['Avenue du Maréchal Foch', 'ave. du Mal Foch'],
  ['Rue du Docteur Roux', 'R DR ROUX'],
  ['Place du Président Wilson', 'PL PDT WILSON'],
  ['Rue Saint-Exupéry', 'RUE ST EXUPERY'],
  ['Allée Sainte-Barbe', 'ALL STE BARBE'],
  ['Rue des Œillets', 'RUE DES OEILLETS'],
  ['Rue Lætitia', 'RUE LAETITIA'],
  ['Chemin de l’Église', "CHEM DE L'EGLISE"],
  ['Rue d’Arras', 'RUE D ARRAS'],
  ['Rue du Faubourg de Béthune', 'R FAUBOURG BETHUNE'],
  ['Rue Louis XIV', 'RUE LOUIS 14'],
  ['Rue du 8 Mai 1945', 'RUE DU HUIT MAI 1945'],
  ['Rue du 11 Novembre', 'RUE DU ONZE NOV'],
  ['Rond-Point de l’Europe', 'RPT EUROPE'],
  ['Rue de Bourgogne', 'Rue de Bourgogne, bât. B'],
  ['Rue de Bourgogne', 'Résidence des Œillets rue de Bourgogne'],
])('%s is %s', (whole, short) => {
  expect(normalStreet(short).key).toBe(normalStreet(whole).key)
})

test.each([
  ['Rue Pasteur', 'Avenue Pasteur'],
  ['Rue Charles V', 'Rue Charles'],
  ['Rue de la Place', 'Place de la Rue'],
  ['Rue du 8 Mai 1945', 'Rue du 8 Mai'],
  ['Rue A', 'Rue B'],
])('%s is not %s', (one, other) => {
  expect(normalStreet(one).key).not.toBe(normalStreet(other).key)
})

test('a first name’s initial V is no five', () => {
  expect(normalStreet('Rue V. Hugo').words).toEqual(['v', 'hugo'])
  expect(normalStreet('Rue Charles V').words).toEqual(['charles', '5'])
})

test.each([
  ['12', '', 12, 12, ''],
  ['012', '', 12, 12, ''],
  ['n° 12', '', 12, 12, ''],
  ['12bis', '', 12, 12, 'b'],
  ['12 B', '', 12, 12, 'b'],
  ['12', 'ter', 12, 12, 't'],
  ['12', 'A', 12, 12, 'a'],
  ['12-14', '', 12, 14, ''],
  ['12 à 16', '', 12, 16, ''],
  ['12/14', '', 12, 14, ''],
  ['12-1', '', 12, 12, ''],
  ['1O', '', 10, 10, ''],
  ['l2', '', 12, 12, ''],
  ['12 rue', '', 12, 12, ''],
  ['', '', 0, 0, ''],
  ['sans', '', 0, 0, ''],
  ['99999', '', 0, 0, ''],
])('number %s %s', (number, suffix, low, high, form) => {
  expect(houseNumber(number, suffix)).toEqual({ low, high, suffix: form })
})

test('a range of even numbers holds the even ones', () => {
  const range = houseNumber('12-16')
  expect([11, 12, 13, 14, 16, 18].filter((number) => holds(range, number))).toEqual([12, 14, 16])
})

test('a number written in the street’s column is read, unless it is the street’s own', () => {
  const { read } = addressReader()
  const line = { number: '', suffix: '', postcode: '', commune: '', insee: '' }
  expect(read({ ...line, street: '12 bis, rue de Lille' })).toMatchObject({
    number: { low: 12, suffix: 'b' },
    street: { key: 'rue|lille' },
  })
  expect(read({ ...line, street: '8 mai 1945' }).number.low).toBe(0)
})

test('communes have one name', () => {
  expect(normalCommune('ST ETIENNE CEDEX 2')).toBe(normalCommune('Saint-Étienne'))
  expect(normalCommune('LILLE CEDEX')).toBe('lille')
  expect(normalCommune('Paris 13e Arrondissement')).toBe('paris')
  expect(normalCommune("VILLENEUVE D'ASCQ")).toBe(normalCommune('Villeneuve-d’Ascq'))
})

test('slips of the hand and of the scan leave words alike, other words not', () => {
  for (const [right, wrong] of [
    ['bourgogne', 'bourgohne'],
    ['bourgogne', 'bourgogen'],
    ['normandie', 'nomandie'],
    ['normandie', 'norrnandie'],
    ['clemenceau', 'demenceau'],
    ['lilas', 'li1as'],
  ] as const)
    expect(wordLikeness(right, wrong), wrong).toBeGreaterThan(0.8)
  expect(wordLikeness('bourgogne', 'bourgohne')).toBeGreaterThan(wordLikeness('bourgogne', 'bourgokne'))
  expect(wordLikeness('bourgogne', 'normandie')).toBe(0)
  expect(wordLikeness('1945', '1918')).toBe(0)
  expect(wordLikeness('j', 'jean')).toBe(0.9)
})

const text = fc.string({ unit: fc.constantFrom(...'abcdeilmnorstu 18-’é'), maxLength: 24 })
const word = fc.string({ unit: fc.constantFrom(...'aeilmnrcdvw01'), maxLength: 12 })

test('any text has a normal form, and that form is its own', () =>
  fc.assert(
    fc.property(text, (written) => {
      const { words, type } = normalStreet(written)
      expect(words.every((each) => each !== '')).toBe(true)
      if (type !== '' || words.length === 0) return
      expect(normalStreet(words.join(' ')).joined.length).toBeGreaterThan(0)
    }),
    { numRuns },
  ))

test('likeness is the same both ways, 1 for the same, within 0 and 1', () =>
  fc.assert(
    fc.property(word, word, text, text, (a, b, one, other) => {
      expect(wordLikeness(a, b)).toBeCloseTo(wordLikeness(b, a), 12)
      expect(wordLikeness(a, a)).toBe(1)
      const [left, right] = [normalStreet(one), normalStreet(other)]
      const likeness = streetLikeness(left, right)
      expect(likeness).toBeCloseTo(streetLikeness(right, left), 12)
      expect(likeness).toBeGreaterThanOrEqual(0)
      expect(likeness).toBeLessThanOrEqual(1)
      if (left.joined !== '') expect(streetLikeness(left, left)).toBe(1)
    }),
    { numRuns },
  ))

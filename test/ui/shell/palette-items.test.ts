import { expect, test } from 'vitest'
import { paletteItems } from '../../../src/ui/shell/palette-items.ts'
import { exampleEstate } from '../../example/embedded-estate.ts'
import { anApp } from '../../operations/an-app.ts'

const offered = (query: string): readonly string[] => {
  const { store } = anApp(exampleEstate(1, '2026-11-24'), { session: { keeping: 'example' } })
  return paletteItems(store.read(), query).map(({ label }) => label)
}

test('actions with a word that begins as typed come before those that only hold it', () => {
  const found = offered('registre')
  expect(found[0]).toBe('Registre et droits')
  expect(found.length).toBeGreaterThan(1)
  expect(found.slice(1).every((label) => /enregistre/i.test(label))).toBe(true)
})

test('every word must be found, in any order; places follow the actions', () => {
  expect(offered('droits regist')[0]).toBe('Registre et droits')
  expect(offered('droits introuvable')).toEqual([])
  expect(offered('parvis')).toContain('Parvis de la mairie')
})

import { expect, test } from 'vitest'
import { LAYERS } from '../../src/store/session.ts'
import { isLayerOf, shownLayers } from '../../src/store/shown-layers.ts'

const layers = new Set(LAYERS)

test('rounds show in Semaine and Terrain, heat in Observatoire, last passages in Suivis, rows of the file in Échanges; the rest everywhere', () => {
  expect(shownLayers({ layers, workspace: 'semaine' }).has('rounds')).toBe(true)
  expect(shownLayers({ layers, workspace: 'terrain' }).has('rounds')).toBe(true)
  expect(shownLayers({ layers, workspace: 'territoire' }).has('rounds')).toBe(false)
  expect(shownLayers({ layers, workspace: 'suivis' }).has('recency')).toBe(true)
  expect(shownLayers({ layers, workspace: 'semaine' }).has('recency')).toBe(false)
  expect(shownLayers({ layers, workspace: 'observatoire' }).has('heat')).toBe(true)
  expect(shownLayers({ layers, workspace: 'echanges' }).has('heat')).toBe(false)
  expect(shownLayers({ layers, workspace: 'echanges' }).has('release')).toBe(true)
  expect(LAYERS.filter((layer) => isLayerOf('territoire', layer))).toHaveLength(LAYERS.length - 4)
})

test('a layer switched off is off everywhere, and the same session gives the same set', () => {
  const without = new Set([...layers].filter((layer) => layer !== 'heat'))
  expect(shownLayers({ layers: without, workspace: 'observatoire' }).has('heat')).toBe(false)
  expect(shownLayers({ layers, workspace: 'semaine' })).toBe(shownLayers({ layers, workspace: 'semaine' }))
})

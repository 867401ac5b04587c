import { expect, test } from 'vitest'
import { FOLLOW_VIEWS } from '../../src/store/follow-session.ts'
import { LAYERS } from '../../src/store/session.ts'
import { isLayerOf, shownLayers } from '../../src/store/shown-layers.ts'

const layers = new Set(LAYERS)
const followView = 'recency'

test('rounds show in Semaine and Terrain, heat in Observatoire, last passages in Suivis, rows of the file in Échanges; the rest everywhere', () => {
  expect(shownLayers({ layers, followView, workspace: 'semaine' }).has('rounds')).toBe(true)
  expect(shownLayers({ layers, followView, workspace: 'terrain' }).has('rounds')).toBe(true)
  expect(shownLayers({ layers, followView, workspace: 'territoire' }).has('rounds')).toBe(false)
  expect(shownLayers({ layers, followView, workspace: 'suivis' }).has('recency')).toBe(true)
  expect(shownLayers({ layers, followView, workspace: 'semaine' }).has('recency')).toBe(false)
  expect(shownLayers({ layers, followView, workspace: 'observatoire' }).has('heat')).toBe(true)
  expect(shownLayers({ layers, followView, workspace: 'echanges' }).has('heat')).toBe(false)
  expect(shownLayers({ layers, followView, workspace: 'echanges' }).has('release')).toBe(true)
  expect(LAYERS.filter((layer) => isLayerOf({ workspace: 'territoire', followView }, layer))).toHaveLength(
    LAYERS.length - 4,
  )
})

test('last passages show beside their list, not under the registers of Suivis, and are not switched there', () => {
  for (const view of FOLLOW_VIEWS) {
    const standing = { workspace: 'suivis', followView: view } as const
    expect(shownLayers({ ...standing, layers }).has('recency'), view).toBe(view === 'recency')
    expect(isLayerOf(standing, 'recency'), view).toBe(view === 'recency')
  }
})

test('a layer switched off is off everywhere, and the same session gives the same set', () => {
  const without = new Set([...layers].filter((layer) => layer !== 'heat'))
  expect(shownLayers({ layers: without, followView, workspace: 'observatoire' }).has('heat')).toBe(false)
  expect(shownLayers({ layers, followView, workspace: 'semaine' })).toBe(
    shownLayers({ layers, followView, workspace: 'semaine' }),
  )
})

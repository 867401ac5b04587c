import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { tallName } from '../../../src/domain/reports/report.ts'
import { sceneDrawings } from '../../../src/exchange/documents/scene-drawings.ts'
import { aPicture, aReport } from './a-report.ts'

const chart = {
  ...{ id: 'hours', title: 'Moments', form: 'bars' as const, unit: 'situations' },
  ...{ categories: ['Matin <b>', 'Soir'], series: [{ name: 'Nombre', values: [3, 5] }] },
}

test('a chart is an SVG that stands alone, its words escaped, larger than high', () => {
  const { hours = '' } = sceneDrawings(
    aReport([
      { kind: 'chart', chart },
      { kind: 'text', text: 'x' },
    ]),
  )
  const seen: string[] = []
  let root: Record<string, string> = {}
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'svg') root = attributes as Record<string, string>
  })
  parser.on('text', (text) => seen.push(text))
  parser.write(hours).close()
  expect(root.xmlns).toBe('http://www.w3.org/2000/svg')
  expect(Number(root.width)).toBeGreaterThan(Number(root.height))
  expect(seen.join('|')).toContain('Matin <b>')
  expect(hours).not.toMatch(/href="https?:|<script|<b>/)
})

test('only charts and maps are drawn', () => {
  expect(sceneDrawings(aReport([{ kind: 'text', text: 'x' }]))).toEqual({})
})

test('a map is drawn twice: lying for a screen, upright for a phone', () => {
  const corners = [
    [3.1, 50.6],
    [3.2, 50.6],
    [3.2, 50.5],
    [3.1, 50.5],
  ] as const
  const raster = { columns: 1, rows: 1, cellMetres: 100, corners, values: Float32Array.of(1) }
  const ramp = { stops: [0.5], more: [[1, 2, 3] as const] }
  const picture = { ...aPicture, maps: [{ caption: 'Carte', heat: { raster, ramp }, marks: [] }] }
  const drawings = sceneDrawings(aReport([{ kind: 'map', picture }]))
  const sizes = [aPicture.name, tallName(aPicture.name)].map((name) =>
    /viewBox="0 0 (\d+) (\d+)"/
      .exec(drawings[name] ?? '')
      ?.slice(1)
      .map(Number),
  )
  const [[width, height] = [], [narrow, tall] = []] = sizes
  expect(width! > height!).toBe(true)
  expect(tall! / narrow!).toBeGreaterThan(height! / width!)
})

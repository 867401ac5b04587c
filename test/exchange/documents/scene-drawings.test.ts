import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { sceneDrawings } from '../../../src/exchange/documents/scene-drawings.ts'
import { aReport } from './a-report.ts'

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

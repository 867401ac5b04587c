import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportChart } from '../../../src/domain/reports/report.ts'
import { chartPicture } from '../../../src/exchange/papers/chart-picture.ts'
import { chartScale } from '../../../src/exchange/papers/chart-scale.ts'
import { chartSvg } from '../../../src/exchange/papers/chart-svg.ts'
import { chartTable } from '../../../src/exchange/papers/chart-table.ts'
import { chart, elementsOf, type Node, report, wholeReport, wordsIn } from './made-up-report.ts'

const number = (node: Node, name: string): number => Number(node.attributes![name])
/** Bars of the plot: swatches of the legend stand above it. */
const bars = (drawn: Node): readonly Node[] =>
  elementsOf(drawn).filter(
    (each) => each.tag === 'rect' && each.attributes!.fill!.startsWith('url(') && number(each, 'y') > 8,
  )

test('the axis has zero on it, holds every value and the band, and is marked at round steps', () => {
  const values = fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(
      values,
      fc.option(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }))),
      (some, ends) => {
        const band = ends ? { band: { name: 'b', from: ends[0], until: ends[1] } } : {}
        const { from, until, ticks } = chartScale({ series: [{ name: 's', values: some }], ...band })
        expect(ticks).toContain(0)
        expect(ticks.length).toBeLessThanOrEqual(9)
        expect(ticks.length).toBeGreaterThan(1)
        for (const value of [...some, ...(ends ?? [])])
          if (value !== null) {
            expect(value).toBeGreaterThanOrEqual(from - Math.abs(from) * 1e-9 - 1e-9)
            expect(value).toBeLessThanOrEqual(until + Math.abs(until) * 1e-9 + 1e-9)
          }
      },
    ),
    { numRuns: 300 },
  )
})

test('whole numbers are marked at whole numbers', () => {
  expect(chartScale({ series: [{ name: 's', values: [1, 2] }] }).ticks).toEqual([0, 1, 2])
  expect(chartScale({ series: [{ name: 's', values: [0, null] }] }).ticks).toEqual([0, 1])
  expect(chartScale({ series: [{ name: 's', values: [0.3] }] }).ticks).toEqual([
    0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3,
  ])
  expect(chartScale({ series: [{ name: 's', values: [5e-324] }] }).ticks).toEqual([0, 0.2])
  expect(chartScale({ series: [{ name: 's', values: [-3] }] }).ticks).toEqual([-3, -2, -1, 0])
})

test('bars are as high as their values on one scale for both periods; a value that is missing has none', () => {
  const drawn = chartSvg(chart(), 'c')
  const heights = bars(drawn).map((each) => number(each, 'height'))
  expect(heights).toHaveLength(5)
  const [july, before] = heights as [number, number]
  expect(before / july).toBeCloseTo(80 / 120, 2)
  const bottoms = bars(drawn).map((each) => number(each, 'y') + number(each, 'height'))
  for (const bottom of bottoms) expect(bottom).toBeCloseTo(bottoms[0]!, 1)
  // Of two series, fillings differ by their pattern, not by colour alone.
  expect(new Set(bars(drawn).map(({ attributes }) => attributes!.fill))).toEqual(
    new Set(['url(#c-0)', 'url(#c-1)']),
  )
})

test('a series is in the colour of the funder it names, whatever its rank; one that names none in no funder’s', () => {
  const mark = (colour: 'blue' | 'orange', pattern: 'plain' | 'dots') => ({ mark: { colour, pattern } })
  const named = [
    { name: 'Orange', values: [1, 2], ...mark('orange', 'plain') },
    { name: 'Bleu', values: [2, 1], ...mark('blue', 'dots') },
  ]
  const lines = (series: typeof named) =>
    elementsOf(chartSvg(chart({ form: 'lines', categories: ['a', 'b'], series }), 'c'))
      .filter(({ attributes }) => attributes?.['stroke-linejoin'] === 'round')
      .map(({ attributes }) => attributes!.stroke)
  expect(lines(named)).toEqual(['#e69f00', '#0072b2'])
  expect(lines(named.toReversed())).toEqual(['#0072b2', '#e69f00'])
  const tiles = (series: ReportChart['series']) =>
    elementsOf(chartSvg(chart({ series }), 'c')).filter(({ tag }) => tag === 'pattern')
  const [plain, dots] = tiles(named).map((each) => JSON.stringify(each))
  expect(plain).toContain('#e69f00')
  expect(dots).toMatch(/circle.*#0072b2/)
  const bare = tiles(Array.from({ length: 6 }, (_, n) => ({ name: `${n}`, values: [n] })))
  expect(new Set(bare.map(({ children }) => JSON.stringify(children))).size).toBe(6)
  for (const each of bare) {
    const colours = JSON.stringify(each).match(/#[0-9a-f]{6}/g)!
    for (const colour of colours) {
      expect(['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#8a8f96']).not.toContain(colour)
      const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
      expect(Math.max(...channels) - Math.min(...channels)).toBeLessThan(24)
    }
  }
})

test('a category of which nothing is known says so in place of its bars', () => {
  const unknown = chart({ series: [{ name: 's', values: [null, 0, 3] }] })
  const said = elementsOf(chartSvg(unknown, 'c')).filter(
    (each) => each.tag === 'text' && wordsIn(each) === 'n. d.',
  )
  expect(said).toHaveLength(1)
})

test('names too long to stand under their bars stand beside them, and nothing is cut', () => {
  const categories = ['Centre sud – Sangnier et ses alentours', 'Polyèdre – Rhin-et-Danube', 'Hors secteur']
  const drawn = chartSvg(
    chart({
      categories: [
        ...categories,
        ...categories.map((name) => `${name} bis`),
        ...categories.map((name) => `${name} ter`),
      ],
      series: [{ name: 's', values: [1, 2, 3, 4, 5, 6, 7, 8, 9] }],
    }),
    'c',
  )
  const words = elementsOf(drawn)
    .filter(({ tag }) => tag === 'text')
    .map(wordsIn)
    .join(' ')
  for (const name of categories) expect(words).toContain(name)
  const lengths = bars(drawn).map((each) => number(each, 'width'))
  expect(lengths).toHaveLength(9)
  expect(lengths[8]! / lengths[0]!).toBeCloseTo(9, 1)
})

test('a line breaks where a value is missing; what is aimed at is drawn behind and named', () => {
  const mood = wholeReport.sections[1]!.blocks.flatMap((block) =>
    block.kind === 'chart' ? [block.chart] : [],
  )[0]!
  const drawn = chartSvg(mood, 'c')
  const line = elementsOf(drawn).find(
    ({ tag, attributes }) => tag === 'path' && attributes!['stroke-linejoin'] === 'round',
  )!
  expect(line.attributes!.d!.match(/M/g)).toHaveLength(2)
  expect(line.attributes!.d).not.toContain('L')
  const all = elementsOf(drawn)
  const band = all.findLastIndex(({ attributes }) => attributes?.fill === '#e9e6df')
  expect(band).toBeGreaterThan(0)
  expect(all.indexOf(line)).toBeGreaterThan(band)
  expect(wordsIn(drawn)).toContain('Ordinaire\u00a0: de −1\u00a0à 1')
})

test('a reader hears the title, the form, the unit, and from where to where each series goes', () => {
  const drawn = chartSvg(chart(), 'c')
  const [title, said] = drawn.children as readonly Node[]
  expect(drawn.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'c-title c-said' })
  expect(wordsIn(title!)).toBe('Passages par mois')
  expect(wordsIn(said!)).toContain('Diagramme en barres, en passages')
  expect(wordsIn(said!)).toContain('Période comparée\u00a0: de 80\u00a0à 110')
})

test('the table behind a chart has the same numbers in the same order, whichever way it lies', () => {
  const name = fc.stringMatching(/^[a-z]{1,14}$/)
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 16 }),
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.option(fc.integer()), { minLength: 64, maxLength: 64 }),
      (categories, count, values) => {
        const series = Array.from({ length: count }, (_, rank) => ({
          name: `s${rank}`,
          values: categories.map((_each, index) => values[rank * 16 + index] ?? null),
        }))
        const { head, rows } = chartTable(chart({ categories, series }))
        const lies =
          rows.length === series.length && head.length === categories.length + 1 && rows[0]!.head === 's0'
        for (const [rank, each] of series.entries())
          for (const [index, value] of each.values.entries())
            expect(lies ? rows[rank]!.cells[index] : rows[index]!.cells[rank]).toBe(value)
      },
    ),
    { numRuns: 200 },
  )
})

test('a chart to be copied says its title, its scale and its source, and stands alone', () => {
  const svg = chartPicture(wholeReport, 'passages')
  for (const words of [
    'Passages par mois',
    'Bilan trimestriel · Essai',
    'Août est compté en entier',
    'Exemple fictif',
    '>100<',
  ])
    expect(svg).toContain(words)
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"')
  expect(svg).not.toMatch(/href|<script|<style/)
  expect(() => chartPicture(report([]), 'passages')).toThrow('no chart passages')
})

import { addShares, cellShares, emptyMass, massColumns } from '../../../src/hotspots/density/cell-shares.ts'
import { densityIndex } from '../../../src/hotspots/density/density-index.ts'
import { mapGrid, onPlane } from '../../../src/hotspots/density/map-grid.ts'
import { spreadMass } from '../../../src/hotspots/density/spread-mass.ts'
import type { BenchRow } from '../heat.ts'
import { besides } from './besides.ts'
import { BANDWIDTH_METRES, CELL_METRES, million } from './million.ts'
import { notedEvents } from './noted-events.ts'
import { byD3, byKdbush } from './peers.ts'
import { medians, processor } from './processor.ts'

const DAYS = 730
const EVERY = 64
const FAMILIES = ['A'] as const

/** A million situations of two years on 256 × 256 cells, Gaussian of 160 m, beside d3-contour and kdbush in the same turns. */
export const millionRows = (): BenchRow[] => {
  const city = million(1_000_000, DAYS)
  const noted = notedEvents(city.day, city.lngLat)
  const grid = { cover: city.cover, bandwidthMetres: BANDWIDTH_METRES, cellMetres: CELL_METRES }
  const started = processor()
  const index = densityIndex(noted, grid)
  const at = (from: number, days: number) =>
    index.density({ from, until: from + days - 1, families: FAMILIES, unit: 'per-hectare-month' })
  const { columns, rows } = at(0, 7)
  const ready = processor() - started
  if (columns !== 256 || rows !== 256) throw new Error(`a grid of ${columns} × ${rows}`)
  const [d3, kdbush] = [byD3(city), byKdbush(city)]

  const { grid: cells, kernel, projection } = mapGrid(grid)
  const shares = cellShares(onPlane(city.lngLat, projection), cells)
  const spread = spreadMass(cells, kernel)
  const [mass, values] = [emptyMass(cells), new Float64Array(columns * rows)]
  let elsewhere = 0
  const full = medians(9, {
    away: () => at(600 + (elsewhere++ % 2) * 30, 7),
    ours: () => at(0, DAYS),
    anew: () => {
      mass.fill(0)
      addShares(mass, massColumns(cells), shares, 0, city.day.length, 1)
      spread(mass, values, 1)
    },
    d3: () => d3({ from: 0, until: DAYS - 1 }, true),
    'd3, no contours': () => d3({ from: 0, until: DAYS - 1 }, false),
  })
  const allOf = { from: 0, until: DAYS - 1 }
  const kd = medians(1, { none: () => kdbush(allOf, 1e9), some: () => kdbush(allOf, EVERY) })
  const step = (days: number, times: number) => {
    const first = (turn: number): number => 7 * (turn % 40)
    const until = (turn: number): number => first(turn) + days - 1
    return medians(times, {
      ours: (turn) => at(first(turn), days),
      d3: (turn) => d3({ from: first(turn), until: until(turn) }, true),
      'd3, no contours': (turn) => d3({ from: first(turn), until: until(turn) }, false),
      kdbush: (turn) => (days > 7 ? null : kdbush({ from: first(turn), until: until(turn) }, 1)),
    })
  }
  const week = step(7, 25)
  const year = step(365, 15)
  return [
    besides('density, 1,000,000 situations on 256 × 256, full window', full.ours, {
      'd3-contour, 10 contours': full.d3,
      'd3-contour, no contours': full['d3, no contours'],
      'kdbush, quartic 300 m': kd.none + (kd.some - kd.none) * EVERY,
    }),
    besides('the same, every situation binned anew', full.anew, {
      'd3-contour, no contours': full['d3, no contours'],
    }),
    besides('one-week step, a week’s window', week.ours, {
      'd3-contour, 10 contours': week.d3,
      'd3-contour, no contours': week['d3, no contours'],
      'kdbush, quartic 300 m': week.kdbush,
    }),
    besides('one-week step, a year’s window', year.ours, {
      'd3-contour, 10 contours': year.d3,
      'd3-contour, no contours': year['d3, no contours'],
    }),
    besides('1,000,000 situations made ready on that grid, once', ready, {}),
  ]
}

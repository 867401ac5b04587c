import { expect, test } from 'vitest'
import { DIFFERENCE_STEPS, HEAT_STEPS } from '../../../src/domain/hotspots/density.ts'
import { type HeatPicture, heatPixels, STRIPE_SHARE } from '../../../src/domain/hotspots/heat-pixels.ts'
import { rngOf } from '../../../src/domain/rng.ts'
import { HeatPainter } from '../../../src/map/heat/heat-painter.ts'

const PER_CELL = 5
const [COLUMNS, ROWS] = [23, 17]
const UNSEEN = [120, 110, 100] as const
const CORNERS = Float32Array.of(-1, 1, 0, 1, 1, 1, 0, 1, -1, -1, 0, 1, 1, -1, 0, 1)

/** Smooth noise, so that every stretch of the ramp comes by. */
const values = (scale: number, signed: boolean): Float32Array => {
  const rng = rngOf(7)
  const phase = [rng.unit() * 6, rng.unit() * 6]
  return Float32Array.from({ length: COLUMNS * ROWS }, (_, cell) => {
    const wave =
      Math.sin((cell % COLUMNS) / 3 + phase[0]!) * Math.cos(Math.floor(cell / COLUMNS) / 4 + phase[1]!)
    return scale * (signed ? wave : wave ** 2)
  })
}
const pictureOf = (part: Partial<HeatPicture> & { cells: Float32Array }): HeatPicture => ({
  raster: {
    columns: COLUMNS,
    rows: ROWS,
    cellMetres: 10,
    corners: [
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ],
    values: part.cells,
  },
  ramp: {
    stops: HEAT_STEPS,
    more: HEAT_STEPS.map((_, index) => [250 - 45 * index, 40 * index, 128] as const),
  },
  ...part,
})

const onCard = (picture: HeatPicture, painter?: { gl: WebGL2RenderingContext; with: HeatPainter }) => {
  const canvas = Object.assign(document.createElement('canvas'), {
    width: COLUMNS * PER_CELL,
    height: ROWS * PER_CELL,
  })
  const gl = painter?.gl ?? canvas.getContext('webgl2', { premultipliedAlpha: true })!
  const use = painter?.with ?? new HeatPainter(gl)
  gl.clearColor(0, 0, 0, 0)
  gl.clear(gl.COLOR_BUFFER_BIT)
  use.draw(0, picture, { corners: CORNERS, stripeCells: 4, opacity: 1, unseen: UNSEEN })
  const read = new Uint8Array(4 * canvas.width * canvas.height)
  gl.readPixels(0, 0, canvas.width, canvas.height, gl.RGBA, gl.UNSIGNED_BYTE, read)
  expect(gl.getError()).toBe(gl.NO_ERROR)
  return { read, again: { gl, with: use } }
}

/** Greatest difference of any channel, both as seen on black; edges of stripes, which are smooth on the card alone, left out. */
const greatestDifference = (read: Uint8Array, picture: HeatPicture): number => {
  const { width, height, pixels } = heatPixels(picture, { perCell: PER_CELL, stripeCells: 4, unseen: UNSEEN })
  let greatest = 0
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const along = ((x + y + 1) / PER_CELL / 4) % 1
      const fromEdge = Math.min(along, Math.abs(along - STRIPE_SHARE), 1 - along)
      const hasStripes = picture.proven || picture.raster.values.some(Number.isNaN)
      if (hasStripes && fromEdge * 4 * PER_CELL < 2.5) continue
      const [ours, theirs] = [4 * (y * width + x), 4 * ((height - 1 - y) * width + x)]
      const opacity = pixels[ours + 3]! / 255
      for (let channel = 0; channel < 3; channel++)
        greatest = Math.max(greatest, Math.abs(pixels[ours + channel]! * opacity - read[theirs + channel]!))
      greatest = Math.max(greatest, Math.abs(pixels[ours + 3]! - read[theirs + 3]!))
    }
  return greatest
}

test('the card and the canvas colour a density alike, within 2 of 255', () => {
  const picture = pictureOf({ cells: values(10, false) })
  const { read } = onCard(picture)
  expect(new Set(read).size).toBeGreaterThan(50)
  expect(greatestDifference(read, picture)).toBeLessThanOrEqual(2)
})

test('they hatch alike what was not seen, and leave alone what lies outside', () => {
  const cells = values(10, false).map((value, cell) => (cell % COLUMNS < 9 ? Number.NaN : value))
  const within = Uint8Array.from(cells, (_, cell) => (cell % COLUMNS < 4 ? 0 : 1))
  const picture = pictureOf({ cells, within })
  const { read } = onCard(picture)
  expect(greatestDifference(read, picture)).toBeLessThanOrEqual(2)
  const striped = Array.from(
    { length: read.length / 4 },
    (_, at) => read[4 * at] === UNSEEN[0] && read[4 * at + 3] === 255,
  )
  expect(striped.filter(Boolean).length).toBeGreaterThan(100)
})

test('they colour a difference alike on both sides, faint where it is not proven', () => {
  const cells = values(3, true)
  const picture = pictureOf({
    cells,
    proven: Uint8Array.from(cells, (value) => (Math.abs(value) > 1 ? 1 : 0)),
    ramp: {
      stops: DIFFERENCE_STEPS,
      more: DIFFERENCE_STEPS.map((_, index) => [200, 150 - 40 * index, 0] as const),
      less: DIFFERENCE_STEPS.map((_, index) => [0, 150 - 40 * index, 200] as const),
    },
  })
  expect(greatestDifference(onCard(picture).read, picture)).toBeLessThanOrEqual(2)
})

test('a second picture of another size takes the place of the first', () => {
  const first = pictureOf({ cells: values(10, false) })
  const { again } = onCard(first)
  const { raster, ramp } = first
  const small = { ...raster, columns: 3, rows: 2, values: new Float32Array(6).fill(8) }
  const { read } = onCard({ raster: small, ramp }, again)
  expect(new Set(read)).toEqual(new Set([...ramp.more[5]!, 255]))
})

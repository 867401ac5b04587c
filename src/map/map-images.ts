import type { Map as MapLibre } from 'maplibre-gl'
import { RECENCY_SHAPES } from '../domain/field/recency-shapes.ts'
import { LANDMARK_TYPES, type Landmark } from '../domain/landmark.ts'
import { PUBLIC_PLACE_TYPES, type PublicPlace } from '../domain/public-place.ts'
import { SERVICE_TYPES } from '../domain/service.ts'
import { distanceField } from './distance-field.ts'
import { ALL_LOOKS, patternName } from './landlord-look.ts'
import { channels, type MapColours } from './map-tokens.ts'
import { OUTLINES } from './outlines.ts'
import { PATTERN_SIDE, patternPixels } from './pattern-pixels.ts'
import { RING, RING_DASHED, RING_SIDE } from './ring-paths.ts'
import { SERVICE_STROKES } from './service-strokes.ts'

/** Image pixels for one of the screen. */
const RATIO = 2
/** Side of a badge on the screen. */
const BADGE = 24

/** Strokes in a square of 24. */
const PLACE_STROKES: Readonly<Record<PublicPlace['type'], string>> = {
  square: 'M6 6h4v4H6z M14 6h4v4h-4z M6 14h4v4H6z M14 14h4v4h-4z',
  playground: 'M3 20 7 4h10l4 16 M10 4v10 M15 4v10 M8.5 14h8',
  'car-park': 'M8 20V4h5.5a5 5 0 0 1 0 10H8',
  underground: 'M4 19V5l8 9 8-9v14',
  shops: 'M5 8h14l1 12H4z M8.5 8V7a3.5 3.5 0 0 1 7 0v1',
  park: 'M12 22v-7 M6 9a6 6 0 1 0 12 0 6 6 0 1 0-12 0',
}
const RECEPTION_STROKES = 'M4 11l8-7 8 7v9H4z M10 20v-5h4v5'
const LANDMARK_STROKES: Readonly<Record<Landmark['type'], string>> = {
  underground: 'M4 19V5l8 9 8-9v14',
  'bike-share':
    'M1.5 16a4 4 0 1 0 8 0 4 4 0 1 0-8 0 M14.5 16a4 4 0 1 0 8 0 4 4 0 1 0-8 0 M5.5 16l4-8h5l4 8 M9.5 8l4.5 8',
  facility: 'M3 9l9-5 9 5z M5 9v9 M10 9v9 M14 9v9 M19 9v9 M3 20h18',
  site: 'M4 9h16v11H4z M9 9V5h6v4 M4 14h16',
}

/** An exclamation mark: not as it should be. */
const FLAW_STROKES = 'M12 5v9 M12 19.5v.1'
/** A bar across: not walked. A cross: no longer in use. */
const CLOSURE_STROKES = 'M5 12h14'
const CLOSED_STROKES = 'M6 6l12 12 M18 6 6 18'

/** What became of a stop: a tick, a bar, a clock's hands. */
const STOP_STROKES = {
  done: 'M5.5 12.5l4.5 4.5 9-10',
  'not-done': 'M6 12h12',
  'put-off': 'M12 5v7l5 4',
} as const

/** Lines of speech, a flag, a tick. */
const ACTION_STROKES = 'M6 8h12 M6 13h8'
const PROJECT_STROKES = 'M8 20V5h10l-3 4 3 4H8'
const PLAN_STROKES = 'M6 12l4 4 8-9'

/** In a square of 18. */
const DISC = 'M9 2a7 7 0 1 1 0 14 7 7 0 1 1 0-14z'

const canvasOf = (side: number): CanvasRenderingContext2D => {
  const canvas = Object.assign(document.createElement('canvas'), {
    width: side * RATIO,
    height: side * RATIO,
  })
  // Each is read back at once: drawn by the graphics card, that waits for it.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no 2D canvas')
  context.scale(RATIO, RATIO)
  context.lineCap = context.lineJoin = 'round'
  return context
}

const read = (context: CanvasRenderingContext2D): ImageData =>
  context.getImageData(0, 0, context.canvas.width, context.canvas.height)

const badge = (outline: keyof typeof OUTLINES, strokes: string, ground: string, mark: string): ImageData => {
  const context = canvasOf(BADGE)
  context.fillStyle = ground
  context.fill(new Path2D(OUTLINES[outline]))
  context.lineWidth = 1.2
  context.strokeStyle = mark
  context.stroke(new Path2D(OUTLINES[outline]))
  context.translate(12, 12.5)
  context.scale(0.54, 0.54)
  context.translate(-12, -12)
  context.lineWidth = 2.6
  context.stroke(new Path2D(strokes))
  return read(context)
}

/** A shape that takes the layer's `icon-color`. */
const stencil = (side: number, path: string): ImageData => {
  const context = canvasOf(side)
  context.fill(new Path2D(path))
  const image = read(context)
  const alpha = image.data.filter((_, index) => index % 4 === 3)
  const field = distanceField(alpha, image.width)
  for (const [index, value] of field.entries()) image.data.set([0, 0, 0, value], index * 4)
  return image
}

/** Diagonals with nothing between them. */
const hatching = (colour: string): ImageData => {
  const context = canvasOf(PATTERN_SIDE / RATIO)
  context.strokeStyle = colour
  context.lineWidth = 1.4
  context.stroke(new Path2D('M-2 2 2-2M-2 10 10-2M6 10 10 6'))
  return read(context)
}

/** Draws every image of the style in the colours in force; called again when the theme changes. */
export const drawImages = (map: MapLibre, colours: MapColours): void => {
  const put = (name: string, image: ImageData, sdf = false): void => {
    if (map.hasImage(name)) map.updateImage(name, image)
    else map.addImage(name, image, { pixelRatio: RATIO, sdf })
  }
  for (const look of ALL_LOOKS) {
    const ground = channels(colours[`funder-${look.colour}`])
    const image = new ImageData(PATTERN_SIDE, PATTERN_SIDE)
    image.data.set(patternPixels(look.pattern, ground, channels(colours['pattern-mark'])))
    put(patternName(look), image)
  }
  for (const type of PUBLIC_PLACE_TYPES)
    put(`place-${type}`, badge('disc', PLACE_STROKES[type], colours.place, colours.symbol))
  for (const type of LANDMARK_TYPES)
    put(`landmark-${type}`, badge('square', LANDMARK_STROKES[type], colours.landmark, colours.symbol))
  for (const type of SERVICE_TYPES)
    put(`service-${type}`, badge('hexagon', SERVICE_STROKES[type], colours.service, colours.symbol))
  put('flaw-error', badge('triangle', FLAW_STROKES, colours.flaw, colours.symbol))
  put('flaw-remark', badge('disc', FLAW_STROKES, colours.symbol, colours.flaw))
  put('follow-action', badge('bubble', ACTION_STROKES, colours.follow, colours.symbol))
  put('follow-project', badge('pentagon', PROJECT_STROKES, colours.follow, colours.symbol))
  put('follow-plan', badge('diamond', PLAN_STROKES, colours.follow, colours.symbol))
  put('closure', badge('disc', CLOSURE_STROKES, colours.closure, colours.symbol))
  put('avoid', badge('octagon', CLOSURE_STROKES, colours.closure, colours.symbol))
  put('closed', badge('disc', CLOSED_STROKES, colours.landmark, colours.symbol))
  put('stop-done', badge('disc', STOP_STROKES.done, colours.symbol, colours.label))
  put('stop-not-done', badge('disc', STOP_STROKES['not-done'], colours.symbol, colours.label))
  put('stop-put-off', badge('disc', STOP_STROKES['put-off'], colours.symbol, colours.label))
  put('reception', badge('house', RECEPTION_STROKES, colours.reception, colours.symbol))
  put('direction', stencil(22, 'M7 5 17 11 7 17l3-6z'), true)
  put('disc', stencil(32, 'M16 4a12 12 0 1 1 0 24 12 12 0 1 1 0-24z'), true)
  put('import-new', stencil(18, 'M7 2h4v5h5v4h-5v5H7v-5H2V7h5z'), true)
  put('import-changed', stencil(18, `${DISC}M9 5.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7z`), true)
  put('import-moved', stencil(18, 'M9 5a4 4 0 1 1 0 8 4 4 0 1 1 0-8z'), true)
  put(
    'import-gone',
    stencil(18, 'M3.5 6 6 3.5 9 6.5 12 3.5 14.5 6 11.5 9 14.5 12 12 14.5 9 11.5 6 14.5 3.5 12 6.5 9z'),
    true,
  )
  put('import-reading', stencil(18, DISC), true)
  put(
    'import-reading-other',
    stencil(18, 'M7.5 1h3v3h-3z M7.5 14h3v3h-3z M1 7.5h3v3H1z M14 7.5h3v3h-3z'),
    true,
  )
  put('unseen', hatching(colours.unseen))
  put('ring', stencil(RING_SIDE, RING), true)
  put('ring-dashed', stencil(RING_SIDE, RING_DASHED), true)
  for (const [name, path] of Object.entries(RECENCY_SHAPES)) put(`recency-${name}`, stencil(18, path), true)
  put('situation', stencil(18, 'M9 3.5 14.5 9 9 14.5 3.5 9z'), true)
}

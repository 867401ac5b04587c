/** What covers a part of a picture, in its pixels. A stroke of one point is a dot. */
export type Mask =
  | {
      readonly kind: 'stroke'
      readonly points: readonly (readonly [x: number, y: number])[]
      readonly width: number
    }
  | {
      readonly kind: 'frame'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
export type Frame = Extract<Mask, { kind: 'frame' }>
export type Size = { readonly width: number; readonly height: number }

/** Plain, so that nothing shows through and nobody takes it for the picture. */
const COLOUR = '#1b1b1b'

/** The brush is as wide as a fingertip covers on a phone: a sixteenth of the long side. */
export const brushOf = ({ width, height }: Size): number => Math.max(16, Math.max(width, height) / 16)

/** A third of the picture's height in its middle, over its whole width: where rows of letterboxes and intercoms are. */
export const bandOf = ({ width, height }: Size): Frame => ({
  kind: 'frame',
  x: 0,
  y: Math.round(height / 3),
  width,
  height: Math.ceil(height / 3),
})

/** A quarter of each side, in the middle. */
export const frameOf = ({ width, height }: Size): Frame => ({
  kind: 'frame',
  x: Math.round((width * 3) / 8),
  y: Math.round((height * 3) / 8),
  width: Math.round(width / 4),
  height: Math.round(height / 4),
})

/** The frame moved by so many twentieths of the picture, kept inside it. */
export const moved = (frame: Frame, right: number, down: number, size: Size): Frame => ({
  ...frame,
  x: within(frame.x + (right * size.width) / 20, size.width - frame.width),
  y: within(frame.y + (down * size.height) / 20, size.height - frame.height),
})

/** The frame around the same middle, so many times as large, never beyond the picture nor under a twentieth of it. */
export const resized = (frame: Frame, times: number, size: Size): Frame => {
  const width = Math.min(size.width, Math.max(size.width / 20, frame.width * times))
  const height = Math.min(size.height, Math.max(size.height / 20, frame.height * times))
  return {
    kind: 'frame',
    x: within(frame.x + (frame.width - width) / 2, size.width - width),
    y: within(frame.y + (frame.height - height) / 2, size.height - height),
    width,
    height,
  }
}

const within = (value: number, most: number): number => Math.min(most, Math.max(0, value))

export const drawMask = (pen: CanvasRenderingContext2D, mask: Mask): void => {
  pen.fillStyle = COLOUR
  if (mask.kind === 'frame') {
    pen.fillRect(
      Math.floor(mask.x),
      Math.floor(mask.y),
      Math.ceil(mask.width) + 1,
      Math.ceil(mask.height) + 1,
    )
    return
  }
  pen.strokeStyle = COLOUR
  pen.lineWidth = mask.width
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  pen.beginPath()
  const [[x, y] = [0, 0], ...others] = mask.points
  pen.moveTo(x, y)
  // A line of no length draws its round cap: the dot of a tap.
  for (const [toX, toY] of others.length > 0 ? others : [[x, y] as const]) pen.lineTo(toX, toY)
  pen.stroke()
}

import type { HeatPicture } from '../../domain/hotspots/heat-pixels.ts'
import type { Rgb } from '../../domain/hotspots/heat-ramp.ts'
import { HEAT_FRAGMENT, HEAT_VERTEX, MOST_STOPS } from './heat-shader.ts'

/** What one drawing needs beside the picture. */
export type HeatFrame = {
  /** Clip coordinates of the corners in turn: north-west, north-east, south-west, south-east. */
  readonly corners: Float32Array
  readonly stripeCells: number
  readonly opacity: number
  readonly unseen: Rgb
}

type Slot = {
  readonly texture: WebGLTexture
  columns: number
  rows: number
  cells: Float32Array
  picture: HeatPicture | null
}

/** Draws rasters with WebGL 2, each from a texture of its own that is sent again only when its picture changed. */
export class HeatPainter {
  readonly #gl: WebGL2RenderingContext
  readonly #program: WebGLProgram
  readonly #array: WebGLVertexArrayObject
  readonly #at: Readonly<Record<string, WebGLUniformLocation | null>>
  readonly #slots: Slot[] = []
  readonly #stops = new Float32Array(MOST_STOPS)
  readonly #colours = new Float32Array(2 * 3 * MOST_STOPS)

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl
    this.#program = linked(gl)
    this.#array = gl.createVertexArray()
    const names = ['corners', 'size', 'cells', 'stops', 'colours', 'count', 'opacity', 'stripe', 'unseen']
    this.#at = Object.fromEntries(
      names.map((name) => [name, gl.getUniformLocation(this.#program, `u_${name}`)]),
    )
  }

  /** `slot`: 0 for the first raster of a map, 1 for the second. Blending is the caller's. */
  draw(slot: number, picture: HeatPicture, { corners, stripeCells, opacity, unseen }: HeatFrame): void {
    const gl = this.#gl
    const { ramp, raster } = picture
    gl.useProgram(this.#program)
    gl.bindVertexArray(this.#array)
    gl.activeTexture(gl.TEXTURE0)
    this.#send(slot, picture)
    ramp.stops.forEach((stop, index) => {
      this.#stops[index] = stop
      this.#colour(index, ramp.more[index]!)
      this.#colour(MOST_STOPS + index, (ramp.less ?? ramp.more)[index]!)
    })
    gl.uniform4fv(this.#at.corners!, corners)
    gl.uniform2f(this.#at.size!, raster.columns, raster.rows)
    gl.uniform1i(this.#at.cells!, 0)
    gl.uniform1fv(this.#at.stops!, this.#stops)
    gl.uniform3fv(this.#at.colours!, this.#colours)
    gl.uniform1i(this.#at.count!, ramp.stops.length)
    gl.uniform1f(this.#at.opacity!, opacity)
    gl.uniform1f(this.#at.stripe!, stripeCells)
    gl.uniform3f(this.#at.unseen!, unseen[0] / 255, unseen[1] / 255, unseen[2] / 255)
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4)
    gl.bindVertexArray(null)
  }

  dispose(): void {
    for (const { texture } of this.#slots) this.#gl.deleteTexture(texture)
    this.#gl.deleteVertexArray(this.#array)
    this.#gl.deleteProgram(this.#program)
  }

  #colour(index: number, colour: Rgb): void {
    for (let channel = 0; channel < 3; channel++) this.#colours[3 * index + channel] = colour[channel]! / 255
  }

  #send(index: number, picture: HeatPicture): void {
    const gl = this.#gl
    const { raster, proven, within } = picture
    const slot = this.#slots[index] ?? emptySlot(gl)
    this.#slots[index] = slot
    gl.bindTexture(gl.TEXTURE_2D, slot.texture)
    const before = slot.picture
    slot.picture = picture
    if (before?.raster === raster && before.proven === proven && before.within === within) return
    const { columns, rows, values } = raster
    const fits = slot.columns === columns && slot.rows === rows
    if (!fits) slot.cells = new Float32Array(2 * columns * rows)
    const { cells } = slot
    for (let cell = 0; cell < values.length; cell++) {
      const value = values[cell]!
      const isBlind = Number.isNaN(value)
      cells[2 * cell] = isBlind ? 0 : value
      cells[2 * cell + 1] = isBlind ? (within?.[cell] === 0 ? -2 : -1) : proven?.[cell] === 0 ? 0 : 1
    }
    if (fits) gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, columns, rows, gl.RG, gl.FLOAT, cells)
    else gl.texImage2D(gl.TEXTURE_2D, 0, gl.RG32F, columns, rows, 0, gl.RG, gl.FLOAT, cells)
    // Floats can't be filtered everywhere: the shader reads cells and does it.
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST)
    slot.columns = columns
    slot.rows = rows
  }
}

const emptySlot = (gl: WebGL2RenderingContext): Slot => ({
  texture: gl.createTexture(),
  columns: 0,
  rows: 0,
  cells: new Float32Array(0),
  picture: null,
})

/** Throws with the driver's words where it does not take the shaders. */
function linked(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram()
  for (const [type, source] of [
    [gl.VERTEX_SHADER, HEAT_VERTEX],
    [gl.FRAGMENT_SHADER, HEAT_FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type)!
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
    gl.deleteShader(shader)
  }
  gl.linkProgram(program)
  // A lost context links nothing, and gives a new one later.
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`heat shader: ${gl.getProgramInfoLog(program)}`)
  return program
}

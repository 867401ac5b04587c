import type { HeatPicture } from '../../domain/hotspots/heat-pixels.ts'
import type { HeatRamp, Rgb } from '../../domain/hotspots/heat-ramp.ts'
import { HEAT_FRAGMENT, HEAT_VERTEX } from './heat-shader.ts'
import { linkedProgram } from './linked-program.ts'
import { rampTexels } from './ramp-texels.ts'
import { emptyCells, fillCells, type RasterCells } from './raster-cells.ts'

/** What one drawing needs beside the picture. */
export type HeatFrame = {
  /** Clip coordinates of the corners in turn: north-west, north-east, south-west, south-east. */
  readonly corners: Float32Array
  readonly stripeCells: number
  readonly opacity: number
  readonly unseen: Rgb
}

type Slot = {
  readonly cells: WebGLTexture
  readonly ramp: WebGLTexture
  readonly blocks: WebGLBuffer
  readonly array: WebGLVertexArrayObject
  raster: RasterCells
  reach: readonly [number, number]
  sent: HeatPicture | null
}

/**
 * Draws rasters with WebGL 2: cells as half floats, which every card filters, and the ramp as a table. Both are sent again
 * only when the picture changed, and only the blocks of cells that have a colour are drawn.
 */
export class HeatPainter {
  readonly #gl: WebGL2RenderingContext
  readonly #program: WebGLProgram
  readonly #at: Readonly<Record<string, WebGLUniformLocation | null>>
  readonly #slots: Slot[] = []

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl
    this.#program = linkedProgram(gl, HEAT_VERTEX, HEAT_FRAGMENT)
    const names = ['corners', 'size', 'cells', 'ramp', 'reach', 'opacity', 'stripe', 'unseen', 'striped']
    this.#at = Object.fromEntries(
      names.map((name) => [name, gl.getUniformLocation(this.#program, `u_${name}`)]),
    )
  }

  /** `slot`: 0 for the first raster of a map, 1 for the second. Blending is the caller's. */
  draw(index: number, picture: HeatPicture, { corners, stripeCells, opacity, unseen }: HeatFrame): void {
    const gl = this.#gl
    const slot = this.#slots[index] ?? this.#newSlot()
    this.#slots[index] = slot
    gl.useProgram(this.#program)
    gl.bindVertexArray(slot.array)
    this.#send(slot, picture)
    gl.activeTexture(gl.TEXTURE1)
    gl.bindTexture(gl.TEXTURE_2D, slot.ramp)
    gl.activeTexture(gl.TEXTURE0)
    gl.bindTexture(gl.TEXTURE_2D, slot.cells)
    gl.uniform4fv(this.#at.corners!, corners)
    gl.uniform2f(this.#at.size!, slot.raster.columns, slot.raster.rows)
    gl.uniform1i(this.#at.cells!, 0)
    gl.uniform1i(this.#at.ramp!, 1)
    gl.uniform2f(this.#at.reach!, slot.reach[0], slot.reach[1])
    gl.uniform1f(this.#at.opacity!, opacity)
    gl.uniform1f(this.#at.stripe!, stripeCells)
    gl.uniform3f(this.#at.unseen!, unseen[0] / 255, unseen[1] / 255, unseen[2] / 255)
    gl.uniform1i(this.#at.striped!, slot.raster.isStriped ? 1 : 0)
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, slot.raster.blockCount)
    gl.bindVertexArray(null)
  }

  dispose(): void {
    const gl = this.#gl
    for (const { cells, ramp, blocks, array } of this.#slots) {
      gl.deleteTexture(cells)
      gl.deleteTexture(ramp)
      gl.deleteBuffer(blocks)
      gl.deleteVertexArray(array)
    }
    gl.deleteProgram(this.#program)
  }

  #newSlot(): Slot {
    const gl = this.#gl
    const array = gl.createVertexArray()
    const blocks = gl.createBuffer()
    gl.bindVertexArray(array)
    gl.bindBuffer(gl.ARRAY_BUFFER, blocks)
    const at = gl.getAttribLocation(this.#program, 'a_block')
    gl.enableVertexAttribArray(at)
    gl.vertexAttribPointer(at, 2, gl.FLOAT, false, 0, 0)
    gl.vertexAttribDivisor(at, 1)
    return {
      ...{ cells: gl.createTexture(), ramp: gl.createTexture(), blocks, array },
      ...{ raster: emptyCells(0, 0), reach: [0, 0], sent: null },
    }
  }

  #send(slot: Slot, picture: HeatPicture): void {
    const before = slot.sent
    slot.sent = picture
    const isRampNew = before?.ramp !== picture.ramp
    if (isRampNew) this.#sendRamp(slot, picture.ramp)
    const { raster, proven, within } = picture
    if (isRampNew || before?.raster !== raster || before.proven !== proven || before.within !== within)
      this.#sendCells(slot, picture)
  }

  #sendRamp(slot: Slot, ramp: HeatRamp): void {
    const gl = this.#gl
    const { width, texels, reach } = rampTexels(ramp)
    slot.reach = reach
    gl.bindTexture(gl.TEXTURE_2D, slot.ramp)
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, width, 2, 0, gl.RGBA, gl.UNSIGNED_BYTE, texels)
    this.#filtered()
  }

  #sendCells(slot: Slot, picture: HeatPicture): void {
    const gl = this.#gl
    const { columns, rows } = picture.raster
    const fits = slot.raster.columns === columns && slot.raster.rows === rows
    if (!fits) slot.raster = emptyCells(columns, rows)
    fillCells(slot.raster, picture)
    const { cells, blocks, blockCount } = slot.raster
    gl.bindTexture(gl.TEXTURE_2D, slot.cells)
    if (fits) gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, columns, rows, gl.RGBA, gl.FLOAT, cells)
    else {
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA16F, columns, rows, 0, gl.RGBA, gl.FLOAT, cells)
      this.#filtered()
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, slot.blocks)
    gl.bufferData(gl.ARRAY_BUFFER, blocks, gl.DYNAMIC_DRAW, 0, 2 * blockCount)
  }

  /** Of the texture at hand: between texels, and not beyond its edges. */
  #filtered(): void {
    const gl = this.#gl
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE)
  }
}

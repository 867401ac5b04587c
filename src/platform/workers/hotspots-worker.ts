import * as Comlink from 'comlink'
import type { Density, DensityRequest } from '../../domain/hotspots/density.ts'
import { density } from '../../hotspots/density/density.ts'

const engine = {
  /** The grid is handed over, not copied. */
  density: (request: DensityRequest): Density => {
    const result = density(request)
    return Comlink.transfer(result, [result.values.buffer as ArrayBuffer])
  },
}

export type HotspotsEngine = typeof engine
Comlink.expose(engine)

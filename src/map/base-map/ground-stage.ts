import type { LayerSpecification, Map as MapLibre } from 'maplibre-gl'
import type { BaseMapState } from '../../domain/base-map.ts'
import { isRefusal, type Refusal } from '../../domain/refusal.ts'
import { MAP_LAYERS } from '../layers.ts'
import type { MapColours } from '../map-tokens.ts'
import type { OpenedGround } from './opened-ground.ts'
import { GROUND, vectorStyle } from './vector-style.ts'

/** What of our layers a richer ground shows better: kept, so that it can be chosen and hovered, but not painted. */
const SPARED: readonly (readonly [layer: string, property: string, value: unknown])[] = [
  ['green-spaces', 'fill-opacity', 0],
  ['footprints', 'fill-opacity', 0],
  ['footprint-edges', 'line-opacity', 0],
  ['street-casings', 'line-opacity', 0],
  ['streets', 'line-opacity', ['case', ['boolean', ['feature-state', 'hover'], false], 0.6, 0]],
  ['street-names', 'text-opacity', 0],
]

/** The base map under our layers: put on, taken off, painted again. The newest asked for wins. */
export class GroundStage {
  #ground: OpenedGround | null = null
  #asked = 0

  constructor(
    private readonly map: MapLibre,
    private readonly colours: () => MapColours,
  ) {}

  /** Shows this base map and returns whom to credit; what can't be shown is refused, and nothing lies there then. */
  async show({
    choice,
    file,
  }: Pick<BaseMapState, 'choice' | 'file'>): Promise<{ readonly credit: string | null } | Refusal | null> {
    const asked = ++this.#asked
    const ground = await open(choice, file?.blob ?? null)
    if (asked !== this.#asked) return null
    this.#takeOff()
    if (isRefusal(ground)) return ground
    this.#ground = ground
    this.#putOn()
    return { credit: ground?.credit ?? null }
  }

  /** What is being opened comes too late. */
  forget(): void {
    this.#asked += 1
  }

  /** Paints the ground again after our layers were. */
  retheme(): void {
    if (!this.#ground) return
    for (const { id, paint } of this.#layers())
      for (const [property, value] of Object.entries(paint ?? {}))
        this.map.setPaintProperty(id, property as never, value as never)
    this.#spare(true)
  }

  #layers(): readonly LayerSpecification[] {
    if (!this.#ground) return []
    const { layers } = this.#ground
    return layers ? vectorStyle(layers, this.colours()) : [{ id: GROUND, type: 'raster', source: GROUND }]
  }

  #putOn(): void {
    if (this.#ground) {
      this.map.addSource(GROUND, this.#ground.source)
      const above = this.map.getLayersOrder().find((id) => id !== 'land')
      for (const layer of this.#layers()) this.map.addLayer(layer, above)
    }
    this.#spare(this.#ground !== null)
  }

  #takeOff(): void {
    for (const { id } of this.#layers()) this.map.removeLayer(id)
    if (this.map.getSource(GROUND)) this.map.removeSource(GROUND)
    this.#ground = null
    this.#spare(false)
  }

  #spare(isSpared: boolean): void {
    const colours = this.colours()
    const ours = MAP_LAYERS.flatMap((layer) => [
      ...layer.shapes(colours),
      ...(layer.symbols?.(colours) ?? []),
    ])
    for (const [id, property, value] of SPARED) {
      const layer = ours.find((each) => each.id === id)
      const paint = (layer && 'paint' in layer ? layer.paint : {}) as Record<string, unknown> | undefined
      this.map.setPaintProperty(id, property as never, (isSpared ? value : paint?.[property]) as never)
    }
  }
}

/** The reader of archives comes when one is first shown, and not before. */
const open = async (
  choice: BaseMapState['choice'],
  file: Blob | null,
): Promise<OpenedGround | Refusal | null> => {
  if (choice === 'ign') return (await import('./ign-ground.ts')).ignGround()
  const from =
    choice === 'file' ? file : choice === 'served' ? new URL('base-map.pmtiles', document.baseURI) : null
  return from && (await import('./open-archive.ts')).openArchive(from)
}

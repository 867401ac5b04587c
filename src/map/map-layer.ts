import type { FeatureCollection } from 'geojson'
import type {
  CustomLayerInterface,
  GeoJSONSource,
  GeoJSONSourceSpecification,
  LayerSpecification,
  Map as MapLibre,
  SourceSpecification,
} from 'maplibre-gl'
import type { Kind } from '../domain/estate.ts'
import type { LayerId } from '../store/session.ts'
import type { State } from '../store/store.ts'
import type { MapColours } from './map-tokens.ts'

/** A style layer; its source, where it has one, is one of those of the map layer that it belongs to. */
export type StyleLayer = LayerSpecification | CustomLayerInterface

/** What of the state a map layer draws; compared item by item, so that it is drawn again only when one changed. */
export type Part = readonly unknown[]

/** One thing drawn on the map. Its data come from the state, its paint from the tokens: neither knows the other. */
export type MapLayer<P extends Part = Part> = {
  readonly id: string
  /** The switch that shows it; null for what is always there. */
  readonly shownBy: LayerId | null
  readonly pick: (state: State) => P
  readonly sources: () => Readonly<Record<string, SourceSpecification>>
  /** Puts the part into the sources; called once the sources are there. */
  readonly draw: (map: MapLibre, part: P, colours: MapColours) => void
  /** Lines and surfaces, under those of the layers that come after it. */
  readonly shapes: (colours: MapColours) => readonly StyleLayer[]
  /** Words and symbols, above all shapes. */
  readonly symbols?: (colours: MapColours) => readonly StyleLayer[]
  /** Style layers that a pointer finds objects in: the features carry `id`, the kind is told here. */
  readonly hits?: Readonly<Record<string, Kind>>
}

/** Checks the layer's own part type, then forgets it so that layers fit one list. */
export const mapLayer = <P extends Part>(layer: MapLayer<P>): MapLayer => layer as unknown as MapLayer

export const samePart = (a: Part, b: Part): boolean =>
  a.length === b.length && a.every((item, index) => Object.is(item, b[index]))

/** An empty GeoJSON source whose features are known by their property `id`. */
export const objects = (): GeoJSONSourceSpecification => ({
  type: 'geojson',
  promoteId: 'id',
  data: { type: 'FeatureCollection', features: [] },
})

export const setFeatures = (map: MapLibre, source: string, features: FeatureCollection['features']): void => {
  void map.getSource<GeoJSONSource>(source)?.setData({ type: 'FeatureCollection', features })
}

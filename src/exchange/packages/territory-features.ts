import * as v from 'valibot'
import type { AnyRecord } from '../../domain/estate.ts'
import { isRefusal, type Refusal, refusal } from '../../domain/refusal.ts'
import { type GeometryType, geojsonFlaw, memberOf } from '../places/geojson.ts'
import { readJson } from '../text/read-json.ts'
import type { GeoLayer } from './territory-layers.ts'

/** The records of one GeoJSON layer, in its order. The first feature that is not as it should be refuses the layer; `row` is its rank from 1. */
export function layerFeatures(layer: GeoLayer, text: string): AnyRecord[] | Refusal {
  const { file } = layer
  const json = readJson(text)
  if (isRefusal(json)) return { ...json, at: { file } }
  const features = memberOf(json.value, 'features')
  if (memberOf(json.value, 'type') !== 'FeatureCollection' || !Array.isArray(features)) {
    return refusal('not-geojson', undefined, { file })
  }
  const records: AnyRecord[] = []
  for (const [index, feature] of features.entries()) {
    const record = featureRecord(layer, feature, index + 1)
    if (isRefusal(record)) return record
    records.push(record)
  }
  return records
}

/** The record of one feature of a layer; `row` is its rank from 1, for the refusal of one that is not as it should be. */
export function featureRecord(layer: GeoLayer, feature: unknown, row: number): AnyRecord | Refusal {
  const at = { file: layer.file, row }
  const flaw = geojsonFlaw(feature, 'feature')
  if (flaw) return refusal('bad-geometry', { detail: flaw }, at)
  const geometry = memberOf(feature, 'geometry')
  const type = memberOf(geometry, 'type') as GeometryType
  if (!layer.types.includes(type)) return refusal('layer-invalid', undefined, { ...at, field: 'geometry' })
  const checked = v.safeParse(layer.schema, memberOf(feature, 'properties'))
  if (!checked.success) {
    return refusal('layer-invalid', undefined, {
      ...at,
      field: v.getDotPath(checked.issues[0]) ?? 'properties',
    })
  }
  const coordinates = memberOf(geometry, 'coordinates')
  const shape = layer.shape === 'at' ? { at: coordinates } : { geometry: { type, coordinates } }
  return { kind: layer.kind, ...checked.output, ...shape } as unknown as AnyRecord
}

/** The layer as GeoJSON text, one feature a line, so that a change of one feature is a change of one line. */
export function layerText(layer: GeoLayer, records: readonly AnyRecord[]): string {
  const lines = records.map((record) => JSON.stringify(featureOf(layer, record)))
  const name = layer.file.replace('.geojson', '')
  return `{"type":"FeatureCollection","name":${JSON.stringify(name)},"features":[\n${lines.join(',\n')}\n]}\n`
}

/** A record of a layer as a GeoJSON feature: what `featureRecord` reads. */
export function featureOf(layer: GeoLayer, record: AnyRecord): object {
  const { kind: _, geometry, at, ...properties } = record as unknown as Record<string, unknown>
  const shape = layer.shape === 'at' ? { type: 'Point', coordinates: at } : geometry
  return { type: 'Feature', id: record.id, properties, geometry: shape }
}

import type { Feature } from 'geojson'
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import { type Part, samePart } from './map-layer.ts'

/** More changes than this, and the whole source is no dearer. */
const MOST = 200

type Drawn = {
  readonly records: ReadonlyMap<string, { readonly id: string }>
  readonly marks: ReadonlyMap<string, unknown> | null
  readonly by: Part
}
const drawnIn = new WeakMap<GeoJSONSource, Drawn>()

export type RecordsDrawn<Shown> = {
  readonly records: ReadonlyMap<string, Shown>
  readonly feature: (record: Shown) => Feature
  /** What else features are drawn from, all of them: a change of it draws the whole source anew. */
  readonly by: Part
  /** What else one feature is drawn from: those where it changed are drawn anew. */
  readonly mark?: (record: Shown) => unknown
}

/** Shows records in a source of `objects()`. After the first time only what changed is sent: a corner moved among 20 000 buildings is one feature. */
export const setRecords = <Shown extends { readonly id: string }>(
  map: MapLibre,
  name: string,
  { records, feature, by, mark }: RecordsDrawn<Shown>,
): void => {
  const source = map.getSource<GeoJSONSource>(name)
  if (!source) return
  const marks = mark ? new Map([...records.values()].map((record) => [record.id, mark(record)])) : null
  const before = drawnIn.get(source)
  drawnIn.set(source, { records, marks, by })
  const isChanged = (record: Shown): boolean =>
    before?.records.get(record.id) !== record || before.marks?.get(record.id) !== marks?.get(record.id)
  if (before && samePart(before.by, by)) {
    const remove = [...before.records.keys()].filter((id) => !records.has(id))
    const changed = [...records.values()].filter(isChanged)
    if (remove.length + changed.length === 0) return
    if (remove.length + changed.length <= MOST) {
      void source.updateData({ remove, add: changed.map(feature) })
      return
    }
  }
  void source.setData({ type: 'FeatureCollection', features: [...records.values()].map(feature) })
}

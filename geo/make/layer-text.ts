import type { Layer } from './layer.ts'

/** A layer as GeoJSON text, one feature a line, so that a change of one feature is a change of one line. */
export function layerText(layer: Layer): string {
  const head = {
    type: 'FeatureCollection',
    name: layer.file.replace('.geojson', ''),
    ...(layer.attribution === undefined ? {} : { attribution: layer.attribution, licence: layer.licence }),
  }
  const opening = JSON.stringify(head).slice(0, -1)
  const lines = layer.features.map((feature) => JSON.stringify(feature))
  return `${opening},"features":[\n${lines.join(',\n')}\n]}\n`
}

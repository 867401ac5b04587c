/** A place on earth as RFC 7946 writes it: `[lng, lat]` in WGS 84 decimal degrees. */
export type Position = readonly [lng: number, lat: number]

/** A closed ring: first and last positions are equal. */
export type Ring = readonly Position[]

export type LineString = { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
export type Polygon = { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
export type MultiPolygon = {
  readonly type: 'MultiPolygon'
  readonly coordinates: readonly (readonly Ring[])[]
}

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

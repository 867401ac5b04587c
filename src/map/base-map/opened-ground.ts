import type { SourceSpecification } from 'maplibre-gl'

/** A base map ready to be drawn: its source, what its tiles hold, whom to credit. */
export type OpenedGround = {
  readonly source: SourceSpecification
  /** Names of the layers in vector tiles; null for pictures. */
  readonly layers: readonly string[] | null
  readonly credit: string | null
}

import type { HeatFilter } from '../../domain/hotspots/heat-filter.ts'
import type { Picture } from '../../domain/hotspots/picture.ts'

/** A map made for a meeting, with what it was made of: who may see it is decided by that, never by its words. */
export type MeetingMap = {
  readonly picture: Picture
  readonly filter: Pick<HeatFilter, 'families' | 'landlords' | 'viewer'>
}

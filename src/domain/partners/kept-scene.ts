import type { PackedDensity } from '../hotspots/packed-density.ts'
import type { Figure, ReportBlock } from '../reports/report.ts'
import type { Family } from '../taxonomy.ts'
import type { SceneType } from './partner-meeting.ts'

/** A figure's words and numbers, no record of those it counts. */
export type KeptFigure = Pick<
  Figure,
  'id' | 'label' | 'value' | 'shown' | 'definition' | 'of' | 'was' | 'change' | 'uncertainty'
>

/** What a map was drawn of: the ground under it does not expire, and is the territory's. */
export type KeptMap = { readonly families: readonly Family[]; readonly density: PackedDensity }

export type KeptBlock =
  | Exclude<ReportBlock, { readonly kind: 'figures' | 'map' }>
  | { readonly kind: 'figures'; readonly figures: readonly KeptFigure[] }
  | { readonly kind: 'map'; readonly map: KeptMap }

/** A scene as it was shown on the day of the close, without answers, which are the meeting's own. */
export type KeptScene = { readonly scene: SceneType; readonly blocks: readonly KeptBlock[] }

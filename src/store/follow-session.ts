export const FOLLOW_VIEWS = [
  'due',
  'requests',
  'relays',
  'mediations',
  'actions',
  'projects',
  'plans',
  'technical',
  'barometer',
  'recency',
] as const
export type FollowView = (typeof FOLLOW_VIEWS)[number]

/** What the screen holds of the place « Suivis ». The record that is open is the selection. */
export type FollowSession = {
  readonly followView: FollowView
  /** A record of this view is being made: what it starts with. Null: none is. */
  readonly following: {
    readonly view: FollowView
    readonly from?: { readonly kind: string; readonly id: string }
  } | null
  /** The action that stays open while a place is chosen on the map, which takes the selection. */
  readonly heldAction?: string | null
  /** The point of a walk that the form of a situation opens with; it is the action's that is selected. */
  readonly presetPoint?: string | null
}

/** A number of the team's own on the *fiche réflexe*: a landlord's on-call duty, the town's. Never a person's. */
export type OnCall = {
  readonly kind: 'onCall'
  readonly id: string
  readonly name: string
  readonly phone: string
  /** The funder whose stock it serves; absent: all places. */
  readonly funder?: string
  /** As people read them: `18 h – 8 h, et le week-end`. */
  readonly hours?: string
}

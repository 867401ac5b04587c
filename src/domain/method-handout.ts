import type { CivilDate } from './civil-date.ts'

/** A printed page for residents and funders: how the team's passages are organised. */
export type MethodHandout = {
  readonly territory: string
  readonly fictional: boolean
  readonly day: CivilDate
  readonly sections: readonly {
    readonly title: string
    readonly paragraphs: readonly string[]
    readonly list?: readonly string[]
  }[]
}

import type { CivilDate } from './civil-date.ts'

/** A printed page on a method: how the team's passages are organised, or how the observatory's map is read. */
export type MethodHandout = {
  readonly title: string
  readonly territory: string
  readonly fictional: boolean
  readonly day: CivilDate
  readonly sections: readonly {
    readonly title: string
    readonly paragraphs: readonly string[]
    readonly list?: readonly string[]
  }[]
}

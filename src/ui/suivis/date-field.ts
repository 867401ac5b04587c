import { html, nothing, type TemplateResult } from 'lit'
import type { CivilDate } from '../../domain/civil-date.ts'
import { field } from '../parts/field.ts'

/** A day to choose, in the shadow root of whoever renders it. */
export const dateField = (parts: {
  readonly id: string
  readonly label: string
  /** Empty for none. */
  readonly value: CivilDate
  readonly change: (day: CivilDate) => void
  /** The last day that may be chosen; absent: any. */
  readonly latest?: CivilDate
}): TemplateResult => {
  const { id, label, value, change, latest } = parts
  return field({
    ...{ id, label },
    control: html`<input
      id=${id}
      type="date"
      max=${latest || nothing}
      .value=${value}
      @change=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />`,
  })
}

import { html, type TemplateResult } from 'lit'
import { outreach as text } from '../../messages/outreach.ts'
import { field } from '../parts/field.ts'

/** People met and young people among them; undefined where nothing is written. */
export type PeopleMet = { readonly people?: number | undefined; readonly youths?: number | undefined }

/** How many people were met, or took part as `label` says, and how many of them young. */
export const peopleFields = (
  met: PeopleMet,
  change: (met: PeopleMet) => void,
  label: string = text.field.people,
): TemplateResult => {
  const count = (id: 'people' | 'youths') =>
    field({
      ...{ id, label: id === 'people' ? label : text.field.youths },
      control: html`<input
        id=${id}
        type="number"
        inputmode="numeric"
        min="0"
        max="9999"
        .value=${met[id] === undefined ? '' : String(met[id])}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLInputElement
          change({ ...met, [id]: value === '' ? undefined : Number(value) })
        }}
      />`,
    })
  return html`<div class="pair">${count('people')}${count('youths')}</div>
    <p class="help">${text.peopleHelp}</p>`
}

import { html, type TemplateResult } from 'lit'
import { field } from './field.ts'
import { options } from './options.ts'

/** A list to choose one value of, with its label; `change` is given the value chosen. */
export const selectField = (
  id: string,
  label: string,
  choices: readonly (readonly [value: string, label: string])[],
  chosen: string,
  change: (value: string) => void,
): TemplateResult =>
  field({
    id,
    label,
    control: html`<select id=${id} @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
      ${options(choices, chosen)}
    </select>`,
  })

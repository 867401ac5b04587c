import { html, type TemplateResult } from 'lit'

/** The `<option>`s of a select, in the order given. */
export const options = (
  choices: readonly (readonly [value: string, label: string])[],
  chosen: string,
): TemplateResult[] =>
  choices.map(
    ([value, label]) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`,
  )

import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../../../../styles/controls.ts'
import { linkWords as words } from '../../../messages/links.ts'
import { Act } from '../../../operations/act.ts'
import { setLandlordAliases } from '../../../operations/imports/set-landlord-aliases.ts'
import { Select } from '../../../store/select.ts'
import { field } from '../../parts/field.ts'

/** The other names under which lists know each landlord, one a line. */
@customElement('tn-landlord-names')
export class LandlordNames extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
      form {
        display: grid;
        gap: var(--space-2);
      }
      p {
        margin: 0;
      }
    `,
  ]

  readonly #landlords = new Select(this, ({ estate }) => estate.landlord)
  readonly #act = new Act(this)

  override render(): TemplateResult {
    const landlords = [...this.#landlords.value.values()].filter(({ role }) => role === 'landlord')
    return html`
      <p class="help">${words.landlordNamesHelp}</p>
      ${repeat(
        landlords,
        ({ id }) => id,
        ({ id, name, aliases = [] }) => html`
          <form @submit=${(event: Event) => this.#save(event, id)}>
            ${field({
              id: `names-${id}`,
              label: words.aliasesOf(name),
              control: html`<textarea id="names-${id}" name="names" rows="2" .value=${aliases.join('\n')}></textarea>`,
            })}
            <div class="row"><button>${words.saveNames}</button></div>
          </form>
        `,
      )}
    `
  }

  readonly #save = (event: Event, landlord: string): void => {
    event.preventDefault()
    const text = new FormData(event.target as HTMLFormElement).get('names')
    void this.#act.run(setLandlordAliases, { landlord, aliases: String(text ?? '').split('\n') })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-landlord-names': LandlordNames
  }
}

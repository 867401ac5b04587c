import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { dialogs } from '../../../../styles/dialogs.ts'
import type { KeptTerritory } from '../../../domain/kept-territory.ts'
import { shell } from '../../../messages/shell.ts'
import { territories as words } from '../../../messages/territories.ts'
import { Modal } from '../../parts/modal.ts'
import './territory-list.ts'
import './territory-name-form.ts'
import type { NameForm } from './territory-name-form.ts'
import './territory-removal.ts'

/** What the dialog shows: the list, a name to give, or a territory to remove for good. */
export type TerritoriesView = 'list' | NameForm | { readonly remove: KeptTerritory }

/** The territories of this device: open, create, rename, duplicate, export, archive, remove. */
@customElement('tn-territories')
export class TerritoriesDialog extends LitElement {
  static override styles = [controls, dialogs]

  @state() private view: TerritoriesView = 'list'
  readonly #modal = new Modal(this, 'territories')

  readonly #go = (event: CustomEvent<TerritoriesView>): void => {
    this.view = event.detail
    void this.#focusHeading()
  }

  /** The button that was pressed is gone with the view that it stood in. */
  async #focusHeading(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  /** It opens on the list, whatever it was put away by: another territory has come, say. */
  override willUpdate(_changed: PropertyValues): void {
    if (!this.#modal.open) this.view = 'list'
  }

  override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="title" @view=${this.#go}>
        ${this.#modal.open ? html`<div class="body">${this.#body()}</div>` : nothing}
      </dialog>
    `
  }

  #body(): TemplateResult {
    const { view } = this
    if (view === 'list')
      return html`
        <h2 id="title" tabindex="-1">${words.title}</h2>
        <p>${words.lead}</p>
        <tn-territory-list></tn-territory-list>
        <div class="actions">
          <button type="button" @click=${this.#modal.dismiss}>${shell.close}</button>
        </div>
      `
    if (typeof view === 'string')
      return html`
        <h2 id="title" tabindex="-1">${view === 'create' ? words.create : words[view]}</h2>
        <tn-territory-name-form .form=${view}></tn-territory-name-form>
      `
    return html`
      <h2 id="title" tabindex="-1">${words.removeTitle(view.remove.name)}</h2>
      <tn-territory-removal .territory=${view.remove}></tn-territory-removal>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-territories': TerritoriesDialog
  }
}

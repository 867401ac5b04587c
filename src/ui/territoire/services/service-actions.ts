import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { services as text } from '../../../messages/services.ts'
import { Act } from '../../../operations/act.ts'
import { removeObject } from '../../../operations/objects/remove-object.ts'
import { printServices } from '../../../operations/print-services.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/icon.ts'

/** What can be done with services: of the list, add and print; of one (`service`), correct and remove. */
@customElement('tn-service-actions')
export class ServiceActions extends LitElement {
  static override styles = [controls]

  /** Id of the one on the card; '' over the list. */
  @property() service = ''
  readonly #act = new Act(this)
  /** What can be printed follows the list. */
  readonly #services = new Select(this, ({ estate }) => estate.service)

  readonly #add = (): void =>
    this.#services.store.look(({ selection }) => ({
      dialog: 'service',
      selection: selection?.kind === 'service' ? null : selection,
    }))
  readonly #correct = (): void => this.#services.store.look({ dialog: 'service' })

  override render(): TemplateResult | typeof nothing {
    if (!this.#services.ready) return nothing
    const { service: id } = this
    return id === ''
      ? html`<div class="row">
          <button type="button" @click=${this.#add}><tn-icon name="plus"></tn-icon>${text.add}</button>
          ${actionButton({ act: this.#act, operation: printServices, target: undefined, label: text.print, icon: 'print' })}
        </div>`
      : html`<div class="row">
          <button type="button" @click=${this.#correct}><tn-icon name="edit"></tn-icon>${text.edit}</button>
          ${actionButton({ act: this.#act, operation: removeObject, target: { kind: 'service', id } as const, label: text.remove, icon: 'remove', look: 'quiet' })}
        </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-service-actions': ServiceActions
  }
}

import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { DangerCall } from '../../../domain/field/danger-call.ts'
import { type NumberToCall, whoToCall } from '../../../domain/field/who-to-call.ts'
import { knownNames } from '../../../domain/known-names.ts'
import { calleeName } from '../../../messages/callee-name.ts'
import { dangerCall as text } from '../../../messages/field-situation.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import '../../parts/icon.ts'
import { selectField } from '../../parts/select-field.ts'
import { numberLink } from '../number-link.ts'
import { numberLinkStyles } from '../number-link-styles.ts'

/** Immediate danger: whom to call now, with or without a network, then the call as it is kept. Tells it by `tn-call`, null when nobody was called. */
@customElement('tn-danger-call')
export class DangerCallPart extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    numberLinkStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      a.call {
        block-size: 100%;
        align-content: center;
      }
    `,
  ]

  @property() place = ''
  /** Empty until it is known. */
  @property() code = ''
  @property({ attribute: false }) call: DangerCall | null = null
  /** Where the call is noted of something that is past: no numbers to call now. */
  @property({ type: Boolean }) past = false

  readonly #estate = new Select(this, ({ estate }) => estate)

  #tell(call: DangerCall | null): void {
    this.dispatchEvent(new CustomEvent('tn-call', { detail: call }))
  }

  #to(to: string): void {
    const { confirmed: _confirmed, ...rest } = this.call ?? { to }
    this.#tell(to === '' ? null : { ...rest, to })
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus(options)
  }

  override render(): TemplateResult {
    const estate = this.#estate.value
    const numbers = whoToCall(estate, this.place, this.code === '' ? undefined : this.code)
    return html`
      ${this.past ? nothing : this.#now(numbers)}
      ${selectField(
        'called',
        text.called,
        [
          ['', text.nobody] as const,
          ...numbers.map(({ id }) => [id, calleeName(estate, id)] as const),
          // Somebody who is no longer on the list stays who was called.
          ...(this.call && !numbers.some(({ id }) => id === this.call?.to)
            ? [[this.call.to, calleeName(estate, this.call.to)] as const]
            : []),
        ],
        this.call?.to ?? '',
        (to) => this.#to(to),
      )}
      ${
        this.call
          ? html`<tn-checked-text
              label=${text.reference}
              help=${text.referenceHelp}
              longest="60"
              .names=${knownNames(estate)}
              .value=${this.call.reference ?? ''}
              @tn-text=${({ detail }: CustomEvent<string>) => this.#tell({ ...this.call!, reference: detail })}
            ></tn-checked-text>`
          : nothing
      }
    `
  }

  /** Whom one calls from here is whom one has called. */
  #now(numbers: readonly NumberToCall[]): TemplateResult {
    return html`
      <div class="callout danger" role="alert">
        <h3 tabindex="-1">${text.title}</h3>
        <p>${text.lead}</p>
      </div>
      <ul>
        ${numbers.map((each) => html`<li @click=${() => this.#to(each.id)}>${numberLink(this.#estate.value, each, true)}</li>`)}
      </ul>
      <p class="muted">${text.after}</p>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-danger-call': DangerCallPart
  }
}

import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel, panelPart } from '../../../styles/panel.ts'
import type { CivilDate } from '../../domain/civil-date.ts'
import { knownNames } from '../../domain/known-names.ts'
import type { Fault, Refusal } from '../../domain/refusal.ts'
import { shell } from '../../messages/shell.ts'
import { suivis } from '../../messages/suivis.ts'
import { Select } from '../../store/select.ts'
import '../parts/checked-text.ts'
import { field } from '../parts/field.ts'
import { formEnd } from '../parts/form-end.ts'

/**
 * A part of a record to note or correct: a day, a text read while it is typed where it has one, and in the slot what else
 * it says (in the slot `after`, what comes after the day). `save` runs the operation; what it refuses is read out. Says
 * `tn-done` once it is saved or given up.
 */
@customElement('tn-dated-form')
export class DatedForm extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      form {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-3);
        border: var(--hairline) solid var(--line);
        border-radius: var(--corner);
        background: var(--surface-sunken);
      }
      slot {
        display: grid;
        gap: var(--space-3);
      }
    `,
  ]

  @property() heading = ''
  @property() dayLabel = ''
  /** The last day that may be chosen; empty: any. */
  @property() latest: CivilDate = ''
  /** Absent: it has no text. */
  @property() textLabel: string | undefined
  @property() textHelp = ''
  @property({ type: Number }) longest = 500
  @property() saveLabel: string = suivis.save
  /** What it starts with. */
  @property({ attribute: false }) day: CivilDate = ''
  @property({ attribute: false }) text = ''
  @property({ attribute: false }) save!: (said: {
    readonly day: CivilDate
    readonly text: string
  }) => Promise<Refusal | Fault | null>
  @state() private obstacle: Refusal | Fault | null = null
  readonly #estate = new Select(this, ({ estate }) => estate)

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus()
    this.scrollIntoView({ block: 'nearest' })
  }

  #done(): void {
    this.dispatchEvent(new CustomEvent('tn-done'))
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    this.obstacle = await this.save({ day: this.day, text: this.text })
    if (!this.obstacle) this.#done()
  }

  override render(): TemplateResult {
    const { textLabel } = this
    return html`<form @submit=${this.#save} novalidate>
      <h3 tabindex="-1">${this.heading}</h3>
      <slot></slot>
      ${
        textLabel === undefined
          ? nothing
          : html`<tn-checked-text
              multiline
              label=${textLabel}
              help=${this.textHelp}
              .longest=${this.longest}
              .names=${knownNames(this.#estate.value)}
              .value=${this.text}
              @tn-text=${({ detail }: CustomEvent<string>) => {
                this.text = detail
                this.obstacle = null
              }}
            ></tn-checked-text>`
      }
      ${field({
        ...{ id: 'day', label: this.dayLabel },
        control: html`<input
          id="day"
          type="date"
          max=${this.latest || nothing}
          .value=${this.day}
          @change=${(event: Event) => {
            this.day = (event.target as HTMLInputElement).value
            this.obstacle = null
          }}
        />`,
      })}
      <slot name="after"></slot>
      ${formEnd({ ...{ obstacle: this.obstacle, store: this.#estate.store, giveUp: () => this.#done() }, cancel: shell.cancel, save: this.saveLabel })}
    </form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-dated-form': DatedForm
  }
}

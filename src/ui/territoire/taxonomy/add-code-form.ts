import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { defectCode } from '../../../domain/follow-up/defects-in-use.ts'
import type { NewCode } from '../../../domain/fresh-code.ts'
import { COMPONENTS, type Component, DEFECTS, type Defect, type Family } from '../../../domain/taxonomy.ts'
import { taxonomy as text } from '../../../messages/taxonomy.ts'
import { words } from '../../../messages/words.ts'
import { Act } from '../../../operations/act.ts'
import { addCode } from '../../../operations/situations/add-code.ts'
import { Select } from '../../../store/select.ts'
import { field } from '../../parts/field.ts'
import '../../parts/icon.ts'
import { selectField } from '../../parts/select-field.ts'

/** A new code of a family: its label; of family F the component and the defect that the list does not have yet. */
@customElement('tn-add-code-form')
export class AddCodeForm extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-2) var(--space-3);
      }
      .field {
        flex: 1 1 12rem;
        max-inline-size: 24rem;
      }
    `,
  ]

  @property() family: Family = 'A'
  @state() private label = ''
  @state() private danger = false
  @state() private component: Component = COMPONENTS[0]
  @state() private defect: Defect | null = null

  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  #missing(component: Component): readonly Defect[] {
    return DEFECTS.filter((defect) => !this.#estate.value.code.has(defectCode(component, defect)))
  }

  #asked(): NewCode | null {
    const { danger, label, family, component } = this
    if (family !== 'F') return { family, label, danger }
    const missing = this.#missing(component)
    const defect = this.defect && missing.includes(this.defect) ? this.defect : missing[0]
    if (!defect) return null
    return {
      ...{ family, component, defect, danger },
      label: `${words.component[component]} ${words.defect[defect]}`,
    }
  }

  readonly #add = async (event: Event): Promise<void> => {
    event.preventDefault()
    const asked = this.#asked()
    if (!asked) return
    const outcome = await this.#act.run(addCode, asked)
    if (outcome.kind !== 'done') return
    this.label = ''
    this.danger = false
    this.renderRoot.querySelector<HTMLElement>('input, select')?.focus()
  }

  override render(): TemplateResult {
    return html`
      <form @submit=${this.#add} novalidate aria-label=${text.addTo(words.family[this.family])}>
        ${this.family === 'F' ? this.#defects() : this.#labelled()}
        <label class="choice">
          <input type="checkbox" .checked=${this.danger} @change=${(event: Event) => (this.danger = (event.target as HTMLInputElement).checked)} />
          ${text.isDanger}
        </label>
        <button ?disabled=${this.#asked() === null}><tn-icon name="plus"></tn-icon>${text.add}</button>
      </form>
    `
  }

  #labelled(): TemplateResult {
    return field({
      id: 'label',
      label: text.newLabel,
      control: html`<input id="label" type="text" maxlength="80" autocomplete="off" .value=${this.label} @input=${(event: Event) => (this.label = (event.target as HTMLInputElement).value)} />`,
    })
  }

  #defects(): TemplateResult {
    const missing = this.#missing(this.component)
    return html`
      ${selectField(
        'component',
        text.component,
        COMPONENTS.map((each) => [each, words.component[each]]),
        this.component,
        (value) => (this.component = value as Component),
      )}
      ${
        missing.length === 0
          ? html`<p class="muted">${text.allThere}</p>`
          : selectField(
              'defect',
              text.defect,
              missing.map((each) => [each, words.defect[each]]),
              this.defect ?? missing[0]!,
              (value) => (this.defect = value as Defect),
            )
      }
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-add-code-form': AddCodeForm
  }
}

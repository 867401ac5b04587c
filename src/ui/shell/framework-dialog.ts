import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { dialogs } from '../../../styles/dialogs.ts'
import { settingsOf } from '../../domain/estate.ts'
import type { Framework } from '../../domain/settings.ts'
import { frameworkDialog as words } from '../../messages/dialogs.ts'
import { shell } from '../../messages/shell.ts'
import { Act } from '../../operations/act.ts'
import { setFramework } from '../../operations/situations/set-framework.ts'
import { Select } from '../../store/select.ts'
import { describedBy, field } from '../parts/field.ts'
import { Modal } from '../parts/modal.ts'

const NAMES = Object.keys(words.fields) as (keyof Framework)[]
const OPTIONAL: readonly (keyof Framework)[] = ['processor', 'impactAssessment']

/** Why, by whom and on what ground records are kept: asked for before the first real one. */
@customElement('tn-framework')
export class FrameworkDialog extends LitElement {
  static override styles = [controls, dialogs]

  @state() private missing: readonly (keyof Framework)[] = []
  readonly #settings = new Select(this, ({ estate }) => settingsOf(estate))
  readonly #act = new Act(this)
  readonly #modal = new Modal(this, 'framework', () => (this.missing = []))

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const given = new FormData(event.target as HTMLFormElement)
    const framework = Object.fromEntries(
      NAMES.map((name) => [name, String(given.get(name) ?? '').trim()]),
    ) as Framework
    this.missing = NAMES.filter((name) => !OPTIONAL.includes(name) && framework[name] === '')
    const [first] = this.missing
    if (first) return this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus()
    await this.#act.run(setFramework, framework)
  }

  override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="title">
        ${
          this.#modal.open
            ? html`
                <form @submit=${this.#save} novalidate>
                  <h2 id="title">${words.title}</h2>
                  <p>${words.lead}</p>
                  ${NAMES.map((name) => this.#field(name))}
                  <div class="actions">
                    <button type="button" @click=${this.#modal.dismiss}>${shell.cancel}</button>
                    <button class="primary">${words.confirm}</button>
                  </div>
                </form>
              `
            : nothing
        }
      </dialog>
    `
  }

  #field(name: keyof Framework): TemplateResult {
    const [label, help] = words.fields[name]
    const optional = OPTIONAL.includes(name)
    const error = this.missing.includes(name) ? words.needed : null
    return field({
      id: name,
      label: optional ? `${label} ${words.optional}` : label,
      help,
      error,
      control: html`<textarea
        id=${name}
        name=${name}
        rows="2"
        ?required=${!optional}
        aria-invalid=${error !== null}
        aria-describedby=${describedBy({ id: name, help, error })}
        .value=${this.#settings.value.framework?.[name] ?? ''}
      ></textarea>`,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-framework': FrameworkDialog
  }
}

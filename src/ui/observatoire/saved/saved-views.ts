import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { actionRows } from '../../../../styles/action-rows.ts'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { SavedView } from '../../../domain/hotspots/saved-view.ts'
import { savedViews as text } from '../../../messages/calendar.ts'
import { periodName } from '../../../messages/period-name.ts'
import { Act } from '../../../operations/act.ts'
import { openView } from '../../../operations/observatory/open-view.ts'
import { removeView } from '../../../operations/observatory/remove-view.ts'
import { saveView } from '../../../operations/observatory/save-view.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'

/** Views kept under a name: keep the one at hand, open one, take one out. */
@customElement('tn-saved-views')
export class SavedViews extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    actionRows,
    css`
      li button:first-child {
        display: grid;
        justify-content: start;
        justify-items: start;
        text-align: start;
      }
      form {
        display: grid;
        gap: var(--space-2);
        justify-items: start;
      }
      input[type='text'] {
        inline-size: 100%;
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #state = new Select(this, ({ estate }) => estate.savedView)
  @state() private name = ''
  @state() private follows = false

  readonly #keep = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { name, follows } = this
    await this.#act.run(saveView, { name, follows: follows ? 'last-month' : 'period' })
    if ([...this.#state.store.read().estate.savedView.values()].some((each) => each.name === name.trim()))
      this.name = ''
  }

  override render(): TemplateResult {
    const views = [...this.#state.value.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'))
    return html`<details>
      <summary>${text.title}${views.length > 0 ? html` <span class="muted">(${views.length})</span>` : nothing}</summary>
      <div class="stack">
        <p class="help">${text.help}</p>
        ${views.length === 0 ? html`<p class="muted">${text.none}</p>` : nothing}
        <ul class="plain">
          ${views.map((view) => this.#line(view))}
        </ul>
        <form @submit=${this.#keep}>
          <label for="name">${text.name}</label>
          <input
            id="name"
            type="text"
            maxlength="60"
            .value=${this.name}
            @input=${(event: Event) => {
              this.name = (event.target as HTMLInputElement).value
            }}
          />
          <label class="choice"
            ><input
              type="checkbox"
              .checked=${this.follows}
              @change=${(event: Event) => {
                this.follows = (event.target as HTMLInputElement).checked
              }}
            /><span>${text.lastMonth}</span></label
          >
          <button type="submit">${text.keep}</button>
        </form>
      </div>
    </details>`
  }

  #line({ id, name, follows, filter }: SavedView): TemplateResult {
    return html`<li>
      <button type="button" class="quiet" aria-label=${text.open(name)} @click=${() => void this.#act.run(openView, { id })}>
        <span>${name}</span>
        <span class="help">${follows === 'period' ? periodName(filter.period) : text.follows}</span>
      </button>
      <button
        type="button"
        class="quiet"
        aria-label=${text.remove(name)}
        title=${text.remove(name)}
        @click=${() => void this.#act.run(removeView, { id })}
      >
        <tn-icon name="remove"></tn-icon>
      </button>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-saved-views': SavedViews
  }
}

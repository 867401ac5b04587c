import { ContextConsumer } from '@lit/context'
import { html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { tables } from '../../../styles/tables.ts'
import type { RoundTemplate } from '../../domain/week/round.ts'
import { weekSettings as text } from '../../messages/week-settings.ts'
import { Act } from '../../operations/act.ts'
import { portsContext } from '../../operations/context.ts'
import { removeRoundTemplate } from '../../operations/week/remove-round-template.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'
import { sameParts } from '../parts/same-parts.ts'
import { settingsStyles } from './settings-styles.ts'
import './template-form.ts'
import { newTemplate } from './new-template.ts'

/** The round types of the week: a table, and a form for the one being added or changed. */
@customElement('tn-template-settings')
export class TemplateSettings extends LitElement {
  static override styles = [controls, panel, tables, settingsStyles]

  readonly #act = new Act(this)
  readonly #ports = new ContextConsumer(this, { context: portsContext, subscribe: true })
  readonly #state = new Select(
    this,
    ({ estate }) => ({ templates: estate.roundTemplate, pairs: estate.pair }),
    sameParts,
  )

  @state() private editing: RoundTemplate | null = null

  readonly #add = (): void => {
    const ports = this.#ports.value
    if (!ports) throw new Error('<tn-template-settings> has no ports above it')
    this.editing = newTemplate(this.#state.store.read().estate, ports.newId('roundTemplate'))
  }

  readonly #close = async (): Promise<void> => {
    this.editing = null
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('button.add')?.focus()
  }

  override render() {
    const { templates, pairs } = this.#state.value
    const ordered = [...templates.values()].sort(
      (a, b) => a.weekday - b.weekday || (a.start + a.pair < b.start + b.pair ? -1 : 1),
    )
    return html`
      <p class="help">${text.templatesHelp}</p>
      ${ordered.length === 0 ? html`<p class="muted">${text.templatesEmpty}</p>` : this.#table(ordered)}
      ${
        this.editing
          ? html`<tn-template-form
            .template=${this.editing}
            .isNew=${!templates.has(this.editing.id)}
            @tn-close=${this.#close}
          ></tn-template-form>`
          : html`<button type="button" class="add" ?disabled=${pairs.size === 0} @click=${this.#add}>
            <tn-icon name="plus"></tn-icon><span>${text.templateAdd}</span>
          </button>`
      }
    `
  }

  #table(ordered: readonly RoundTemplate[]) {
    return html`
      <table aria-label=${text.templates}>
        <thead>
          <tr>
            <th scope="col">${text.day}</th>
            <th scope="col">${text.time}</th>
            <th scope="col">${text.pair}</th>
            <th scope="col"><span class="visually-hidden">${text.actions}</span></th>
          </tr>
        </thead>
        <tbody>
          ${ordered.map((each) => this.#line(each))}
        </tbody>
      </table>
    `
  }

  #line(each: RoundTemplate) {
    const pair = this.#state.value.pairs.get(each.pair)?.name ?? each.pair
    const day = text.weekday(each.weekday)
    const edit = text.templateEditOne(day, each.start, pair)
    const remove = text.templateRemoveOne(day, each.start, pair)
    return html`<tr class=${this.editing?.id === each.id ? 'chosen' : ''}>
      <th scope="row">${day}</th>
      <td>${text.times(each.start, each.end)}</td>
      <td>${pair}</td>
      <td class="number">
        <button
          type="button"
          class="quiet"
          aria-label=${edit}
          title=${edit}
          @click=${() => {
            this.editing = each
          }}
        >
          <tn-icon name="edit"></tn-icon>
        </button>
        <button
          type="button"
          class="quiet"
          aria-label=${remove}
          title=${remove}
          @click=${() => this.#act.run(removeRoundTemplate, { id: each.id })}
        >
          <tn-icon name="remove"></tn-icon>
        </button>
      </td>
    </tr>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-template-settings': TemplateSettings
  }
}

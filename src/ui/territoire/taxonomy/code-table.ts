import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { tables } from '../../../../styles/tables.ts'
import type { Landlord } from '../../../domain/landlord.ts'
import { landlordsByStock } from '../../../domain/landlords-by-stock.ts'
import type { Family, SituationCode } from '../../../domain/taxonomy.ts'
import { taxonomy as text } from '../../../messages/taxonomy.ts'
import { words } from '../../../messages/words.ts'
import { Act } from '../../../operations/act.ts'
import type { Operation } from '../../../operations/operation.ts'
import { mapCode } from '../../../operations/situations/map-code.ts'
import { renameCode } from '../../../operations/situations/rename-code.ts'
import { retireCode } from '../../../operations/situations/retire-code.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import './add-code-form.ts'

/** The codes of a family: each renamed in its cell, retired or brought back, with a cell for the code of each landlord. */
@customElement('tn-code-table')
export class CodeTable extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    tables,
    css`
      :host {
        min-block-size: 0;
      }
      .table-scroll {
        overflow: auto;
      }
      th,
      td {
        vertical-align: middle;
      }
      td.name {
        min-inline-size: 17rem;
      }
      td.own {
        min-inline-size: 7rem;
      }
      tr.retired .code {
        text-decoration: line-through;
      }
      .code {
        white-space: nowrap;
      }
      caption {
        padding-inline: var(--space-2);
        color: var(--ink);
        font-size: var(--text-lead);
        font-weight: var(--weight-strong);
      }
    `,
  ]

  @property() family: Family = 'A'

  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)
  #counts = new Map<string, number>()

  protected override willUpdate(_changed: PropertyValues): void {
    this.#counts = new Map()
    for (const { code } of this.#estate.value.situation.values())
      this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1)
  }

  /** A cell changed: what was not taken shows again what stands. */
  async #edit<Target>(event: Event, operation: Operation<Target>, target: Target): Promise<void> {
    const field = event.target as HTMLInputElement
    const outcome = await this.#act.run(operation, target)
    if (outcome.kind !== 'done') {
      field.setAttribute('aria-invalid', 'true')
      field.focus()
    } else field.removeAttribute('aria-invalid')
  }

  override render(): TemplateResult {
    const estate = this.#estate.value
    const landlords = landlordsByStock(estate).filter(({ role }) => role !== 'insurer')
    const codes = [...estate.code.values()]
      .filter((code) => code.family === this.family)
      .sort((a, b) =>
        this.family === 'F'
          ? a.label.localeCompare(b.label, 'fr')
          : a.id.localeCompare(b.id, 'fr', { numeric: true }),
      )
    return html`
      <div class="table-scroll" role="region" aria-label=${text.caption(words.family[this.family])} tabindex="0">
        <table>
          <caption>${words.family[this.family]}</caption>
          <thead>
            <tr>
              <th scope="col">${text.code}</th>
              <th scope="col">${text.label}</th>
              ${landlords.map(({ name }) => html`<th scope="col">${text.ownOf(name)}</th>`)}
              <th scope="col">${text.state}</th>
              <th scope="col"><span class="visually-hidden">${text.retire}</span></th>
            </tr>
          </thead>
          <tbody>
            ${codes.map((code) => this.#row(code, landlords))}
          </tbody>
        </table>
      </div>
      <tn-add-code-form family=${this.family}></tn-add-code-form>
    `
  }

  #row(code: SituationCode, landlords: readonly Landlord[]): TemplateResult {
    const { id, label, retired, mapping, since, finest, danger } = code
    const facts = [
      retired ? text.retired : '',
      text.notedTimes(this.#counts.get(id) ?? 0),
      since > 1 ? text.since(since) : '',
      finest === 'sector' ? text.bySector : '',
      danger ? text.danger : '',
    ].filter((fact) => fact !== '')
    return html`
      <tr class=${retired ? 'retired' : ''} data-code=${id}>
        <th scope="row" class="code">${this.family === 'F' ? 'F' : id}</th>
        <td class="name">
          <input
            type="text"
            maxlength="80"
            aria-label=${text.renameLabel(this.family === 'F' ? label : id)}
            .value=${live(label)}
            @change=${(event: Event) => this.#edit(event, renameCode, { code: id, label: (event.target as HTMLInputElement).value })}
          />
        </td>
        ${landlords.map(
          ({ id: landlord, name }) => html`<td class="own">
            <input
              type="text"
              maxlength="40"
              autocomplete="off"
              data-landlord=${landlord}
              aria-label=${text.ownLabel(label, name)}
              .value=${live(mapping?.[landlord] ?? '')}
              @change=${(event: Event) => this.#edit(event, mapCode, { code: id, landlord, own: (event.target as HTMLInputElement).value })}
            />
          </td>`,
        )}
        <td>${facts.join(' · ')}</td>
        <td>
          ${actionButton({
            ...{ act: this.#act, operation: retireCode, target: { code: id, retired: !retired } },
            ...{ label: retired ? text.bringBack : text.retire, hint: ` : ${label}`, look: 'quiet' },
          })}
        </td>
      </tr>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-code-table': CodeTable
  }
}

import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { ReliefAxis, TaxRelief } from '../../../domain/funding/tax-relief.ts'
import { landlordsByStock } from '../../../domain/landlords-by-stock.ts'
import { euros } from '../../../messages/funding.ts'
import { reliefOf, reliefWords as text } from '../../../messages/relief.ts'
import { typeset } from '../../../messages/typeset.ts'
import { Act } from '../../../operations/act.ts'
import { removeReliefAxis } from '../../../operations/funding/remove-relief-axis.ts'
import { showRelief } from '../../../operations/funding/show-relief.ts'
import type { ReliefYear } from '../../../operations/funding/with-relief.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/empty-state.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'
import { OpenForm } from '../../suivis/open-form.ts'
import './axis-form.ts'
import './relief-amount.ts'

/** Years offered: this one, and so many before. */
const YEARS_BEFORE = 3

/** What a landlord accounts for in a year against its relief of property tax, and the page that says what was done. */
@customElement('tn-relief')
export class Relief extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      .choice {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 7rem;
        gap: var(--space-3);
      }
      .axes {
        display: grid;
        gap: var(--space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .axes > li {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-1);
        padding-block-end: var(--space-3);
        border-block-end: var(--hairline) solid var(--line);
      }
      .axes strong,
      .axes p {
        overflow-wrap: anywhere;
      }
      .said {
        white-space: pre-line;
      }
      .add {
        justify-self: start;
      }
      dd {
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  @state() private landlord = ''
  @state() private year = 0
  readonly #act = new Act(this)
  readonly #form = new OpenForm(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  /** Its button is gone with the axis: the title takes the focus. */
  async #remove(target: ReliefYear & { readonly axis: string }): Promise<void> {
    await this.#act.run(removeReliefAxis, target)
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  override render(): TemplateResult {
    const { estate, today } = this.#parts.value
    const landlords = landlordsByStock(estate).filter(({ role }) => role === 'landlord')
    const [first] = landlords
    if (!first) return html`<h2>${text.title}</h2><tn-empty text=${text.noLandlord}></tn-empty>`
    const landlord = landlords.find(({ id }) => id === this.landlord) ?? first
    const now = Number(today.slice(0, 4))
    const year = this.year || now
    const relief = reliefOf(estate, landlord.id, year)
    return html`
      <section>
        <h2 tabindex="-1">${text.title}</h2>
        <p class="muted">${typeset(text.lead)}</p>
        <div class="choice">
          ${selectField(
            ...(['landlord', text.landlord] as const),
            landlords.map(({ id, name }) => [id, name] as const),
            landlord.id,
            (id) => {
              this.landlord = id
              this.#form.open(null)
            },
          )}
          ${selectField(
            ...(['year', text.year] as const),
            Array.from({ length: YEARS_BEFORE + 1 }, (_, before) => String(now - before)).map(
              (each) => [each, each] as const,
            ),
            String(year),
            (chosen) => {
              this.year = Number(chosen)
              this.#form.open(null)
            },
          )}
        </div>
        <div class="row">
          ${actionButton({
            ...{ act: this.#act, operation: showRelief, target: { landlord: landlord.id, year } },
            ...{ label: text.show, icon: 'print', look: 'primary' },
          })}
        </div>
        <p class="help">${typeset(text.showHelp)}</p>
      </section>
      ${this.#sums(relief)}
      <section aria-labelledby="axes">
        <h3 id="axes">${text.axes}</h3>
        <ol class="axes">${relief.axes.map((axis) => this.#axis(relief, axis))}</ol>
        ${
          this.#form.key === 'new'
            ? this.#axisForm(relief, null)
            : html`<button type="button" class="add" data-opens="new" @click=${() => this.#form.open('new')}>
                <tn-icon name="plus"></tn-icon>${text.addAxis}
              </button>`
        }
      </section>
    `
  }

  #sums(relief: TaxRelief): TemplateResult {
    const cents = (amount: number | undefined): number => Math.round((amount ?? 0) * 100)
    const declared = relief.axes.reduce((sum, { amount }) => sum + cents(amount), 0)
    const left = cents(relief.amount) - declared
    const { landlord, year } = relief
    return html`<section>
      ${
        this.#form.key === 'amount'
          ? html`<tn-relief-amount landlord=${landlord} year=${year} @tn-done=${this.#form.close}></tn-relief-amount>`
          : html`
              <dl>
                <dt>${text.sums.relief}</dt>
                <dd>${text.declared(relief.amount)}</dd>
                <dt>${text.sums.declared}</dt>
                <dd>${euros(declared)}</dd>
                ${
                  relief.amount === undefined
                    ? nothing
                    : html`<dt>${left < 0 ? text.sums.over : text.sums.left}</dt>
                        <dd>${euros(Math.abs(left))}</dd>`
                }
              </dl>
              <div class="row">
                <button type="button" data-opens="amount" @click=${() => this.#form.open('amount')}>
                  <tn-icon name="edit"></tn-icon>${text.editAmount}
                </button>
              </div>
            `
      }
    </section>`
  }

  #axis(relief: TaxRelief, { id, label, amount, text: words }: ReliefAxis): TemplateResult {
    if (this.#form.key === id) return html`<li>${this.#axisForm(relief, id)}</li>`
    const { landlord, year } = relief
    return html`<li>
      <strong>${label}</strong>
      <span class=${amount === undefined ? 'muted' : ''}>${text.declared(amount)}</span>
      ${words === undefined ? nothing : html`<p class="said">${words}</p>`}
      <div class="row">
        <button type="button" data-opens=${id} aria-label="${text.editAxis} : ${label}" @click=${() => this.#form.open(id)}>
          <tn-icon name="edit"></tn-icon>${text.editAxis}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label="${text.removeAxis} : ${label}"
          @click=${() => this.#remove({ landlord, year, axis: id })}
        >
          <tn-icon name="remove"></tn-icon>${text.removeAxis}
        </button>
      </div>
    </li>`
  }

  #axisForm({ landlord, year }: TaxRelief, axis: string | null): TemplateResult {
    return html`<tn-axis-form
      landlord=${landlord}
      year=${year}
      .axis=${axis}
      @tn-done=${this.#form.close}
    ></tn-axis-form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-relief': Relief
  }
}

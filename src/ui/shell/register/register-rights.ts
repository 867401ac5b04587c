import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { addDays } from '../../../domain/civil-date.ts'
import type { Estate } from '../../../domain/estate.ts'
import type { Period } from '../../../domain/period.ts'
import { type AboutPlace, aboutPlace } from '../../../domain/register/about-place.ts'
import { format } from '../../../messages/format.ts'
import { placeName } from '../../../messages/place-name.ts'
import { register } from '../../../messages/register.ts'
import { registerKinds } from '../../../messages/register-kinds.ts'
import { Act } from '../../../operations/act.ts'
import { type ErasedText, eraseHeldTexts } from '../../../operations/register/erase-held-texts.ts'
import { printAboutPlace } from '../../../operations/register/print-about-place.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { sameParts } from '../../parts/same-parts.ts'
import '../../parts/place-field.ts'
import { registerStyles } from './register-styles.ts'

const text = register.rights
/** Days looked at until others are asked for. */
const DAYS = 90

/** A person's rights, by place and days: what is held is listed, given as a page, and its texts erased. */
@customElement('tn-register-rights')
export class RegisterRights extends LitElement {
  static override styles = [
    controls,
    registerStyles,
    css`
      tbody ul {
        display: grid;
        gap: var(--space-1);
        padding: 0;
        list-style: none;
      }
      .choice {
        align-items: start;
        padding-block: var(--space-2);
      }
    `,
  ]

  @state() private place = ''
  @state() private error = ''
  @state() private asked: { readonly place: string; readonly period: Period } | null = null
  @state() private chosen: ReadonlyMap<string, ErasedText> = new Map()
  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)
  #of: { readonly estate: Estate; readonly asked: object; readonly found: readonly AboutPlace[] } | null =
    null

  readonly #search = (event: Event): void => {
    event.preventDefault()
    const given = (id: string): string => this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!.value
    const period = { from: given('from'), until: given('until') }
    this.error = this.place === '' ? text.placeNeeded : period.from > period.until ? text.periodReversed : ''
    this.chosen = new Map()
    this.asked = this.error === '' ? { place: this.place, period } : null
  }

  get #found(): readonly AboutPlace[] {
    const { estate } = this.#parts.value
    const { asked } = this
    if (!asked) return []
    if (this.#of?.estate !== estate || this.#of.asked !== asked)
      this.#of = { estate, asked, found: aboutPlace(estate, asked.place, asked.period) }
    return this.#of.found
  }

  override render(): TemplateResult {
    const { today } = this.#parts.value
    return html`
      <h2 id="title">${text.title}</h2>
      <p class="muted">${text.lead}</p>
      <form class="filters" @submit=${this.#search} novalidate>
        <tn-place-field reach="all" .label=${text.place} .value=${this.place} .error=${this.error} @tn-place=${(event: CustomEvent<string>) => (this.place = event.detail)}></tn-place-field>
        <div class="field">
          <label for="from">${register.sent.from}</label>
          <input id="from" type="date" .value=${addDays(today, -DAYS)} max=${today} />
        </div>
        <div class="field">
          <label for="until">${register.sent.until}</label>
          <input id="until" type="date" .value=${today} />
        </div>
        <div class="row"><button class="primary">${text.search}</button></div>
      </form>
      <p role="status">${this.asked ? text.found(this.#found.length) : ''}</p>
      ${this.asked && this.#found.length > 0 ? this.#list(this.asked) : nothing}
    `
  }

  #list(asked: { readonly place: string; readonly period: Period }): TemplateResult {
    const chosen = [...this.chosen.values()]
    return html`
      <div class="scroll" tabindex="0" role="region" aria-label=${text.title}>
        <table>
          <caption>${text.caption(placeName(this.#parts.value.estate, asked.place))}</caption>
          <thead><tr>${text.columns.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead>
          <tbody>${this.#found.map((each) => this.#row(each))}</tbody>
        </table>
      </div>
      <p class="help">${text.others}</p>
      <div class="row">
        ${actionButton({ act: this.#act, operation: printAboutPlace, target: asked, label: text.extract, icon: 'print' })}
        ${
          chosen.length > 0
            ? html`<button type="button" class="danger" @click=${() => this.#erase(chosen)}>${text.erase(chosen.length)}</button>`
            : nothing
        }
      </div>
      <p class="help">${text.eraseHelp}</p>
    `
  }

  async #erase(chosen: readonly ErasedText[]): Promise<void> {
    await this.#act.run(eraseHeldTexts, chosen)
    this.chosen = new Map()
  }

  #row({ on, kind, id, texts }: AboutPlace): TemplateResult {
    return html`<tr>
      <th scope="row">${format.figures(on)}</th>
      <td>${registerKinds.names[kind]}</td>
      <td>
        ${
          texts.length === 0
            ? html`<span class="muted">${text.noText}</span>`
            : html`<ul>
                ${texts.map((each) => {
                  const key = `${kind} ${id} ${each.at.join('.')}`
                  return html`<li>
                    <label class="choice">
                      <input type="checkbox" .checked=${this.chosen.has(key)} @change=${() => this.#choose(key, { kind, id, at: each.at, text: each.text })} />
                      <span>${each.text}</span>
                    </label>
                  </li>`
                })}
              </ul>`
        }
      </td>
    </tr>`
  }

  #choose(key: string, erased: ErasedText): void {
    const chosen = new Map(this.chosen)
    if (!chosen.delete(key)) chosen.set(key, erased)
    this.chosen = chosen
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-register-rights': RegisterRights
  }
}

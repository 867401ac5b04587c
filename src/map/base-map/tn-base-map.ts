import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { BASE_MAPS, type BaseMapChoice, NO_BASE_MAP } from '../../domain/base-map.ts'
import { baseMaps as words } from '../../messages/base-maps.ts'
import { sentence } from '../../messages/sentence.ts'
import { Act } from '../../operations/act.ts'
import { removeBaseMap } from '../../operations/base-maps/remove-base-map.ts'
import { setBaseMap } from '../../operations/base-maps/set-base-map.ts'
import { Select } from '../../store/select.ts'

/** Which base map lies under our layers; before the plan of the IGN, what it reveals. */
@customElement('tn-base-map')
export class TnBaseMap extends LitElement {
  static override styles = css`
    fieldset {
      margin: var(--space-2) 0 0;
      padding: var(--space-2) 0 0;
      border: 0;
      border-block-start: var(--hairline) solid var(--line);
      max-inline-size: 20rem;
    }
    legend {
      float: inline-start;
      inline-size: 100%;
      padding: 0;
      font-weight: var(--weight-strong);
    }
    label {
      display: flex;
      clear: both;
      align-items: center;
      gap: var(--space-2);
      min-block-size: var(--target);
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    input {
      flex: none;
      inline-size: 1.15rem;
      block-size: 1.15rem;
      accent-color: var(--accent);
    }
    p {
      margin: 0 0 var(--space-2);
    }
    .muted {
      color: var(--ink-muted);
      font-size: var(--text-small);
    }
    .flaw {
      color: var(--danger);
    }
    button {
      min-block-size: var(--target);
      padding-inline: var(--space-3);
      border: var(--hairline) solid var(--line-strong);
      border-radius: var(--corner);
      background: var(--surface);
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    :focus-visible {
      outline: var(--stroke) solid var(--focus);
      outline-offset: var(--stroke);
    }
  `

  @state() private asks = false
  readonly #base = new Select(this, ({ session }) => session.baseMap ?? NO_BASE_MAP)
  readonly #act = new Act(this)

  override render(): TemplateResult {
    const { file, flaw } = this.#base.value
    return html`
      <fieldset>
        <legend>${words.title}</legend>
        ${BASE_MAPS.filter((choice) => this.#isOffered(choice)).map((choice) => this.#choice(choice))}
        ${this.asks ? this.#consent() : nothing}
        ${flaw ? html`<p class="flaw" role="alert">${sentence(flaw)}</p>` : nothing}
        ${
          file
            ? html`<button type="button" @click=${() => this.#act.run(removeBaseMap, undefined)}>${words.remove}</button>`
            : html`<p class="muted">${words.drop}</p>`
        }
      </fieldset>
    `
  }

  #isOffered(choice: BaseMapChoice): boolean {
    const { file, ign, isServed } = this.#base.value
    if (choice === 'served') return isServed === true
    return choice === 'file' ? file !== null : choice === 'ign' ? ign !== 'off' : true
  }

  #choice(choice: BaseMapChoice): TemplateResult {
    const { choice: chosen, file } = this.#base.value
    const name = choice === 'file' && file ? words.fileNamed(file.name) : words.choices[choice]
    const isChosen = this.asks ? choice === 'ign' : chosen === choice
    return html`<label>
      <input type="radio" name="ground" value=${choice} .checked=${isChosen} @change=${() => this.#choose(choice)} />
      ${name}
    </label>`
  }

  /** What the plan of the IGN reveals is read before anything is asked of it. */
  #choose(choice: BaseMapChoice): void {
    this.asks = choice === 'ign' && this.#base.value.ign === 'asks'
    if (!this.asks) void this.#act.run(setBaseMap, { choice })
  }

  #consent(): TemplateResult {
    const agree = (): void => {
      this.asks = false
      void this.#act.run(setBaseMap, { choice: 'ign', agreed: true })
    }
    return html`
      <p role="note">${words.ignConsent}</p>
      <p>
        <button type="button" @click=${agree}>${words.ignAgree}</button>
        <button type="button" @click=${() => (this.asks = false)}>${words.ignDecline}</button>
      </p>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-base-map': TnBaseMap
  }
}

import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { tables } from '../../../../styles/tables.ts'
import type { HeatFilter } from '../../../domain/hotspots/heat-filter.ts'
import { search as text } from '../../../messages/observatory-search.ts'
import { Act } from '../../../operations/act.ts'
import { findCluster } from '../../../operations/observatory/find-cluster.ts'
import { findNearRepeat } from '../../../operations/observatory/find-near-repeat.ts'
import { stopSearch } from '../../../operations/observatory/stop-search.ts'
import type { Pending } from '../../../store/pending.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { placeSelection } from '../../territoire/place-kind.ts'
import { unitName } from '../unit-name.ts'
import { nearRepeatResult } from './near-repeat-result.ts'
import { scanResult } from './scan-result.ts'

/** Two searches over the whole quarter: what started when and where, and whether one situation calls for others. */
@customElement('tn-quarter-search')
export class QuarterSearch extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    tables,
    css`
      section + section {
        border: 0;
        padding: 0;
      }
      section {
        gap: var(--space-2);
      }
      progress {
        flex: 1;
        min-inline-size: 6rem;
        accent-color: var(--accent);
      }
      .said {
        font-weight: var(--weight-strong);
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session: { heat } }) => ({
      ...{ estate, filter: heat.filter, scan: heat.scan, progress: heat.scanProgress },
      nearRepeat: heat.nearRepeat,
    }),
    sameParts,
  )

  override render(): TemplateResult {
    const { scan, progress, nearRepeat } = this.#state.value
    const isBusy = scan?.state === 'running' || nearRepeat?.state === 'running'
    return html`
      <h2>${text.title}</h2>
      <section>
        <p class="help">${text.scanHelp}</p>
        ${
          scan?.state === 'running'
            ? this.#running(progress)
            : html`<button type="button" ?disabled=${isBusy} @click=${() => this.#find('scan')}>
                <tn-icon name="search"></tn-icon><span>${text.scan}</span>
              </button>`
        }
        ${this.#found(scan, (result) => scanResult(result, this.#named))}
      </section>
      <section>
        <p class="help">${text.repeatHelp}</p>
        ${
          nearRepeat?.state === 'running'
            ? this.#running(null)
            : html`<button type="button" ?disabled=${isBusy} @click=${() => this.#find('repeat')}>
                <tn-icon name="search"></tn-icon><span>${text.repeat}</span>
              </button>`
        }
        ${this.#found(nearRepeat, nearRepeatResult)}
      </section>
    `
  }

  /** The button pressed gives way to the one that stops, and comes back: the focus stays with them. */
  async #find(what: 'scan' | 'repeat'): Promise<void> {
    const done =
      what === 'scan' ? this.#act.run(findCluster, undefined) : this.#act.run(findNearRepeat, undefined)
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.stop')?.focus()
    await done
    await this.updateComplete
    if (this.shadowRoot?.activeElement === null && document.activeElement === document.body)
      this.renderRoot.querySelectorAll<HTMLElement>('section > button')[what === 'scan' ? 0 : 1]?.focus()
  }

  #running(share: number | null): TemplateResult {
    return html`<div class="row" role="status">
      ${share === null ? html`<progress aria-label=${text.running}></progress>` : html`<progress aria-label=${text.running} value=${share}></progress>`}
      <span>${share === null || share === 0 ? text.running : text.progress(share)}</span>
      <button type="button" class="stop" @click=${() => this.#act.run(stopSearch, undefined)}>
        <tn-icon name="stop"></tn-icon><span>${text.stop}</span>
      </button>
    </div>`
  }

  #found<Result>(
    pending: Pending<HeatFilter, Result> | null,
    show: (result: Result) => TemplateResult,
  ): TemplateResult | typeof nothing {
    if (pending?.state === 'failed') return html`<p class="error" role="alert">${text.failed}</p>`
    if (pending?.state !== 'done' || !pending.result) return nothing
    return html`<div class="callout" role="status">
      <p class="help">${text.of(pending.request.period)}</p>
      ${pending.request === this.#state.value.filter ? nothing : html`<p>${text.older}</p>`}
      ${show(pending.result)}
    </div>`
  }

  readonly #named = {
    nameOf: (place: string): string => unitName(this.#state.value.estate, place),
    choose: (place: string): void => {
      const selection = placeSelection(this.#state.value.estate, place)
      this.#state.store.look(({ flyToSelection }) => ({ selection, flyToSelection: flyToSelection + 1 }))
    },
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-quarter-search': QuarterSearch
  }
}

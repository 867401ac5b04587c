import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { CivilDate } from '../../../domain/civil-date.ts'
import { beforeRecords } from '../../../domain/hotspots/before-records.ts'
import type { Ranking } from '../../../domain/hotspots/ranking.ts'
import { recordsBegin } from '../../../domain/hotspots/records-begin.ts'
import { beforeRecordsWords } from '../../../messages/before-records.ts'
import { observatory } from '../../../messages/observatory.ts'
import { places as text } from '../../../messages/observatory-places.ts'
import { Act } from '../../../operations/act.ts'
import { showHeat } from '../../../operations/observatory/show-heat.ts'
import { Select } from '../../../store/select.ts'
import { figure } from '../../parts/figure.ts'
import { passagesShown, situationsShown } from '../observed-figures.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import '../filters/heat-filters.ts'
import '../filters/heat-measure.ts'
import { heatView } from '../heat-view.ts'
import '../search/quarter-search.ts'
import '../study/place-study.ts'
import { notShown } from './not-shown.ts'
import './ranking-list.ts'
import { illusionsNote, limitsNote } from './ranking-notes.ts'
import { levelShown } from './ranking-sections.ts'

/** Where it is more than chance: what is counted, the filters, the place looked at, the list, and what must be known of them. */
@customElement('tn-heat-places')
export class PlacesView extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      .shown {
        font-size: var(--text-lead);
        font-weight: var(--weight-strong);
      }
      .shown ~ .compared,
      .shown ~ details {
        margin-block-start: calc(-1 * var(--space-2));
      }
      summary {
        color: var(--ink-muted);
      }
      section + section {
        border: 0;
      }
      .callout {
        padding-block: var(--space-3);
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session: { heat, today } }) => ({
      ...{ estate, today, filter: heat.filter, ranking: heat.ranking, level: heat.level },
    }),
    sameParts,
  )

  override render(): TemplateResult {
    const { estate, filter, today, ranking } = this.#state.value
    const level = levelShown(filter, this.#state.value.level)
    const view = heatView(estate, filter, today)
    const isCurrent = ranking?.request === filter && ranking.state === 'done'
    const result = ranking?.result
    const early = beforeRecords(estate, filter.period)
    const begin = recordsBegin(estate)!
    if (early === 'whole') return this.#before(begin)
    return html`
      <div class="stack">
        <p class="shown" role="status" aria-busy=${!isCurrent && ranking?.state !== 'failed'}>
          ${isCurrent && result ? figure([situationsShown(filter, result.situations), passagesShown(filter, result.passages)], observatory.shownWith(filter.period, text.counts(result))) : figure(situationsShown(filter, view.count), observatory.shown(filter.period, view.count))}
        </p>
        ${early ? html`<p>${beforeRecordsWords.part(begin)}</p>` : nothing}
        ${isCurrent && result && result.situations > 0 ? html`<p class="compared">${text.compared(result)}</p>` : nothing}
        ${isCurrent && result ? this.#counted(result) : nothing}
        ${filter.families.length === 0 ? html`<p>${observatory.none}</p>` : nothing}
        ${ranking?.state === 'failed' ? this.#failed() : nothing}
        ${ranking?.state === 'running' && !result ? html`<p class="muted">${text.waiting}</p>` : nothing}
      </div>
      <tn-heat-filters></tn-heat-filters>
      <tn-heat-measure></tn-heat-measure>
      <tn-place-study @tn-study-closed=${this.#backToList}></tn-place-study>
      ${view.count === 0 && filter.families.length > 0 ? html`<p>${text.nothing}</p>` : html`<tn-ranking @tn-place-chosen=${this.#showStudy}></tn-ranking>`}
      ${result ? limitsNote(result, level, ranking.request.period) : nothing}
      ${illusionsNote(result, level, filter.period, today, notShown(view))}
      ${this.#rules()}
      ${view.count > 0 ? html`<tn-quarter-search></tn-quarter-search>` : nothing}
    `
  }

  /** Of what was not recorded there is nothing to rank or to search. */
  #before(begin: CivilDate): TemplateResult {
    return html`<div class="stack">
        <p class="shown" role="status">${observatory.shownBefore(this.#state.value.filter.period)}</p>
        <p>${beforeRecordsWords.whole(begin)}</p>
      </div>
      <tn-heat-filters></tn-heat-filters>`
  }

  readonly #showStudy = (): void => void this.renderRoot.querySelector('tn-place-study')?.show()
  readonly #backToList = (): void => this.renderRoot.querySelector('tn-ranking')?.focusChosen()

  #counted(ranking: Ranking): TemplateResult {
    return html`<details>
      <summary>${text.countedHelp}</summary>
      <ul class="lines">
        ${text.counted(ranking).map((line) => html`<li>${line}</li>`)}
      </ul>
    </details>`
  }

  #failed(): TemplateResult {
    return html`<p class="error" role="alert">${text.failed}</p>
      <div class="row">
        <button type="button" @click=${this.#retry}>
          <tn-icon name="refresh"></tn-icon><span>${text.retry}</span>
        </button>
      </div>`
  }

  readonly #retry = (): void => void this.#act.run(showHeat, this.#state.value.filter)

  #rules(): TemplateResult {
    return html`<details>
      <summary>${text.changeHelp}</summary>
      <ul class="lines">
        ${text.changeRules.map((line) => html`<li>${line}</li>`)}
      </ul>
    </details>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-heat-places': PlacesView
  }
}

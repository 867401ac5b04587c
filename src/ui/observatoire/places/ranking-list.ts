import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { joined } from '../../../../styles/joined.ts'
import { panel } from '../../../../styles/panel.ts'
import type { Ranked, Ranking, RankLevel } from '../../../domain/hotspots/ranking.ts'
import type { Period } from '../../../domain/period.ts'
import { places as text } from '../../../messages/observatory-places.ts'
import { Act } from '../../../operations/act.ts'
import { showHeat } from '../../../operations/observatory/show-heat.ts'
import { studyPlace } from '../../../operations/observatory/study-place.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { placeSelection } from '../../territoire/place-kind.ts'
import { chosenPlace } from '../chosen-place.ts'
import { windowEndingWith } from '../time-steps.ts'
import { unitName } from '../unit-name.ts'
import { besidesProven } from './besides-proven.ts'
import { rankedRow, rankedRowStyles } from './ranked-row.ts'
import { levelShown, levelsFor, type RankingSections, rankingSections } from './ranking-sections.ts'
import { verdictStyles } from './verdict-mark.ts'

const SHOWN_FIRST = 8
/** Rows added at a time: a city has 20 000 of them. */
const PORTION = 200

/** Places, buildings or sectors of the period: what is proven first, what may be chance, what nobody looked at. */
@customElement('tn-ranking')
export class RankingList extends LitElement {
  static override styles = [
    ...[controls, joined, panel, verdictStyles, rankedRowStyles],
    css`
      :host {
        padding: 0;
      }
      .levels button {
        font-size: var(--text-small);
        text-align: center;
      }
      h3 {
        font-size: var(--text-body);
      }
      section + section {
        padding-block-start: 0;
        border: 0;
      }
      .none {
        font-weight: var(--weight-strong);
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session: { heat, selection } }) => ({
      ...{ estate, selection, filter: heat.filter, level: heat.level },
      ...{ ranking: heat.ranking, study: heat.study },
    }),
    sameParts,
  )

  #chosen = ''
  /** Rows of what may be chance. */
  @state() private most = SHOWN_FIRST

  #choose({ level, id }: Ranked): void {
    const { estate } = this.#state.value
    this.#state.store.look(({ flyToSelection }) => ({
      selection: placeSelection(estate, id),
      flyToSelection: flyToSelection + 1,
    }))
    this.#chosen = id
    void this.#act.run(studyPlace, { level, id })
    this.dispatchEvent(new CustomEvent('tn-place-chosen', { bubbles: true, composed: true }))
  }

  #hover(id: string | null): void {
    this.#state.store.look({ hover: id === null ? null : placeSelection(this.#state.value.estate, id) })
  }

  override render(): TemplateResult {
    const { filter, level, ranking } = this.#state.value
    const levels = levelsFor(filter)
    const shown = levelShown(filter, level)
    const names = text.levels(filter.viewer)
    return html`
      ${
        levels.length > 1
          ? html`<div class="row joined levels" role="group" aria-label=${text.level}>
              ${levels.map(
                (
                  each,
                ) => html`<button type="button" aria-pressed=${each === shown} @click=${() => this.#setLevel(each)}>
                  ${names[each]}
                </button>`,
              )}
            </div>`
          : nothing
      }
      ${filter.viewer === 'partners' && levels.length < 3 ? html`<p class="help">${text.partnersLevels}</p>` : nothing}
      ${ranking?.result ? this.#sections(ranking.result, shown) : nothing}
    `
  }

  /** The row that was chosen last takes the focus back, else the first. */
  focusChosen(): void {
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-id='${CSS.escape(this.#chosen)}']`)
    ;(row ?? this.renderRoot.querySelector<HTMLElement>('.ranked'))?.focus()
  }

  #setLevel(level: RankLevel): void {
    this.most = SHOWN_FIRST
    this.#state.store.look(({ heat }) => ({ heat: { ...heat, level } }))
  }

  #sections(ranking: Ranking, level: RankLevel): TemplateResult {
    const sections = rankingSections(ranking, level)
    return level === 'sector' ? this.#sectors(ranking, sections) : this.#tested(ranking, sections, level)
  }

  #sectors(ranking: Ranking, { chance, unseen }: RankingSections): TemplateResult {
    return html`<section aria-labelledby="sectors">
      <h3 id="sectors">${text.section.sectors}</h3>
      <p class="help">${text.sectorsUntested}</p>
      ${this.#rows(ranking, [...chance, ...unseen])}
    </section>`
  }

  #tested(ranking: Ranking, sections: RankingSections, level: RankLevel): TemplateResult {
    const { proven, chance, quiet, unseen, unseenQuiet } = sections
    const { estate, filter, ranking: asked } = this.#state.value
    const { period } = asked!.request
    const shown = chance.slice(0, this.most)
    const left = chance.length - shown.length
    return html`
      <section aria-labelledby="proven">
        <h3 id="proven">${text.section.proven}</h3>
        ${proven.length > 0 ? this.#rows(ranking, proven) : nothing} ${besidesProven({
          ...{ estate, filter, ranking, level, period, isNone: proven.length === 0 },
          setLevel: (other) => this.#setLevel(other),
          showYear: () => this.#showYear(period),
        })}
      </section>
      ${
        chance.length > 0
          ? html`<section aria-labelledby="chance">
              <h3 id="chance">${text.section.chance}</h3>
              ${this.#rows(ranking, shown)}
              ${
                left > 0
                  ? html`<button type="button" @click=${this.#showMore}>${left > PORTION ? text.morePart(PORTION, left) : text.more(left)}</button>`
                  : nothing
              }
            </section>`
          : nothing
      }
      ${quiet > 0 ? html`<p class="help">${text.quiet(quiet)}</p>` : nothing}
      ${
        unseen.length > 0 || unseenQuiet.length > 0
          ? html`<section aria-labelledby="unseen">
              <h3 id="unseen">${text.section.unseen}</h3>
              <p class="help">${text.verdictHelp['not-seen']}</p>
              ${unseen.length > 0 ? this.#rows(ranking, unseen) : nothing}
              ${this.#unseenQuiet(unseenQuiet)}
            </section>`
          : nothing
      }
      ${level === 'group' ? html`<p class="help">${text.publicElsewhere}</p>` : nothing}
    `
  }

  #showYear({ until }: Period): void {
    this.#state.store.look(({ heat }) => ({ heat: { ...heat, step: 'year', playing: false } }))
    void this.#act.run(showHeat, { ...this.#state.value.filter, period: windowEndingWith('year', until) })
  }

  readonly #showMore = async (): Promise<void> => {
    const first = this.most
    this.most += PORTION
    await this.updateComplete
    this.renderRoot.querySelectorAll<HTMLElement>('section[aria-labelledby="chance"] .ranked')[first]?.focus()
  }

  #unseenQuiet(rows: readonly Ranked[]): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing
    const { estate } = this.#state.value
    return html`<details>
      <summary>${text.unseenQuiet(rows.length)}</summary>
      <p class="help">${rows.map(({ id }) => unitName(estate, id)).join(' · ')}</p>
    </details>`
  }

  #rows({ effort }: Ranking, rows: readonly Ranked[]): TemplateResult {
    const { estate, selection, ranking, study, filter } = this.#state.value
    const chosen = chosenPlace(estate, selection, { study, filter })
    // An older list stays until the new one is there, and says its own period.
    const { period } = ranking!.request
    return html`<ol class="plain">
      ${rows.map((row) =>
        rankedRow({
          ...{ row, period, effort, name: unitName(estate, row.id) },
          chosen: chosen?.level === row.level && chosen.id === row.id,
          choose: () => this.#choose(row),
          hover: (on) => this.#hover(on ? row.id : null),
        }),
      )}
    </ol>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-ranking': RankingList
  }
}

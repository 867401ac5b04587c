import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { idOf, kindOf, type RecordKey } from '../../../domain/change.ts'
import type { Estate } from '../../../domain/estate.ts'
import type { Link, LinkCandidate } from '../../../domain/link.ts'
import { kindNames } from '../../../messages/import-fields.ts'
import { linkReasons } from '../../../messages/linkage.ts'
import { linkWords as words } from '../../../messages/links.ts'
import { sourceName } from '../../../messages/source-name.ts'
import { Act } from '../../../operations/act.ts'
import { settleLink } from '../../../operations/imports/settle-link.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import '../../shell/import-button.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { linkCardStyles } from './link-card-styles.ts'
import { linkFacts } from './link-facts.ts'
import {
  chosenBeforehand,
  landlordTargets,
  targetName,
  targetOfSelection,
  targetsNamed,
} from './link-target.ts'

const MOST_FOUND = 6
const MOST_SIDE_BY_SIDE = 8

type Offer = {
  readonly to: RecordKey
  readonly candidate?: LinkCandidate
  readonly why?: string
  readonly rank?: number
}

/** One doubtful join: what is written, what it may be, and the three words that a person can say. */
@customElement('tn-link-card')
export class LinkCard extends LitElement {
  static override styles = [controls, panel, linkCardStyles]

  @property({ attribute: false }) link: Link | undefined
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, selection: session.selection }),
    sameParts,
  )
  readonly #act = new Act(this)
  @state() private chosen: RecordKey | null = null
  @state() private text = ''
  @state() private working = false

  override willUpdate(changed: PropertyValues<this>): void {
    const { link } = this
    if (changed.has('link') && changed.get('link')?.id !== link?.id) {
      this.chosen = link ? chosenBeforehand(link) : null
      this.text = ''
    }
    const { estate, selection } = this.#parts.value
    const onMap = link && targetOfSelection(estate, link.role, selection)
    if (onMap && selection !== this.#followed) this.chosen = onMap
    this.#followed = selection
  }
  #followed: unknown = null

  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h3')?.focus(options))
  }

  override render(): TemplateResult | typeof nothing {
    const { link } = this
    if (!link) return nothing
    const { estate } = this.#parts.value
    const stands = link.role === 'address' && standsByItself(estate, link.from)
    const isBest = this.chosen !== null && this.chosen === link.candidates[0]?.to
    return html`
      <div class="stack">
        <p class="small muted">${words.asWritten} · ${kindNames[kindOf(link.from)]?.[0] ?? nothing}</p>
        <h3 tabindex="-1">${sourceName(estate, link.from)}</h3>
        <dl>${linkFacts(estate, link.from).map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
      </div>
      <fieldset>
        <legend>${words.questions[link.role]}</legend>
        ${link.candidates.length === 0 && link.role !== 'landlord' ? html`<p class="muted">${words.noCandidate}</p>` : nothing}
        ${this.#offers(link).map((offer) => this.#offer(offer))}
      </fieldset>
      ${this.#otherWays(link)}
      <div class="row">
        <button
          type="button"
          class="primary"
          aria-disabled=${this.chosen === null || this.working}
          @click=${() => this.#settle(isBest ? 'accepted' : 'corrected')}
        >
          <tn-icon name="check"></tn-icon>${isBest || this.chosen === null ? words.accept : link.candidates.length > 0 ? words.correct : words.choose}
        </button>
        <button
          type="button"
          aria-disabled=${this.working}
          title=${stands ? words.keepPositionHelp : words.setAsideHelp}
          @click=${() => this.#settle('set-aside')}
        >
          ${stands ? words.keepPosition : words.setAside}
        </button>
      </div>
      <p class="visually-hidden" role="status">${this.working ? words.working : ''}</p>
    `
  }

  /** The linkage's own proposals, what was chosen on the map, what the search finds: each once. */
  #offers({ role, candidates }: Link): readonly Offer[] {
    const { estate, selection } = this.#parts.value
    const offers: Offer[] = candidates.map((candidate, at) => ({ to: candidate.to, candidate, rank: at + 1 }))
    const add = (to: RecordKey, why: string): void => {
      if (!offers.some((offer) => offer.to === to)) offers.push({ to, why })
    }
    const onMap = targetOfSelection(estate, role, selection)
    if (onMap) add(onMap, words.fromMap)
    for (const to of landlordTargets(estate, role, MOST_SIDE_BY_SIDE)) add(to, '')
    for (const to of targetsNamed(estate, role, this.text, MOST_FOUND)) add(to, words.fromSearch)
    if (this.chosen !== null) add(this.chosen, words.fromSearch)
    return offers
  }

  #offer({ to, candidate, why, rank }: Offer): TemplateResult {
    const { estate } = this.#parts.value
    return html`
      <label class="choice">
        <input
          type="radio"
          name="target"
          .checked=${live(this.chosen === to)}
          @change=${() => {
            this.chosen = to
          }}
        />
        <span class="what">
          <span>${rank === undefined ? nothing : html`<span class="rank">${rank}.</span>`} ${targetName(estate, to)}</span>
          <span class="small muted">
            ${candidate ? [words.score(candidate.score), ...candidate.reasons.map((reason) => linkReasons[reason])].join(' · ') : why}
          </span>
        </span>
      </label>
    `
  }

  /** Landlords stand side by side when they are few; where none is known, a list must come first. */
  #otherWays(link: Link): TemplateResult | typeof nothing {
    const { estate } = this.#parts.value
    if (landlordTargets(estate, link.role, MOST_SIDE_BY_SIDE).length > 0) return nothing
    return link.role !== 'landlord' || estate.landlord.size > 0
      ? this.#search(link)
      : html`
          <p class="muted">${words.noLandlord}</p>
          <div class="row"><tn-import-button short></tn-import-button></div>
        `
  }

  #search({ role }: Link): TemplateResult {
    const isEmpty =
      this.text.trim() !== '' && targetsNamed(this.#parts.value.estate, role, this.text, 1).length === 0
    return html`
      <div class="field">
        <label for="search">${words.search[role]}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          aria-describedby="search-help"
          .value=${this.text}
          @input=${(event: Event) => {
            this.text = (event.target as HTMLInputElement).value
          }}
        />
        <p class="help" id="search-help" role="status">${isEmpty ? words.nothingFound : words.searchHelp}</p>
      </div>
    `
  }

  async #settle(how: 'accepted' | 'corrected' | 'set-aside'): Promise<void> {
    const { link, chosen } = this
    if (!link || this.working || (how !== 'set-aside' && chosen === null)) return
    this.working = true
    const outcome = await this.#act.run(settleLink, {
      link: link.id,
      state: how,
      ...(how === 'corrected' && chosen !== null && { to: chosen }),
    })
    this.working = false
    if (outcome.kind === 'done') this.dispatchEvent(new CustomEvent('tn-settled'))
  }
}

/** A line with a position of its own makes a door without an address. */
const standsByItself = (estate: Estate, from: RecordKey): boolean =>
  kindOf(from) === 'holding' && estate.holding.get(idOf(from))?.at !== undefined

declare global {
  interface HTMLElementTagNameMap {
    'tn-link-card': LinkCard
  }
}

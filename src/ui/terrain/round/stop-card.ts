import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { ShiftNote } from '../../../domain/field/shift-note.ts'
import type { Situation } from '../../../domain/situation.ts'
import type { Passage } from '../../../domain/week/passage.ts'
import { fieldRound as text } from '../../../messages/field-round.ts'
import { interventions } from '../../../messages/field-situation.ts'
import { placeName } from '../../../messages/place-name.ts'
import { words } from '../../../messages/words.ts'
import { Act } from '../../../operations/act.ts'
import { stepSituation } from '../../../operations/situations/step-situation.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import '../intervention/intervention-list.ts'
import { placeFacts } from './place-facts.ts'
import type { AtHandView } from './round-view.ts'
import { stopCardStyles } from './stop-card-styles.ts'

/** The stop at hand, large: where it is, how one gets in, what waits there. */
@customElement('tn-stop-card')
export class StopCard extends LitElement {
  static override styles = [controls, panel, panelPart, stopCardStyles]

  @property({ attribute: false }) view!: AtHandView

  readonly #act = new Act(this)
  readonly #state = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options)
  }

  override render(): TemplateResult | typeof nothing {
    const { estate, today } = this.#state.value
    const { at, stop, passage } = this.view
    if (!at) return nothing
    const { line, avoid, notes, checks, open } = placeFacts(estate, at.place, today)
    return html`
      <p class="where">${this.#where()}</p>
      <h2 tabindex="-1">${nameParts(placeName(estate, at.place))}</h2>
      ${line === '' ? nothing : html`<p class="muted">${line}</p>`}
      ${passage ? html`<p class="recorded"><tn-icon name="check"></tn-icon><span>${recorded(passage)}</span></p>` : nothing}
      ${stop?.state === 'put-off' ? html`<p class="recorded"><tn-icon name="clock"></tn-icon>${text.states['put-off']}</p>` : nothing}
      ${avoid.map((note) => this.#note(text.avoid, note, 'warning'))}
      ${checks.map((each) => this.#check(each))}
      ${notes.map((note) => this.#note(text.leftHere, note, ''))}
      ${
        open.length === 0
          ? nothing
          : html`<details>
              <summary>${text.openHere(open.length)}</summary>
              <ul class="lines">
                ${open.map(({ situation, since }) => html`<li>${this.#label(situation)}, ${text.since(since)}</li>`)}
              </ul>
            </details>`
      }
      <tn-interventions passage=${passage?.id ?? ''}></tn-interventions>
      <button type="button" class="link did" @click=${this.#tellWhatWasDone}>${interventions.title}</button>
    `
  }

  readonly #tellWhatWasDone = (): void => {
    const stop = this.view.at?.stop
    this.#state.store.look({ fieldSheet: 'intervention', ...(stop !== undefined && { fieldStop: stop }) })
  }

  #where(): string {
    const { stop, walked, isOpened } = this.view
    if (!stop || !walked) return text.unplannedStop
    const { stopKind, arrive, rank } = stop.stop
    const isFixed = stopKind === 'rendez-vous' || stopKind === 'permanence'
    return [
      isOpened ? text.openedStop : text.nextStop,
      text.rank(rank + 1, walked.progress.counts.planned),
      ...(stopKind === 'passage' ? [] : [words.stopKind[stopKind]]),
      ...(isFixed ? [text.fixed(arrive)] : stop.passage ? [] : [text.about(arrive)]),
    ].join(' · ')
  }

  #label(situation: Situation): string {
    return this.#state.value.estate.code.get(situation.code)?.label ?? situation.code
  }

  #note(title: string, note: ShiftNote, look: string): TemplateResult {
    return html`<div class="callout ${look}"><p><strong>${title}</strong></p><p>${note.text}</p></div>`
  }

  #check(situation: Situation): TemplateResult {
    const label = this.#label(situation)
    const step = (status: 'checked' | 'reopened'): void => {
      void this.#act.run(stepSituation, { id: situation.id, status, on: this.#state.value.today })
    }
    return html`
      <div class="callout check">
        <p><strong>${text.toCheck}</strong> · ${label}</p>
        <div class="two">
          <button type="button" aria-label=${text.checkedLabel(label)} @click=${() => step('checked')}>
            <tn-icon name="check"></tn-icon>${text.checked}
          </button>
          <button type="button" aria-label=${text.stillThereLabel(label)} @click=${() => step('reopened')}>
            <tn-icon name="refresh"></tn-icon>${text.stillThere}
          </button>
        </div>
      </div>
    `
  }
}

/** « V-14, entrée 7 »: what is between commas stays on one line where it can. */
const nameParts = (name: string): TemplateResult[] =>
  name.split(/(?<=,) /).map((part, rank) => html`${rank > 0 ? ' ' : ''}<span class="part">${part}</span>`)

/** « fait · RAS · échanges : 1 ou 2 personnes ». */
const recorded = (passage: Passage): string => {
  if (!passage.done)
    return [
      text.states['not-done'],
      ...(passage.reason ? [words.notDone[passage.reason].toLocaleLowerCase('fr')] : []),
    ].join(' · ')
  const { nothingNoted, minutes, exchanges, youths } = passage
  return [
    text.states.done,
    ...(nothingNoted ? [text.nothing] : []),
    ...(minutes === undefined ? [] : [text.lasted(minutes)]),
    ...(exchanges === undefined ? [] : [text.met(words.exchanges[exchanges])]),
    ...(youths === undefined ? [] : [text.metYouths(words.exchanges[youths])]),
  ].join(' · ')
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-stop-card': StopCard
  }
}

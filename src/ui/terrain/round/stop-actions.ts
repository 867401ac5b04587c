import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import { controls } from '../../../../styles/controls.ts'
import type { AtPlace } from '../../../domain/field/with-passage-at.ts'
import { fieldRound as text } from '../../../messages/field-round.ts'
import { Act } from '../../../operations/act.ts'
import { noteNothing } from '../../../operations/field/note-nothing.ts'
import { putOffStop } from '../../../operations/field/put-off-stop.ts'
import { startPresence } from '../../../operations/field/start-presence.ts'
import type { FieldSheet } from '../../../store/field-session.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import type { IconName } from '../../parts/icon.ts'
import type { AtHandView } from './round-view.ts'

/** Two taps closer than this are one: the second would be taken for the next stop, in milliseconds. */
const TWICE = 350

/** What one thumb does at a stop: RAS first, then what asks for a word more. */
@customElement('tn-stop-actions')
export class StopActions extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }
      .ras {
        min-block-size: 3.5rem;
        font-size: var(--text-20);
      }
      .ras small {
        font-size: var(--text-small);
        font-weight: var(--weight-plain);
      }
      .row {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: var(--space-2);
      }
      .row.four {
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
      .row button {
        min-block-size: 3rem;
        padding-inline: var(--space-1);
      }
      .row.four button {
        flex-direction: column;
        gap: 0;
        font-size: var(--text-14);
      }
    `,
  ]

  @property({ attribute: false }) view!: AtHandView

  readonly #act = new Act(this)
  readonly #state = new Select(this, ({ session }) => session.presence)
  #last = Number.NEGATIVE_INFINITY

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('button')?.focus(options)
  }

  /** Runs what a tap asks for, unless it is the second half of a double one. */
  #once(event: Event, act: () => void): void {
    if (event.timeStamp - this.#last < TWICE) return
    this.#last = event.timeStamp
    act()
  }

  /** A sheet is about this stop, also once its passage is recorded. */
  #open(fieldSheet: FieldSheet): void {
    const { at } = this.view
    this.#state.store.look({ fieldSheet, ...(at?.stop !== undefined && { fieldStop: at.stop }) })
  }

  override render(): TemplateResult | typeof nothing {
    const { at, stop, walked } = this.view
    if (!at) return nothing
    const canWait = stop !== undefined && !stop.passage && (walked?.progress.counts.left ?? 0) > 1
    return html`
      <button
        type="button"
        class="${stop?.passage ? '' : 'primary'} ras"
        @keydown=${(event: KeyboardEvent) => event.repeat && event.preventDefault()}
        @click=${(event: Event) => this.#once(event, () => void this.#act.run(noteNothing, at))}
      >
        <tn-icon name="check"></tn-icon><span>${text.ras} <small>${text.rasMeaning}</small></span>
      </button>
      <div class="row">
        ${this.#sheet('exchanges', 'people', text.exchanges)}
        ${this.#sheet('situation', 'edit', text.situation)}
        ${this.#sheet('defect', 'wrench', text.defect, '', text.defectLabel)}
      </div>
      <div class="row four">
        ${this.#sheet('not-done', 'minus', text.notDone, 'quiet')}
        ${this.#presence(at)}
        <button
          type="button"
          class="quiet later"
          aria-disabled=${!canWait}
          @click=${(event: Event) =>
            canWait && this.#once(event, () => void this.#act.run(putOffStop, { stop: stop.stop.id }))}
        >
          <tn-icon name="moved"></tn-icon>${text.later}
        </button>
        ${this.#sheet('unplanned', 'pin', text.unplanned, 'quiet')}
      </div>
    `
  }

  #sheet(sheet: FieldSheet, icon: IconName, label: string, look = '', name?: string): TemplateResult {
    return html`
      <button type="button" class="${look} ${sheet}" aria-label=${ifDefined(name)} @click=${() => this.#open(sheet)}>
        <tn-icon name=${icon}></tn-icon>${label}
      </button>
    `
  }

  #presence(at: AtPlace): TemplateResult {
    const isPermanence = (this.view.stop?.stop.stopKind ?? at.stopKind) === 'permanence'
    return html`
      <button
        type="button"
        class="quiet presence"
        aria-disabled=${this.#state.value !== null}
        @click=${() => this.#act.run(startPresence, at)}
      >
        <tn-icon name="clock"></tn-icon>${isPermanence ? text.permanence : text.presence}
      </button>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-stop-actions': StopActions
  }
}

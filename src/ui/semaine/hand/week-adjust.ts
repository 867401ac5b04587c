import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { stopsOf } from '../../../domain/week/stops-of.ts'
import { hand as text } from '../../../messages/week-hand.ts'
import { Select } from '../../../store/select.ts'
import type { Selection } from '../../../store/session.ts'
import { sameParts } from '../../parts/same-parts.ts'
import './appointments.ts'
import { appointmentsOf } from './appointments.ts'
import './exclusions.ts'
import './extra-round.ts'
import './happening.ts'
import './week-changes.ts'
import './place-week.ts'

/** What the hand may change in this week only; each opens when it is wanted. */
@customElement('tn-week-adjust')
export class WeekAdjust extends LitElement {
  static override styles = [
    controls,
    panel,
    css`
      :host {
        gap: 0;
        padding: 0;
      }
      h2 {
        margin-block-end: var(--space-1);
      }
      details {
        border-block-start: var(--hairline) solid var(--line);
      }
      details[open] {
        padding-block-end: var(--space-3);
      }
      summary {
        font-weight: var(--weight-strong);
      }
    `,
  ]

  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      appointments: appointmentsOf(estate, session.week).length,
      ...{ selection: session.selection, round: session.round },
      exclusions: [...estate.exclusion.values()].filter(({ week }) => week === session.week).length,
    }),
    sameParts,
  )

  #shown: Selection | null = null

  /** A place chosen on the map that no open round shows is answered here. */
  protected override updated(_changed: PropertyValues): void {
    const { selection, round } = this.#state.value
    const isNew = selection !== this.#shown
    this.#shown = selection
    if (!isNew || (selection?.kind !== 'entrance' && selection?.kind !== 'publicPlace')) return
    const { estate } = this.#state.store.read()
    if (round && stopsOf(estate, round).some(({ place }) => place === selection.id)) return
    const details = this.renderRoot.querySelector<HTMLDetailsElement>('details.place')!
    if (details.open && details.contains(document.activeElement)) return
    details.open = true
    void details
      .querySelector('tn-place-week')
      ?.updateComplete.then(() => details.scrollIntoView({ block: 'nearest' }))
  }

  /** Brings what is not foreseen into sight, its first field in hand. */
  async happen(): Promise<void> {
    const details = this.renderRoot.querySelector<HTMLDetailsElement>('details.happening')!
    details.open = true
    await details.querySelector('tn-happening')?.updateComplete
    details.scrollIntoView({ block: 'start' })
    details.querySelector('summary')?.focus({ preventScroll: true })
  }

  override render(): TemplateResult {
    const { appointments, exclusions } = this.#state.value
    return html`
      <h2>${text.title}</h2>
      <tn-week-changes></tn-week-changes>
      <details class="happening">
        <summary>${text.happening}</summary>
        <tn-happening></tn-happening>
      </details>
      <details>
        <summary>${text.appointments(appointments)}</summary>
        <tn-appointments></tn-appointments>
      </details>
      <details>
        <summary>${text.extraRound}</summary>
        <tn-extra-round></tn-extra-round>
      </details>
      <details>
        <summary>${text.exclusions(exclusions)}</summary>
        <tn-exclusions></tn-exclusions>
      </details>
      <details class="place">
        <summary>${text.onePlace}</summary>
        <tn-place-week></tn-place-week>
      </details>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-adjust': WeekAdjust
  }
}

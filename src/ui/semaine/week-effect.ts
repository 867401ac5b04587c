import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { hand, effect as text } from '../../messages/week-hand.ts'
import { Act } from '../../operations/act.ts'
import { Select } from '../../store/select.ts'
import type { WeekEffect } from '../../store/week-session.ts'
import '../parts/icon.ts'
import { putAsideEffect } from '../../operations/week/put-aside-effect.ts'
import { repairWeek } from '../../operations/week/repair-week.ts'
import { actionButton } from '../parts/action-button.ts'
import { figure } from '../parts/figure.ts'
import { sameParts } from '../parts/same-parts.ts'
import { type EffectLine, effectLines, ruleBroken } from './effect-lines.ts'
import { isWeekBehind } from './hand/week-behind.ts'

const SHOWN = 3

/**
 * At the foot of the panel, in sight of whatever was changed: what the last change by hand did, and what was decided since
 * the week was prepared. It blocks nothing and stays until it is put aside or repaired; `tn-put-aside` says that it went
 * with the focus in it.
 */
@customElement('tn-week-effect')
export class WeekEffectView extends LitElement {
  static override styles = [
    controls,
    panel,
    css`
      :host {
        position: sticky;
        inset-block-end: 0;
        z-index: 2;
        gap: 0;
        padding: 0;
      }
      .callout {
        border-color: var(--line-strong);
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      .callout.broken {
        border-color: var(--warning);
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .measures li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto 4.5em;
        gap: var(--space-2);
        font-variant-numeric: tabular-nums;
      }
      .from {
        display: inline-flex;
        align-items: center;
        gap: var(--space-1);
      }
      .from tn-icon {
        inline-size: var(--space-4);
        block-size: var(--space-4);
      }
      .change {
        font-weight: var(--weight-strong);
        text-align: end;
      }
      .worse {
        color: var(--warning);
      }
      .rules {
        padding-block-start: var(--space-1);
        border-block-start: var(--hairline) solid var(--line);
      }
      .row button {
        flex: 1;
      }
      .row .more {
        display: none;
      }
      /* Half a sheet is little: what did not change need not be read there, only heard. */
      @media (width < 45rem) {
        .row .more {
          display: inline-flex;
        }
        .row button {
          padding-inline: var(--space-2);
        }
        .rules {
          padding: 0;
          border: 0;
        }
        .callout {
          gap: var(--space-1);
          padding: var(--space-2);
        }
        /* One measure on one line, the others heard, and seen on demand. */
        .callout:not(.all) .measures li:nth-child(n + 2),
        .callout:not(.all) .rules ul,
        .help {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
    `,
  ]

  @state() private all = false
  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      estate,
      ...{ week: session.week, today: session.today },
      effect: session.effect ?? null,
      running: session.planning?.state === 'running',
    }),
    sameParts,
  )

  #hadFocus = false

  protected override willUpdate(_changed: PropertyValues): void {
    this.#hadFocus = (this.shadowRoot?.activeElement ?? null) !== null
  }

  /** What takes the focus under it is scrolled above it. */
  protected override updated(_changed: PropertyValues): void {
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.dispatchEvent(new CustomEvent('tn-put-aside'))
    document.documentElement.style.setProperty('--panel-foot', `${this.offsetHeight}px`)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.documentElement.style.removeProperty('--panel-foot')
  }

  override render(): TemplateResult {
    const { effect, running, estate, week, today } = this.#state.value
    const isBehind = !running && isWeekBehind(estate, week, today)
    return html`
      <div role="status">${running || (!effect && !isBehind) ? nothing : this.#foot(effect, isBehind)}</div>
    `
  }

  #foot(effect: WeekEffect | null, isBehind: boolean): TemplateResult {
    const { week } = this.#state.value
    const isBroken = isBehind || (effect?.violations?.length ?? 0) > 0
    return html`
      <section class="callout ${isBroken ? 'broken' : ''} ${this.all ? 'all' : ''}" aria-label=${text.title}>
        ${isBehind ? html`<p>${hand.behind}</p>` : nothing} ${effect ? this.#effect(effect) : nothing}
        <div class="row">
          ${actionButton({
            act: this.#act,
            operation: repairWeek,
            target: { week },
            label: isBehind ? hand.catchUp : text.repair,
            look: isBehind ? 'primary' : '',
          })}
          ${this.#more(effect)}
          ${effect ? actionButton({ act: this.#act, operation: putAsideEffect, target: undefined, label: text.leave }) : nothing}
        </div>
      </section>
    `
  }

  /** On a phone one line is shown of what there is to say. */
  #more(effect: WeekEffect | null): TemplateResult | typeof nothing {
    if (!effect || (effectLines(effect).length < 2 && !effect.violations?.length)) return nothing
    return html`<button
      type="button"
      class="more"
      aria-expanded=${this.all}
      @click=${() => {
        this.all = !this.all
      }}
    >
      ${text.detail}
    </button>`
  }

  #effect(effect: WeekEffect): TemplateResult {
    const { estate, week } = this.#state.value
    const lines = effectLines(effect)
    const broken = (effect.violations ?? []).map((each) => ruleBroken(estate, week, each))
    return html`
        <ul class="measures">${lines.map((line) => this.#line(line))}</ul>
        ${lines.length === 1 && effect.violations?.length === 0 ? html`<p class="help">${text.unchanged}</p>` : nothing}
        ${
          broken.length > 0
            ? html`<div class="rules">
              <strong>${text.rulesBroken(broken.length)}</strong>
              <ul>
                ${broken.slice(0, SHOWN).map((each) => html`<li>${each}</li>`)}
                ${broken.length > SHOWN ? html`<li class="muted">${text.andMore(broken.length - SHOWN)}</li>` : nothing}
              </ul>
            </div>`
            : nothing
        }
    `
  }

  /** The minutes on foot that the week has now, which « En bref » says too. */
  #walk(after: string): TemplateResult {
    const { effect, week } = this.#state.value
    const value = Math.round(effect!.after.walkMinutes)
    return figure({ name: 'walk-minutes', filter: { week }, value }, after)
  }

  #line({ id, label, before, after, change, tone }: EffectLine): TemplateResult {
    return html`
      <li>
        <span>${label}</span>
        <span class="muted"
          ><span class="from" aria-hidden="true">${before}<tn-icon name="moved"></tn-icon>${id === 'walk' ? this.#walk(after) : after}</span
          ><span class="visually-hidden">${text.fromRead(before, after)}</span></span
        >
        <span class="change ${tone}">
          ${change}${tone === 'same' ? nothing : html`<span class="visually-hidden"> (${text[tone]})</span>`}
        </span>
      </li>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-effect': WeekEffectView
  }
}

import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { joined } from '../../../styles/joined.ts'
import type { IsoWeek } from '../../domain/civil-date.ts'
import { week as text } from '../../messages/week.ts'
import { Select } from '../../store/select.ts'
import type { Session } from '../../store/session.ts'
import '../parts/icon.ts'
import { sameParts } from '../parts/same-parts.ts'
import { weekAfter, weeksShown } from './weeks-shown.ts'

/** Which week is shown, and the way to the others prepared with it. */
@customElement('tn-week-pager')
export class WeekPager extends LitElement {
  static override styles = [
    controls,
    joined,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-2);
      }
      .weeks {
        display: grid;
        grid-template-columns: auto 1fr auto;
        align-items: center;
        gap: var(--space-1);
      }
      .weeks output {
        display: grid;
        justify-items: center;
        line-height: var(--leading-tight);
      }
    `,
  ]

  readonly #state = new Select(
    this,
    ({ session }) => ({
      week: session.week,
      weeks: session.weeks ?? 1,
      firstWeek: session.firstWeek ?? null,
    }),
    sameParts,
  )

  #go(by: number): void {
    const { week } = this.#state.value
    this.#look({ week: weekAfter(week, by), firstWeek: null })
  }

  #show(week: IsoWeek): void {
    this.#look({ week, firstWeek: weeksShown(this.#state.value)[0]! })
  }

  #look(session: Partial<Session>): void {
    this.#state.store.look({ round: null, selection: null, shownDay: null, effect: null, ...session })
  }

  override render(): TemplateResult {
    const { week } = this.#state.value
    const all = weeksShown(this.#state.value)
    return html`
      <div class="weeks" role="group" aria-label=${text.pick}>
        <button type="button" class="quiet" aria-label=${text.previous} title=${text.previous} @click=${() => this.#go(-1)}>
          <tn-icon name="chevron-left"></tn-icon>
        </button>
        <output><strong>${text.number(week)}</strong><span>${text.days(week)}</span></output>
        <button type="button" class="quiet" aria-label=${text.next} title=${text.next} @click=${() => this.#go(1)}>
          <tn-icon name="chevron-right"></tn-icon>
        </button>
      </div>
      ${
        all.length > 1
          ? html`<div class="joined even" role="group" aria-label=${text.together}>
            ${all.map(
              (
                each,
              ) => html`<button type="button" aria-pressed=${each === week} @click=${() => this.#show(each)}>
                ${text.shortNumber(each)}
              </button>`,
            )}
          </div>`
          : nothing
      }
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-pager': WeekPager
  }
}

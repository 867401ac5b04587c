import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import type { Estate } from '../../domain/estate.ts'
import { settingsOf } from '../../domain/estate.ts'
import { type Situation, statusOf } from '../../domain/situation.ts'
import { dayOf } from '../../domain/when.ts'
import { format } from '../../messages/format.ts'
import { situations as s } from '../../messages/territory.ts'
import { words } from '../../messages/words.ts'
import { Select } from '../../store/select.ts'
import type { Selection } from '../../store/session.ts'
import '../parts/empty-state.ts'
import '../parts/icon.ts'
import { sameParts } from '../parts/same-parts.ts'

const MOST = 20

/** Situations at the selected place, newest first; those of a building's entrances count as the building's. */
export const situationsAt = (
  estate: Pick<Estate, 'situation' | 'entrance'>,
  { kind, id }: Selection,
  zone: string,
): readonly Situation[] => {
  const places = new Set([id])
  if (kind === 'building')
    for (const entrance of estate.entrance.values()) if (entrance.building === id) places.add(entrance.id)
  return [...estate.situation.values()]
    .filter(({ place }) => places.has(place))
    .sort((a, b) => dayOf(b.when, zone).localeCompare(dayOf(a.when, zone)) || a.id.localeCompare(b.id))
}

/** What was noted at the selected place, and the way to note more. */
@customElement('tn-situations-here')
export class SituationsHere extends LitElement {
  static override styles = [
    controls,
    panel,
    css`
      :host {
        gap: var(--space-3);
        padding: 0;
      }
      li button {
        justify-content: flex-start;
        inline-size: 100%;
      }
      .detail {
        display: block;
        color: var(--ink-muted);
        font-size: var(--text-small);
      }
    `,
  ]

  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, selection: session.selection }),
    sameParts,
  )

  override render(): TemplateResult | typeof nothing {
    const { estate, selection } = this.#parts.value
    if (!selection) return nothing
    const zone = settingsOf(estate).timeZone
    const found = situationsAt(estate, selection, zone)
    const note = html`
      <button type="button" @click=${() => this.#parts.store.look({ dialog: 'situation', presetCode: null })}>
        <tn-icon name="plus"></tn-icon>${s.note}
      </button>
    `
    if (found.length === 0) return html`<tn-empty text=${s.none}>${note}</tn-empty>`
    return html`
      <h3>${s.here} (${format.number(found.length)})</h3>
      <ul class="plain">
        ${found.slice(0, MOST).map(
          (situation) => html`
            <li>
              <button type="button" @click=${() => this.#open(situation.id)}>
                <span>
                  ${estate.code.get(situation.code)?.label ?? situation.code}
                  <span class="detail">
                    ${format.when(situation.when, zone)} · ${words.status[statusOf(situation)].toLowerCase()}
                  </span>
                </span>
              </button>
            </li>
          `,
        )}
      </ul>
      ${found.length > MOST ? html`<p class="muted">${s.more(found.length - MOST)}</p>` : nothing}
      <div class="row">${note}</div>
    `
  }

  #open(id: string): void {
    this.#parts.store.look({ selection: { kind: 'situation', id } })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-situations-here': SituationsHere
  }
}

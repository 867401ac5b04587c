import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel, panelPart } from '../../../styles/panel.ts'
import type { Flaw } from '../../domain/flaw.ts'
import { flawWords as words } from '../../messages/flaws.ts'
import { Act } from '../../operations/act.ts'
import { type RepairTarget, repairFlaw } from '../../operations/objects/repair-flaw.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'
import { pager } from '../parts/pager.ts'
import { sameParts } from '../parts/same-parts.ts'

const PAGE = 8
/** Near enough to see a door and the street before it. */
const ZOOM = 18

/** The flaws of one rule, each leading to its spot; repairs where they are safe. */
@customElement('tn-flaw-group')
export class FlawGroup extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      :host {
        gap: var(--space-2);
      }
      summary {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-block-size: var(--target);
        cursor: pointer;
      }
      summary h3 {
        flex: 1;
      }
      .count {
        font-variant-numeric: tabular-nums;
      }
      details > * + * {
        margin-block-start: var(--space-2);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
      }
      li > button:first-child {
        flex: 1 1 14rem;
        justify-content: flex-start;
      }
      .words {
        display: grid;
        gap: var(--space-1);
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .pages {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }
    `,
  ]

  /** Of one rule, at least one. */
  @property({ attribute: false }) flaws: readonly Flaw[] = []

  @state() private page = 0
  @state() private busy = false

  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, selection: session.selection }),
    sameParts,
  )
  readonly #act = new Act(this)

  #go({ kind, object, at: [lng, lat] }: Flaw): void {
    this.#parts.store.look({ selection: { kind, id: object }, view: { lng, lat, zoom: ZOOM } })
  }

  #light(flaw: Flaw | null): void {
    this.#parts.store.look({ hover: flaw && { kind: flaw.kind, id: flaw.object } })
  }

  async #repair(target: RepairTarget): Promise<void> {
    if (this.busy) return
    this.busy = true
    try {
      await this.#act.run(repairFlaw, target)
    } finally {
      this.busy = false
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    if (this.#parts.ready) this.#light(null)
  }

  override render(): TemplateResult | typeof nothing {
    const { flaws } = this
    const [first] = flaws
    if (!first) return nothing
    const rule = words.rules[first.rule]
    const last = Math.max(0, Math.ceil(flaws.length / PAGE) - 1)
    const page = Math.min(this.page, last)
    const shown = flaws.slice(page * PAGE, (page + 1) * PAGE)
    const allSafe = flaws.length > 1 && flaws.every(({ repair }) => repair)
    return html`
      <details open>
        <summary>
          <tn-icon name=${first.severity === 'error' ? 'warning' : 'info'}></tn-icon>
          <h3>${rule.title}</h3>
          <span class="count">${flaws.length}</span>
          <span class="visually-hidden">${words.severity[first.severity]}</span>
        </summary>
        <p class="muted">${rule.advice}</p>
        ${
          allSafe
            ? html`<button
                type="button"
                aria-disabled=${this.busy ? 'true' : nothing}
                aria-label=${words.repairAllOf(rule.title, flaws.length)}
                @click=${() => this.#repair({ rule: first.rule })}
              >
                <tn-icon name="check"></tn-icon>${words.repairAll}
              </button>`
            : nothing
        }
        <p role="status" class=${this.busy ? '' : 'visually-hidden'}>${this.busy ? words.repairing : nothing}</p>
        <ul class="plain">
          ${shown.map((flaw) => this.#row(flaw))}
        </ul>
        ${pager({
          ...{ from: page * PAGE, shown: shown.length, all: flaws.length },
          step: (by) => {
            this.page = page + by
          },
        })}
      </details>
    `
  }

  #row(flaw: Flaw): TemplateResult {
    const { estate, selection } = this.#parts.value
    const { repair } = words.rules[flaw.rule]
    const name = words.name(flaw, estate)
    return html`
      <li>
        <button
          type="button"
          class="quiet"
          aria-pressed=${selection?.kind === flaw.kind && selection.id === flaw.object}
          @click=${() => this.#go(flaw)}
          @pointerenter=${() => this.#light(flaw)}
          @pointerleave=${() => this.#light(null)}
          @focus=${() => this.#light(flaw)}
          @blur=${() => this.#light(null)}
        >
          <tn-icon name="pin"></tn-icon>
          <span class="words"><span>${name}</span><span class="muted small">${words.said(flaw, estate)}</span></span>
        </button>
        ${
          flaw.repair && repair
            ? html`<button
                type="button"
                title=${repair}
                aria-label=${words.repairOne(repair, name)}
                aria-disabled=${this.busy ? 'true' : nothing}
                @click=${() => this.#repair({ rule: flaw.rule, id: flaw.id })}
              >
                ${words.repair}
              </button>`
            : nothing
        }
      </li>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-flaw-group': FlawGroup
  }
}

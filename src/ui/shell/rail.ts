import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { dueBy, dueItems } from '../../domain/follow-up/due-items.ts'
import { due } from '../../messages/due.ts'
import { shell } from '../../messages/shell.ts'
import { Select } from '../../store/select.ts'
import { WORKSPACES, type Workspace } from '../../store/session.ts'
import { figure } from '../parts/figure.ts'
import '../parts/icon.ts'

/** A badge has room for two figures. */
const MOST_SHOWN = 99

/** The places: a rail at the left, a tab bar at the bottom of a phone. */
@customElement('tn-rail')
export class Rail extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        background: var(--surface-sunken);
        border-inline-end: var(--hairline) solid var(--line);
      }
      ul {
        display: grid;
        gap: var(--space-1);
        margin: 0;
        padding: var(--space-2) var(--space-1);
        list-style: none;
      }
      button {
        flex-direction: column;
        gap: var(--space-1);
        inline-size: 100%;
        min-block-size: 3.5rem;
        padding-inline: var(--space-1);
        border-color: transparent;
        background: transparent;
        font-size: var(--text-small);
        overflow-wrap: anywhere;
        text-align: center;
      }
      button[aria-current='page'] {
        background: var(--surface-chosen);
        color: var(--accent);
        box-shadow: inset var(--space-1) 0 0 var(--accent);
      }
      li button {
        position: relative;
      }
      .badge {
        position: absolute;
        inset-block-start: var(--space-1);
        inset-inline-start: calc(50% + 0.25rem);
        min-inline-size: 1.25rem;
        padding-inline: var(--space-1);
        border-radius: 1rem;
        background: var(--accent);
        color: var(--accent-ink);
        font-size: var(--text-small);
        font-variant-numeric: tabular-nums;
        line-height: 1.25rem;
      }
      @media (width < 45rem) {
        :host {
          border-inline-end: 0;
          border-block-start: var(--hairline) solid var(--line);
        }
        ul {
          grid-auto-flow: column;
          grid-auto-columns: minmax(min-content, 1fr);
          gap: 0;
          padding: 0;
          padding-block-end: env(safe-area-inset-bottom);
        }
        button {
          padding-inline: 0;
          border-radius: 0;
          overflow-wrap: normal;
        }
        .badge {
          inset-inline: auto 0;
        }
        button[aria-current='page'] {
          box-shadow: inset 0 var(--space-1) 0 var(--accent);
        }
      }
    `,
  ]

  readonly #workspace = new Select(this, ({ session }) => session.workspace)

  /** Where the words are wider than the phone the tabs scroll: the one that is open stays in sight. */
  override updated(): void {
    this.renderRoot
      .querySelector('[aria-current="page"]')
      ?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  }

  /** How many things are due today or late, on « Suivis ». */
  readonly #due = new Select(this, ({ estate, session }) => dueBy(dueItems(estate), session.today).length)

  #badge(workspace: Workspace): TemplateResult | typeof nothing {
    const count = this.#due.value
    if (workspace !== 'suivis' || count === 0) return nothing
    return html`<span class="badge" aria-hidden="true">${count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}</span
      ><span class="visually-hidden">${figure({ name: 'due-now', filter: {}, value: count }, due.railCount(count))}</span>`
  }

  override render(): TemplateResult {
    return html`
      <nav aria-label=${shell.places}>
        <ul>
          ${WORKSPACES.map(
            (workspace) => html`
              <li>
                <button
                  type="button"
                  aria-current=${this.#workspace.value === workspace ? 'page' : 'false'}
                  @click=${() => this.#workspace.store.look({ workspace })}
                >
                  <tn-icon name=${workspace}></tn-icon>
                  <span>${shell.workspace[workspace]}${this.#badge(workspace)}</span>
                </button>
              </li>
            `,
          )}
        </ul>
      </nav>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-rail': Rail
  }
}

import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../../../../styles/controls.ts'
import { EXAMPLE, type KeptTerritory } from '../../../domain/kept-territory.ts'
import { backups } from '../../../messages/backups.ts'
import { territories as words } from '../../../messages/territories.ts'
import { Act } from '../../../operations/act.ts'
import { archiveTerritory } from '../../../operations/territories/archive-territory.ts'
import { exportTerritory } from '../../../operations/territories/export-territory.ts'
import { openTerritory } from '../../../operations/territories/open-territory.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { goToView } from './go-to-view.ts'

/** One row a territory: its name, how it is kept, what can be done with it. The archived ones are folded away. */
@customElement('tn-territory-list')
export class TerritoryList extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-4);
      }
      ul {
        display: grid;
        gap: var(--space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3);
        border: var(--hairline) solid var(--line);
        border-radius: var(--corner);
      }
      li[aria-current] {
        border-color: var(--accent);
        background: var(--surface-chosen);
      }
      .name {
        margin: 0;
        font-weight: var(--weight-strong);
        overflow-wrap: anywhere;
      }
      .how {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-3);
        margin: 0;
        color: var(--ink-muted);
        font-size: var(--text-small);
      }
      .how span {
        display: inline-flex;
        align-items: center;
        gap: var(--space-1);
      }
      summary {
        min-block-size: var(--target);
        cursor: pointer;
      }
    `,
  ]

  readonly #parts = new Select(
    this,
    ({ session }) => ({
      territories: session.territories ?? [],
      atHand: session.welcome ? null : session.territory,
      keeping: session.keeping,
    }),
    sameParts,
  )
  readonly #act = new Act(this)

  override render(): TemplateResult {
    const { territories } = this.#parts.value
    const listed = territories.filter(({ archived }) => !archived)
    const archived = territories.filter((each) => each.archived)
    return html`
      ${this.#list(words.list, listed)}
      ${
        archived.length > 0
          ? html`<details>
              <summary>${words.archivedList(archived.length)}</summary>
              ${this.#list(words.archivedList(archived.length), archived)}
            </details>`
          : nothing
      }
      <div class="row">
        <button type="button" class="primary" @click=${() => goToView(this, 'create')}>
          <tn-icon name="plus"></tn-icon>${words.create}
        </button>
        <button type="button" @click=${() => this.#parts.store.look({ dialog: 'restore', restoring: null })}>
          <tn-icon name="import"></tn-icon>${backups.reopen}
        </button>
      </div>
    `
  }

  #list(label: string, territories: readonly KeptTerritory[]): TemplateResult {
    return html`
      <ul aria-label=${label}>
        ${repeat(
          territories,
          ({ id }) => id,
          (territory) => this.#row(territory),
        )}
      </ul>
    `
  }

  #row(territory: KeptTerritory): TemplateResult {
    const isAtHand = territory.id === this.#parts.value.atHand
    const how = !territory.kept ? words.notKept : territory.sealed ? words.sealed : words.unsealed
    return html`
      <li aria-current=${isAtHand ? 'true' : nothing}>
        <p class="name">${territory.name}</p>
        <p class="how">
          ${isAtHand ? html`<span><tn-icon name="check"></tn-icon>${words.atHand}</span>` : nothing}
          <span><tn-icon name=${territory.sealed ? 'lock' : 'info'}></tn-icon>${how}</span>
        </p>
        <div class="row" role="group" aria-label=${words.actionsOf(territory.name)}>
          ${isAtHand ? this.#ownActions(territory) : this.#open(territory)} ${this.#keptActions(territory)}
        </div>
      </li>
    `
  }

  #open({ id, name }: KeptTerritory): TemplateResult {
    return actionButton({ act: this.#act, operation: openTerritory, target: { id, name }, label: words.show })
  }

  /** What needs the territory to be open: its records are read or written. */
  #ownActions({ id }: KeptTerritory): TemplateResult {
    if (this.#parts.value.keeping === 'locked') return html``
    return html`
      ${
        id === EXAMPLE
          ? nothing
          : html`<button type="button" @click=${() => goToView(this, 'rename')}>${words.rename}</button>`
      }
      <button type="button" @click=${() => goToView(this, 'duplicate')}>${words.duplicate}</button>
      ${actionButton({ act: this.#act, operation: exportTerritory, target: undefined, label: words.export, icon: 'download' })}
    `
  }

  #keptActions(territory: KeptTerritory): TemplateResult {
    if (!territory.kept) return html``
    const { archived } = territory
    return html`
      ${
        territory.id === EXAMPLE
          ? nothing
          : actionButton({
              act: this.#act,
              operation: archiveTerritory,
              target: { territory, archived: !archived },
              label: archived ? words.bringBack : words.archive,
            })
      }
      <button type="button" class="danger" @click=${() => goToView(this, { remove: territory })}>${words.remove}</button>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-territory-list': TerritoryList
  }
}

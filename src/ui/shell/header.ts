import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { settingsOf } from '../../domain/estate.ts'
import { shell } from '../../messages/shell.ts'
import { Act } from '../../operations/act.ts'
import { redoLast } from '../../operations/redo-last.ts'
import { undoLast } from '../../operations/undo-last.ts'
import { Select } from '../../store/select.ts'
import { isDemonstration } from './is-demonstration.ts'
import '../parts/icon.ts'
import './menu.ts'

/** The strip above everything: whose territory, whether it is saved, history, search, menu. */
@customElement('tn-header')
export class Header extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--space-2) var(--space-4);
        padding: var(--space-1) var(--space-3);
        border-block-end: var(--hairline) solid var(--line);
        background: var(--surface);
      }
      .name {
        min-inline-size: 0;
        margin: 0;
        font-weight: var(--weight-strong);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .saving {
        display: inline-flex;
        align-items: center;
        gap: var(--space-1);
        margin: 0;
        color: var(--ink-muted);
        font-size: var(--text-small);
        white-space: nowrap;
      }
      .saving.failed {
        color: var(--danger);
        font-weight: var(--weight-strong);
      }
      .mention {
        margin: 0;
        padding-inline: var(--space-2);
        border: var(--hairline) dashed var(--line-strong);
        border-radius: var(--corner);
        color: var(--ink-muted);
        font-size: var(--text-small);
        white-space: nowrap;
        min-inline-size: 0;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .tools {
        display: flex;
        flex: none;
        gap: var(--space-1);
        margin-inline-start: auto;
      }
      @media (width < 60rem) {
        .mention {
          display: none;
        }
        .word {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
          white-space: nowrap;
        }
      }
      @media (width < 45rem) {
        :host {
          padding: 0 var(--space-2);
        }
        .name {
          display: none;
        }
        .tools {
          gap: 0;
        }
        .tools button {
          padding-inline: var(--space-1);
        }
      }
    `,
  ]

  /** Any change of state may change the history's labels; they are read from the store. */
  readonly #state = new Select(this, (state) => state)
  readonly #act = new Act(this)

  override render(): TemplateResult {
    const { estate, session } = this.#state.value
    const undo = this.#state.store.undoLabel()
    const redo = this.#state.store.redoLabel()
    return html`
      <p class="name">${settingsOf(estate).territory}</p>
      <p class="saving ${session.saving}" role="status">
        <tn-icon name=${session.saving === 'failed' ? 'warning' : session.saving === 'saving' ? 'clock' : 'check'}></tn-icon>
        ${shell.saving[session.saving]}
      </p>
      ${isDemonstration(estate) ? html`<p class="mention" title=${shell.demonstrationWhy}>${shell.demonstration}</p>` : nothing}
      <div class="tools">
        <button
          type="button"
          class="quiet"
          aria-disabled=${undo === null}
          aria-label=${undo === null ? shell.nothingToUndo : shell.undoStep(undo)}
          title=${undo === null ? shell.nothingToUndo : shell.undoStep(undo)}
          @click=${() => this.#act.run(undoLast, undefined)}
        >
          <tn-icon name="undo"></tn-icon><span class="word">${shell.undo}</span>
        </button>
        <button
          type="button"
          class="quiet"
          aria-disabled=${redo === null}
          aria-label=${redo === null ? shell.nothingToRedo : shell.redoStep(redo)}
          title=${redo === null ? shell.nothingToRedo : shell.redoStep(redo)}
          @click=${() => this.#act.run(redoLast, undefined)}
        >
          <tn-icon name="redo"></tn-icon><span class="word">${shell.redo}</span>
        </button>
        <button type="button" class="quiet" @click=${() => this.#state.store.look({ dialog: 'palette' })}>
          <tn-icon name="search"></tn-icon><span class="word">${shell.search}</span>
        </button>
        <tn-menu></tn-menu>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-header': Header
  }
}

import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { access } from '../../messages/access.ts'
import { registerActions } from '../../messages/actions-register.ts'
import { backups } from '../../messages/backups.ts'
import { device } from '../../messages/device.ts'
import { keysDialog } from '../../messages/dialogs.ts'
import { screenCodeActions } from '../../messages/screen-code.ts'
import { locked, shell } from '../../messages/shell.ts'
import { territories } from '../../messages/territories.ts'
import { Act } from '../../operations/act.ts'
import { applyUpdate } from '../../operations/device/apply-update.ts'
import { hideScreen } from '../../operations/device/hide-screen.ts'
import { showDevice } from '../../operations/device/show-device.ts'
import { showRegister } from '../../operations/register/show-register.ts'
import { lockTerritory } from '../../operations/territories/lock-territory.ts'
import { openExample } from '../../operations/territories/open-example.ts'
import { openMine } from '../../operations/territories/open-mine.ts'
import { removeExample } from '../../operations/territories/remove-example.ts'
import { showAccess } from '../../operations/territories/show-access.ts'
import { showTerritories } from '../../operations/territories/show-territories.ts'
import { Select } from '../../store/select.ts'
import { actionButton } from '../parts/action-button.ts'
import '../parts/icon.ts'
import './import-button.ts'
import { THEMES, type Theme, theme } from './theme.ts'

const THEME_ICONS = { auto: 'monitor', light: 'sun', dark: 'moon' } as const

/** What is asked for more rarely: a file, another territory, the theme, the keys. */
@customElement('tn-menu')
export class Menu extends LitElement {
  static override styles = [
    controls,
    css`
      [popover] {
        inset: auto;
        inset-block-start: calc(var(--target) + var(--space-3));
        inset-inline-end: var(--space-2);
        inline-size: min(20rem, calc(100dvi - 2 * var(--space-2)));
        max-block-size: calc(100dvb - 5rem);
        margin: 0;
        padding: var(--space-2);
        border: var(--hairline) solid var(--line);
        border-radius: var(--corner);
        background: var(--surface);
        color: var(--ink);
        box-shadow: var(--shadow);
        overflow: auto;
      }
      .stack {
        display: grid;
        gap: var(--space-1);
      }
      .stack > button {
        justify-content: flex-start;
      }
      .stack {
        padding-block-end: var(--space-2);
        border-block-end: var(--hairline) solid var(--line);
      }
      fieldset {
        gap: 0;
        padding: var(--space-3) var(--space-3) 0;
      }
      .trigger {
        border-color: transparent;
        background: transparent;
      }
      @media (width < 22.5rem) {
        .trigger span {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
      .trigger:hover {
        background: var(--surface-hover);
      }
    `,
  ]

  @state() private theme: Theme = theme.read()
  readonly #keeping = new Select(this, ({ session }) => session.keeping)
  readonly #hasCode = new Select(this, ({ session }) => (session.screenCode ?? null) !== null)
  readonly #hasUpdate = new Select(this, ({ session }) => (session.installed?.update ?? 'none') !== 'none')
  readonly #act = new Act(this)

  readonly #setTheme = (value: Theme): void => {
    theme.set(value)
    this.theme = value
  }

  readonly #close = (): void => this.renderRoot.querySelector<HTMLElement>('[popover]')?.hidePopover()

  override render(): TemplateResult {
    const example = this.#keeping.value === 'example'
    const button = { act: this.#act, target: undefined, look: 'quiet' }
    return html`
      <button type="button" class="trigger" popovertarget="menu">
        <tn-icon name="settings"></tn-icon><span>${shell.menu}</span>
      </button>
      <div id="menu" popover>
        <div class="stack" @click=${this.#close}>
          <tn-import-button quiet></tn-import-button>
          ${
            example
              ? html`${actionButton({ ...button, operation: openMine, label: shell.openMine, icon: 'territoire' })}
                ${actionButton({ ...button, operation: removeExample, label: shell.removeExample, icon: 'remove' })}`
              : actionButton({ ...button, operation: openExample, label: shell.openExample, icon: 'eye' })
          }
          ${actionButton({ ...button, operation: showTerritories, label: territories.open, icon: 'layers' })}
          <button type="button" class="quiet" @click=${() => this.#keeping.store.look({ dialog: 'backup' })}>
            <tn-icon name="download"></tn-icon>${backups.menu}
          </button>
          ${actionButton({ ...button, operation: showDevice, label: device.open, icon: 'phone' })}
          ${actionButton({ ...button, operation: showRegister, label: registerActions['show-register'](), icon: 'shield' })}
          ${this.#keeping.value === 'sealed' ? actionButton({ ...button, operation: showAccess, label: access.title, icon: 'lock' }) : nothing}
          ${this.#hasCode.value ? actionButton({ ...button, operation: hideScreen, label: screenCodeActions['hide-screen'](), icon: 'hide' }) : nothing}
          ${this.#keeping.value === 'sealed' ? actionButton({ ...button, operation: lockTerritory, label: locked.now, icon: 'lock' }) : nothing}
          ${this.#hasUpdate.value ? actionButton({ ...button, operation: applyUpdate, label: device.update, icon: 'refresh' }) : nothing}
          <button type="button" class="quiet" @click=${() => this.#keeping.store.look({ dialog: 'keys' })}>
            <tn-icon name="keyboard"></tn-icon>${keysDialog.title}
          </button>
        </div>
        <fieldset>
          <legend>${shell.theme}</legend>
          ${THEMES.map(
            (value) => html`
              <label class="choice">
                <input
                  type="radio"
                  name="theme"
                  .checked=${this.theme === value}
                  @change=${() => this.#setTheme(value)}
                />
                <tn-icon name=${THEME_ICONS[value]}></tn-icon>${shell.themes[value]}
              </label>
            `,
          )}
        </fieldset>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-menu': Menu
  }
}

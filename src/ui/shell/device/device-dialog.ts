import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { dialogs } from '../../../../styles/dialogs.ts'
import { DEFAULT_IDLE_MINUTES, IDLE_MINUTES, type IdleMinutes } from '../../../domain/idle-lock.ts'
import { NOT_INSTALLED } from '../../../domain/installed-app.ts'
import { device as words } from '../../../messages/device.ts'
import { retention } from '../../../messages/retention.ts'
import { screenCode } from '../../../messages/screen-code.ts'
import { shell } from '../../../messages/shell.ts'
import { Act } from '../../../operations/act.ts'
import { keepStorage } from '../../../operations/device/keep-storage.ts'
import { setIdleMinutes } from '../../../operations/device/set-idle-minutes.ts'
import { eraseExpired } from '../../../operations/retention/erase-expired.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/icon.ts'
import type { IconName } from '../../parts/icon.ts'
import { Modal } from '../../parts/modal.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'
import './device-code.ts'
import './device-room.ts'

/** What this device keeps: the app for when there is no network, the data for when there is no room. */
@customElement('tn-device')
export class DeviceDialog extends LitElement {
  static override styles = [
    controls,
    dialogs,
    css`
      dl {
        display: grid;
        gap: var(--space-4);
        margin: 0;
      }
      dt {
        font-weight: var(--weight-strong);
      }
      dd {
        display: grid;
        gap: var(--space-2);
        justify-items: start;
        margin: var(--space-1) 0 0;
      }
      tn-device-code,
      tn-device-room {
        inline-size: 100%;
      }
      .state {
        display: flex;
        gap: var(--space-2);
      }
      .muted {
        color: var(--ink-muted);
      }
    `,
  ]

  readonly #modal = new Modal(this, 'device')
  readonly #parts = new Select(
    this,
    ({ session }) => ({
      copy: (session.installed ?? NOT_INSTALLED).copy,
      expiry: session.expiry ?? null,
      idle: session.idleMinutes ?? DEFAULT_IDLE_MINUTES,
      storage: session.storage ?? { persisted: false, used: null, quota: null },
    }),
    sameParts,
  )
  readonly #act = new Act(this)

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title">${this.#modal.open ? this.#body() : nothing}</dialog>`
  }

  #body(): TemplateResult {
    const { copy, expiry, idle, storage } = this.#parts.value
    return html`
      <div class="body">
        <h2 id="title">${words.title}</h2>
        <dl>
          <div>
            <dt>${words.offline}</dt>
            <dd>
              ${this.#state(copy === 'whole' ? 'check' : copy === 'making' ? 'clock' : 'warning', words.copy[copy])}
              ${copy === 'whole' ? html`<p class="muted">${words.install}</p>` : nothing}
            </dd>
          </div>
          <div>
            <dt>${words.keeping}</dt>
            <dd>
              <div role="status">
                ${this.#state(storage.persisted ? 'check' : 'warning', storage.persisted ? words.kept : words.notKept)}
                ${storage.refused ? html`<p>${words.refused}</p>` : nothing}
              </div>
              ${
                storage.persisted
                  ? nothing
                  : actionButton({
                      act: this.#act,
                      operation: keepStorage,
                      target: undefined,
                      label: words.ask,
                    })
              }
            </dd>
          </div>
          <div>
            <dt>${words.room}</dt>
            <dd>${words.used(storage.used, storage.quota)}<tn-device-room></tn-device-room></dd>
          </div>
          <div>
            <dt>${words.locking}</dt>
            <dd>
              ${selectField(
                'idle',
                words.idle,
                IDLE_MINUTES.map((each) => [String(each), words.minutes(each)]),
                String(idle),
                (value) => void this.#act.run(setIdleMinutes, Number(value) as IdleMinutes),
              )}
              <p class="muted">${words.idleWhy}</p>
            </dd>
          </div>
          <div>
            <dt>${screenCode.title}</dt>
            <dd><tn-device-code></tn-device-code></dd>
          </div>
          <div>
            <dt>${retention.title}</dt>
            <dd>
              <p class="muted">${retention.rule}</p>
              <p role="status">${expiry ? retention.on(expiry.on, retention.said(expiry)) : retention.never}</p>
              ${actionButton({ act: this.#act, operation: eraseExpired, target: undefined, label: retention.erase })}
            </dd>
          </div>
        </dl>
        <div class="actions">
          <button type="button" class="primary" @click=${this.#modal.dismiss}>${shell.close}</button>
        </div>
      </div>
    `
  }

  #state(icon: IconName, words: string): TemplateResult {
    return html`<p class="state"><tn-icon name=${icon}></tn-icon><span>${words}</span></p>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-device': DeviceDialog
  }
}

import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { backupDue } from '../../../domain/backups/backup-due.ts'
import { settingsOf } from '../../../domain/estate.ts'
import { FIELD_DRAFT } from '../../../domain/field/draft.ts'
import { delayOf } from '../../../domain/follow-up/delays.ts'
import { backups as words } from '../../../messages/backups.ts'
import { Act } from '../../../operations/act.ts'
import { putOffBackup } from '../../../operations/backups/put-off-backup.ts'
import { Select } from '../../../store/select.ts'
import type { State } from '../../../store/store.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/icon.ts'

/** Milliseconds without a field in use before the line comes: it must not move what a finger is about to touch. */
const CALM = 1_500

const isField = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')

/** Whether something is being written, drawn or asked: a note is never interrupted. */
const isBusy = ({ session }: State): boolean =>
  session.dialog !== 'none' ||
  session.sealing ||
  session.editing !== null ||
  session.following !== null ||
  session.fieldSheet !== 'none' ||
  [...session.drafts.keys()].some((key) => key !== FIELD_DRAFT)

/** A line on every screen once changes have waited for a backup for some days; it can be put off until tomorrow. */
@customElement('tn-backup-reminder')
export class BackupReminder extends LitElement {
  static override styles = [
    controls,
    css`
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-3);
        padding: var(--space-1) var(--space-3);
        border-block-end: var(--hairline) solid var(--line-strong);
        background: var(--surface);
        color: var(--ink);
      }
      p {
        display: flex;
        flex: 1 1 14rem;
        align-items: center;
        gap: var(--space-2);
        margin: 0;
      }
    `,
  ]

  readonly #due = new Select(this, (now) => this.#dueOf(now))
  readonly #act = new Act(this)
  @state() private calm = false
  #timer = 0

  #dueOf(now: State): number | null {
    const { estate, session } = now
    if (session.keeping !== 'sealed' || session.follows || session.backupPutOff === session.today) return null
    const { fictional, delays, timeZone } = settingsOf(estate)
    if (fictional || isBusy(now)) return null
    return backupDue(this.#due.store.journal(), session.backedUp ?? null, {
      ...{ today: session.today, after: delayOf(delays, 'backup'), zone: timeZone },
    })
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('focusin', this.#focused)
    addEventListener('focusout', this.#left)
    this.#left()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('focusin', this.#focused)
    removeEventListener('focusout', this.#left)
    clearTimeout(this.#timer)
  }

  readonly #focused = (event: FocusEvent): void => {
    if (!isField(event.composedPath()[0])) return
    clearTimeout(this.#timer)
    this.calm = false
  }

  readonly #left = (): void => {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => {
      this.calm = true
    }, CALM)
  }

  /** The region is there before its words, so that they are read out. */
  override render(): TemplateResult {
    const days = this.#due.value
    return html`<div role="status">${this.calm && days !== null ? this.#line(days) : nothing}</div>`
  }

  #line(days: number): TemplateResult {
    return html`
      <div class="line">
        <p><tn-icon name="info"></tn-icon>${words.due(days)}</p>
        <button type="button" @click=${() => this.#due.store.look({ dialog: 'backup' })}>${words.menu}</button>
        ${actionButton({ act: this.#act, operation: putOffBackup, target: undefined, label: words.tomorrow, look: 'quiet' })}
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-backup-reminder': BackupReminder
  }
}

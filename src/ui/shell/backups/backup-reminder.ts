import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { line } from '../../../../styles/line.ts'
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

const isField = (element: Element | null): boolean =>
  element?.matches('input, textarea, select, [contenteditable]') ?? false

/** What has the focus, through shadow roots. */
const focused = (): Element | null => {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at
}

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
    line,
    css`
      p {
        flex: 1 1 18rem;
      }
    `,
  ]

  readonly #due = new Select(this, (now) => this.#dueOf(now))
  readonly #act = new Act(this)
  @state() private shown = false
  #timer = 0
  #wasDue = false

  #dueOf(now: State): number | null {
    const { estate, session } = now
    if (session.keeping !== 'sealed' || session.follows || session.backupPutOff === session.today) return null
    const { fictional, delays, timeZone } = settingsOf(estate)
    // What is wrong with the storage is said above, with the same way out.
    if (fictional || session.trouble || isBusy(now)) return null
    return backupDue(this.#due.store.journal(), session.backedUp ?? null, {
      ...{ today: session.today, after: delayOf(delays, 'backup'), zone: timeZone },
    })
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('focusout', this.#wait)
    this.#wait()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('focusout', this.#wait)
    clearTimeout(this.#timer)
    this.shown = false
  }

  /** Once it is there it stays while a field is used: going, it would move that field under the finger. */
  readonly #wait = (): void => {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => {
      if (!isField(focused())) this.shown = true
    }, CALM)
  }

  /** What ends a note, or closes a dialog, is followed by a calm moment of its own. */
  override willUpdate(): void {
    const isDue = this.#due.value !== null
    if (isDue && !this.#wasDue) this.#wait()
    if (!isDue) this.shown = false
    this.#wasDue = isDue
  }

  /** The region is there before its words, so that they are read out. */
  override render(): TemplateResult {
    const days = this.#due.value
    return html`<div role="status">${this.shown && days !== null ? this.#line(days) : nothing}</div>`
  }

  #line(days: number): TemplateResult {
    return html`
      <div class="line">
        <p><tn-icon name="info"></tn-icon>${words.due(days)}</p>
        <div class="row">
        <button type="button" @click=${() => this.#due.store.look({ dialog: 'backup' })}>${words.menu}</button>
        ${actionButton({ act: this.#act, operation: putOffBackup, target: undefined, label: words.tomorrow, look: 'quiet' })}
        </div>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-backup-reminder': BackupReminder
  }
}

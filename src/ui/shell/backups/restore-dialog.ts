import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { dialogs } from '../../../../styles/dialogs.ts'
import type { Backup } from '../../../domain/backup.ts'
import type { Kind } from '../../../domain/estate.ts'
import { backups as words } from '../../../messages/backups.ts'
import { format } from '../../../messages/format.ts'
import { recordNames } from '../../../messages/record-names.ts'
import { sentence } from '../../../messages/sentence.ts'
import { locked, shell } from '../../../messages/shell.ts'
import { Act } from '../../../operations/act.ts'
import { openBackup } from '../../../operations/backups/open-backup.ts'
import { restoreBackup } from '../../../operations/backups/restore-backup.ts'
import { Select } from '../../../store/select.ts'
import { field } from '../../parts/field.ts'
import { fileSource } from '../../parts/file-source.ts'
import '../../parts/icon.ts'
import { Modal } from '../../parts/modal.ts'

/** Damaged lines that are shown one by one. */
const SHOWN = 5

/** Reopens a backup: its file, its passphrase, what is in it; then as a territory of its own. */
@customElement('tn-restore')
export class RestoreDialog extends LitElement {
  static override styles = [controls, dialogs]

  @state() private working = false
  readonly #act = new Act(this)
  readonly #restoring = new Select(this, ({ session }) => session.restoring ?? null)
  readonly #modal = new Modal(this, 'restore', () => this.#restoring.store.look({ restoring: null }))

  readonly #pick = (event: Event): void => {
    const [file] = (event.target as HTMLInputElement).files ?? []
    if (file)
      this.#restoring.store.look({ restoring: { source: fileSource(file), backup: null, failure: null } })
  }

  async #read(salvage: boolean): Promise<void> {
    const source = this.#restoring.value?.source
    if (!source || this.working) return
    const passphrase = this.renderRoot.querySelector<HTMLInputElement>('#passphrase')?.value ?? ''
    this.working = true
    await this.#act.run(openBackup, { source, passphrase, salvage })
    this.working = false
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault()
    void this.#read(false)
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title">${this.#modal.open ? this.#form() : nothing}</dialog>`
  }

  #form(): TemplateResult {
    const restoring = this.#restoring.value
    const isDamaged = restoring?.failure?.code === 'backup-damaged'
    return html`
      <form @submit=${this.#submit} novalidate>
        <h2 id="title">${words.restoreTitle}</h2>
        <p>${words.restoreLead}</p>
        ${field({
          id: 'file',
          label: words.choose,
          control: html`<input id="file" type="file" accept=".age,.zip" @change=${this.#pick} />`,
        })}
        ${restoring ? html`<p>${words.chosen(restoring.source.name)}</p>` : nothing}
        ${
          restoring && !restoring.backup
            ? field({
                id: 'passphrase',
                label: locked.passphrase,
                control: html`<input id="passphrase" type="password" autocomplete="off" />`,
              })
            : nothing
        }
        <div role="status">${this.working ? words.opening : ''}</div>
        <div role="alert">
          ${restoring?.failure ? html`<p class="error">${sentence(restoring.failure)}</p>` : nothing}
        </div>
        ${restoring?.backup ? this.#preview(restoring.backup) : nothing}
        <div class="actions">
          <button type="button" @click=${this.#modal.dismiss}>${shell.cancel}</button>
          ${isDamaged ? html`<button type="button" @click=${() => this.#read(true)}>${words.salvage}</button>` : nothing}
          ${
            restoring?.backup
              ? html`<button type="button" class="primary" @click=${() => this.#act.run(restoreBackup, restoring.backup!)}>
                  ${words.restore}
                </button>`
              : html`<button class="primary" aria-disabled=${!restoring || this.working}>${words.open}</button>`
          }
        </div>
      </form>
    `
  }

  #preview({ territory, made, counts, photos, damaged }: Backup): TemplateResult {
    const lines = Object.entries(counts).flatMap(([kind, count]) => {
      const names = recordNames[kind as Kind]
      return names ? [`${format.number(count, 0)} ${names[count > 1 ? 1 : 0]}`] : []
    })
    return html`
      <p><strong>${words.of(territory, made)}</strong></p>
      <h3>${words.holds}</h3>
      <p>${[...lines, ...(photos.length > 0 ? [words.photos(photos.length)] : [])].join(', ')}</p>
      ${
        damaged.length > 0
          ? html`<div class="callout warning">
              <p>${words.damaged(damaged.length)}</p>
              <ul>
                ${damaged.slice(0, SHOWN).map(({ file, row, field: name }) => html`<li>${words.damagedAt(file, row, name)}</li>`)}
              </ul>
              ${damaged.length > SHOWN ? html`<p>${words.others(damaged.length - SHOWN)}</p>` : nothing}
            </div>`
          : nothing
      }
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-restore': RestoreDialog
  }
}

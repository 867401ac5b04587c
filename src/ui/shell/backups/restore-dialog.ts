import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { dialogs } from '../../../../styles/dialogs.ts'
import type { Backup } from '../../../domain/backup.ts'
import type { BackupPreview } from '../../../domain/backups/backup-differences.ts'
import type { RecordKey } from '../../../domain/change.ts'
import { daysBetween } from '../../../domain/civil-date.ts'
import { type Estate, settingsOf, withRecords } from '../../../domain/estate.ts'
import { highestCounter } from '../../../domain/merge.ts'
import type { Fault, Refusal } from '../../../domain/refusal.ts'
import { backups as words } from '../../../messages/backups.ts'
import { recordTitle } from '../../../messages/record-title.ts'
import { sentence } from '../../../messages/sentence.ts'
import { locked, shell } from '../../../messages/shell.ts'
import { Act } from '../../../operations/act.ts'
import { mergeBackup } from '../../../operations/backups/merge-backup.ts'
import { openBackup } from '../../../operations/backups/open-backup.ts'
import { replaceByBackup } from '../../../operations/backups/replace-by-backup.ts'
import { restoreBackup } from '../../../operations/backups/restore-backup.ts'
import { Select } from '../../../store/select.ts'
import { field } from '../../parts/field.ts'
import { fileSource } from '../../parts/file-source.ts'
import '../../parts/icon.ts'
import { Modal } from '../../parts/modal.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { backupContent, differencesTable } from './backup-preview.ts'
import { mergeNotes, replaceQuestion, type Way, waysField } from './backup-ways.ts'
import { restoreLook } from './restore-look.ts'

/** Whether something of a refused file may be whole: where it is cut before anything opens, its refusal has no place. */
const isSalvageable = (failure: Refusal | Fault | null): boolean =>
  failure?.kind === 'refusal' &&
  (failure.code === 'backup-damaged' || (failure.code === 'backup-cut' && failure.params?.size !== undefined))

/** Reopens a backup: its file, its passphrase, what is in it and what it would change; then beside, merged or in place of the territory at hand. */
@customElement('tn-restore')
export class RestoreDialog extends LitElement {
  static override styles = [controls, dialogs, restoreLook]

  @state() private working = false
  @state() private way: Way = 'beside'
  @state() private agreed = false
  /** The field for the file says its name by itself. */
  @state() private picked = false
  @state() private error: string | null = null
  readonly #act = new Act(this)
  readonly #restoring = new Select(this, ({ session }) => session.restoring ?? null)
  readonly #here = new Select(
    this,
    ({ estate, session }) => ({
      name: session.welcome || session.keeping === 'locked' ? '' : settingsOf(estate).territory,
      canSave: session.keeping === 'sealed' || session.keeping === 'example',
      last: session.backedUp?.day ?? null,
      isChanged: highestCounter(this.#restoring.store.journal()) > (session.backedUp?.counter ?? 0),
      today: session.today,
    }),
    sameParts,
  )
  readonly #modal = new Modal(this, 'restore', () => {
    this.#begin()
    this.#restoring.store.look({ restoring: null })
  })

  #begin(): void {
    this.way = 'beside'
    this.agreed = false
    this.error = null
    this.picked = false
  }

  readonly #again = async (): Promise<void> => {
    this.#begin()
    this.#restoring.store.look({ restoring: null })
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#file')?.focus()
  }

  readonly #pick = (event: Event): void => {
    const [file] = (event.target as HTMLInputElement).files ?? []
    this.#begin()
    this.picked = file !== undefined
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
    await this.updateComplete
    // The field that had the focus is gone, or is to be filled again.
    this.renderRoot.querySelector<HTMLElement>('#content, #passphrase')?.focus()
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault()
    if (this.#restoring.value?.backup) void this.#take()
    // Of a damaged one, its passphrase is right: what is asked for next is the rest.
    else void this.#read(isSalvageable(this.#restoring.value?.failure ?? null))
  }

  /** Does what was chosen with the backup that was read. */
  async #take(): Promise<void> {
    const backup = this.#restoring.value?.backup
    if (!backup || this.working) return
    if (this.way === 'replace' && !this.agreed) {
      this.error = words.agreeFirst
      this.renderRoot.querySelector<HTMLElement>('[type=checkbox]')?.focus()
      return
    }
    this.working = true
    const operation = { beside: restoreBackup, merge: mergeBackup, replace: replaceByBackup }[this.way]
    const outcome = await this.#act.run(operation, backup)
    this.working = false
    if (outcome.kind === 'done') this.#begin()
    else this.error = sentence(outcome)
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title">${this.#modal.open ? this.#form() : nothing}</dialog>`
  }

  #form(): TemplateResult {
    const restoring = this.#restoring.value
    const failure = this.working ? null : (restoring?.failure ?? null)
    const isDamaged = isSalvageable(restoring?.failure ?? null)
    return html`
      <form @submit=${this.#submit} novalidate>
        <h2 id="title">${words.restoreTitle}</h2>
        ${restoring?.backup ? this.#chosen(restoring.source.name) : this.#choice(restoring?.source.name)}
        ${
          restoring && !restoring.backup
            ? field({
                id: 'passphrase',
                label: locked.passphrase,
                control: html`<input id="passphrase" type="password" autocomplete="off" />`,
              })
            : nothing
        }
        ${restoring?.backup && restoring.preview ? this.#preview(restoring.backup, restoring.preview) : nothing}
        <div role="status" class=${this.working ? '' : 'visually-hidden'}>${this.working ? (restoring?.backup ? words.taking : words.opening) : ''}</div>
        <div role="alert" class=${failure || this.error ? '' : 'visually-hidden'}>
          ${failure ? html`<p class="error">${sentence(failure)}</p>` : nothing}
          ${this.error ? html`<p class="error">${this.error}</p>` : nothing}
        </div>
        <div class="actions">
          <button type="button" @click=${this.#modal.dismiss}>${shell.cancel}</button>
          ${
            restoring?.backup
              ? html`<button class=${this.way === 'replace' ? 'danger' : 'primary'} aria-disabled=${this.working}>${this.#word()}</button>`
              : html`<button class="primary" aria-disabled=${!restoring || this.working}>${isDamaged ? words.salvage : words.open}</button>`
          }
        </div>
      </form>
    `
  }

  #choice(named?: string): TemplateResult {
    return html`
      <p>${words.restoreLead}</p>
      ${field({
        id: 'file',
        label: words.choose,
        control: html`<input id="file" type="file" accept=".age,.zip" @change=${this.#pick} />`,
      })}
      ${named && !this.picked ? html`<p>${words.chosen(named)}</p>` : nothing}
    `
  }

  #chosen(named: string): TemplateResult {
    return html`<div class="file">
      <p>${words.chosen(named)}</p>
      <button type="button" @click=${this.#again}>${words.otherFile}</button>
    </div>`
  }

  #word(): string {
    return this.way === 'beside' ? words.restore : words[this.way]
  }

  /** Titles of records, as they are here; of those that only the backup has, as they are there. */
  #titleIn(backup: Backup): (record: RecordKey) => string {
    const here = this.#restoring.store.read().estate
    let there: Estate | undefined
    return (record) => {
      const title = recordTitle(here, record)
      if (title) return title
      there ??= withRecords(here, backup.records)
      return recordTitle(there, record) ?? record
    }
  }

  #preview(backup: Backup, preview: BackupPreview): TemplateResult {
    const { name, canSave, last, isChanged, today } = this.#here.value
    if (name === '') return backupContent(backup, preview)
    const obstacle = this.#act.reason(mergeBackup, backup)
    const choose = (way: Way): void => {
      this.way = way
      this.error = null
    }
    const save = (): void => this.#restoring.store.look({ dialog: 'backup' })
    return html`
      ${backupContent(backup, preview)} ${differencesTable(preview, name)}
      ${waysField(this.way, choose, name, obstacle)}
      ${this.way === 'merge' ? mergeNotes(preview, this.#titleIn(backup)) : nothing}
      ${
        this.way === 'replace'
          ? replaceQuestion(preview, {
              ...{ here: name, agreed: this.agreed, save: canSave ? save : null },
              saved: words.savedHere(last, last === null ? 0 : daysBetween(last, today), isChanged),
              agree: (agreed) => {
                this.agreed = agreed
                this.error = null
              },
            })
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

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { cache } from 'lit/directives/cache.js'
import { controls } from '../../../styles/controls.ts'
import { shell } from '../../messages/shell.ts'
import { Act } from '../../operations/act.ts'
import { redoLast } from '../../operations/redo-last.ts'
import { undoLast } from '../../operations/undo-last.ts'
import { Select } from '../../store/select.ts'
import type { Workspace } from '../../store/session.ts'
import type { State } from '../../store/store.ts'
import { sameParts } from '../parts/same-parts.ts'
import '../semaine/semaine.ts'
import '../territoire/territoire.ts'
import './backups/backup-reminder.ts'
import './bug-screen.ts'
import { DropFiles } from './drop-files.ts'
import './empty-map.ts'
import './framework-dialog.ts'
import './header.ts'
import { HiddenShell } from './hidden-shell.ts'
import './keys-dialog.ts'
import { LATER, LATER_PLACES } from './later.ts'
import './locked.ts'
import { OpenerFocus } from './opener-focus.ts'
import './panel-sheet.ts'
import './passphrase-dialog.ts'
import './rail.ts'
import './ribbon.ts'
import { shellLayout } from './shell-layout.ts'
import { Shortcuts } from './shortcuts.ts'
import './toast.ts'
import './welcome.ts'
import './work.ts'

const PANELS: Readonly<Record<Workspace, TemplateResult>> = {
  territoire: html`<tn-territoire></tn-territoire>`,
  semaine: html`<tn-semaine></tn-semaine>`,
  terrain: html`<tn-terrain></tn-terrain>`,
  observatoire: html`<tn-observatoire></tn-observatoire>`,
  suivis: html`<tn-suivis></tn-suivis>`,
  echanges: html`<tn-echanges></tn-echanges>`,
}

const parts = ({ session }: State) => ({
  bug: session.bug,
  welcome: session.welcome,
  keeping: session.keeping,
  workspace: session.workspace,
  weekView: session.weekView,
  sheets: session.sheets,
  handout: session.handout,
  hasPaper: session.paper !== null,
  hasMeeting: session.meetingShown !== null,
  dialog: session.dialog,
  hasRegister: (session.register ?? null) !== null,
  hasRecovery: (session.recovery ?? null) !== null,
  follows: session.follows === true,
  hasLeft: session.leftPaper !== null,
  isWarned: (session.lockAt ?? null) !== null,
  isErased: (session.erased ?? null) !== null,
  isDoubted: (session.clockDoubt ?? null) !== null && !session.clockDoubt?.isWrong,
  hasUpdate: (session.installed?.update ?? 'none') !== 'none',
})

/** The frame around every place. The map comes in by the slot `map`. */
@customElement('tn-shell')
export class Shell extends LitElement {
  static override styles = [controls, shellLayout]

  readonly #parts = new Select(this, parts, sameParts)
  readonly #act = new Act(this)
  readonly #drop = new DropFiles(this, this.#act, () => this.#isOpen() && !this.#hidden.is)
  readonly #keys = new Shortcuts(
    this,
    [
      { keys: '$mod+z', single: false, act: () => void this.#act.run(undoLast, undefined) },
      { keys: '$mod+Shift+z', single: false, act: () => void this.#act.run(redoLast, undefined) },
      { keys: '$mod+k', single: false, act: () => this.#parts.store.look({ dialog: 'palette' }) },
      { keys: '[Shift]+?', single: true, act: () => this.#parts.store.look({ dialog: 'keys' }) },
    ],
    () => this.#isOpen() && !this.#asks(),
  )
  readonly #opener = new OpenerFocus()
  readonly #hidden = new HiddenShell(this, () => this.#focusHeading())
  #shown: string | null = null

  #isOpen(): boolean {
    const { bug, welcome, keeping, isErased, isDoubted } = this.#parts.value
    return bug === null && !welcome && keeping !== 'locked' && !isErased && !isDoubted
  }

  #asks(): boolean {
    const { dialog, sealing } = this.#parts.store.read().session
    return dialog !== 'none' || sealing || this.#hidden.is
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener('tn-focus-lost', this.#focusHeading)
  }

  override willUpdate(): void {
    const { workspace, weekView } = this.#parts.value
    this.setAttribute('workspace', workspace)
    this.setAttribute('view', workspace === 'semaine' ? weekView : '')
    if (this.#isOpen() && this.#shown !== 'sheets' && this.#instead()) this.#opener.keep()
    void LATER[this.#parts.value.dialog]?.()
    void LATER_PLACES[workspace]?.()
    if (this.#parts.value.sheets) void import('../print/sheets.ts')
    if (this.#parts.value.handout) void import('../print/handout.ts')
    if (this.#parts.value.hasPaper) void import('../print/paper.ts')
    if (this.#parts.value.hasMeeting) void import('../reunion/reunion.ts')
    if (this.#parts.value.hasRegister) void import('./register/register.ts')
    if (this.#parts.value.hasRecovery) void import('../print/recovery-sheet.ts')
    if (this.#parts.value.isWarned) void import('./lock-warning.ts')
    if (this.#parts.value.follows) void import('./follow-ribbon.ts')
    if (this.#parts.value.hasLeft) void import('./left-paper-line.ts')
    if (this.#parts.value.isErased) void import('./erased.ts')
    if (this.#parts.value.isDoubted) void import('./clock-doubt.ts')
    if (this.#parts.value.hasUpdate) void import('./update-offer.ts')
  }

  override firstUpdated(): void {
    // What is typed right after its keys must not be lost while it comes.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void LATER.palette?.())
  }

  override updated(_changed: PropertyValues): void {
    const { workspace } = this.#parts.value
    const shown = !this.#isOpen() ? 'cover' : this.#instead() ? 'sheets' : workspace
    document.title =
      this.#isOpen() && !this.#hidden.is ? shell.title(shell.workspace[workspace]) : shell.product
    if (this.#shown !== null && this.#shown !== shown) void this.#land(this.#shown === 'sheets')
    this.#shown = shown
    // Once the place is drawn, before anything goes wrong: what says so must not have to be fetched then.
    void import('./trouble-line.ts')
  }

  /** A page put away leaves the screen as it was, and the button that opened it. */
  async #land(fromPage: boolean): Promise<void> {
    if (!fromPage || !(await this.#opener.giveBack())) await this.#focusHeading()
  }

  readonly #focusHeading = async (): Promise<void> => {
    await LATER_PLACES[this.#parts.value.workspace]?.()
    const place = this.renderRoot.querySelector<LitElement>(
      'tn-panel > *, tn-welcome, tn-locked, tn-erased, tn-clock-doubt',
    )
    await place?.updateComplete
    const heading = place?.shadowRoot?.querySelector('h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus()
  }

  readonly #skipTo = (event: Event, to: () => void): void => {
    event.preventDefault() // the hash holds the view
    to()
  }

  readonly #skipMap = (event: Event): void =>
    this.#skipTo(event, () => this.renderRoot.querySelector<HTMLElement>('#after-map')?.focus())

  override render(): TemplateResult {
    const { bug } = this.#parts.value
    if (bug !== null)
      return html`<tn-bug .report=${bug}></tn-bug><tn-backup></tn-backup><tn-toast></tn-toast>`
    if (!this.#isOpen()) return this.#cover()
    return html`
      ${cache(this.#instead() ? nothing : this.#open())}${this.#instead() ?? nothing}
      <tn-toast></tn-toast>
      <tn-work></tn-work>
      ${this.#drop.over ? html`<div class="drop"><p>${shell.drop}</p><p>${shell.dropPrivate}</p></div>` : nothing}
      <tn-passphrase></tn-passphrase>
      <tn-framework></tn-framework>
      <tn-palette></tn-palette>
      <tn-keys
        .singleKeys=${this.#keys.singleKeys}
        @single-keys=${(event: CustomEvent<boolean>) => this.#keys.switchSingleKeys(event.detail)}
      ></tn-keys>
      <tn-situation-form></tn-situation-form>
      <tn-service-form></tn-service-form>
      <tn-stock-table></tn-stock-table>
      <tn-taxonomy></tn-taxonomy>
      <tn-territories></tn-territories>
      <tn-device></tn-device>
      <tn-lock-warning></tn-lock-warning>
      <tn-access></tn-access>
      <tn-backup></tn-backup>
      <tn-restore></tn-restore>
    `
  }

  /** A page that takes the place of the screen while there is one. */
  #instead(): TemplateResult | null {
    const { sheets, handout, hasPaper, hasMeeting, hasRecovery, hasRegister } = this.#parts.value
    if (hasRecovery) return html`<tn-recovery-sheet class="sheets"></tn-recovery-sheet>`
    if (sheets) return html`<tn-sheets class="sheets"></tn-sheets>`
    if (handout) return html`<tn-handout class="sheets"></tn-handout>`
    // Under the paper made of it the register stays as it is.
    if (hasRegister)
      return html`<tn-register class="sheets" ?hidden=${hasPaper}></tn-register>
        ${hasPaper ? html`<tn-paper class="sheets"></tn-paper>` : nothing}`
    if (hasPaper) return html`<tn-paper class="sheets"></tn-paper>`
    return hasMeeting
      ? html`<tn-reunion class="sheets" .singleKeys=${this.#keys.singleKeys}></tn-reunion>`
      : null
  }

  #cover(): TemplateResult {
    const { keeping, isErased, isDoubted } = this.#parts.value
    const card = isErased
      ? html`<tn-erased></tn-erased>`
      : isDoubted
        ? html`<tn-clock-doubt></tn-clock-doubt>`
        : keeping === 'locked'
          ? html`<tn-locked></tn-locked>`
          : html`<tn-welcome></tn-welcome>`
    return html`
      <div class="stage behind" inert><div class="map"><slot name="map"></slot></div></div>
      ${card}
      <tn-update-offer></tn-update-offer>
      <tn-trouble></tn-trouble>
      <tn-territories></tn-territories>
      <tn-restore></tn-restore>
      <tn-toast></tn-toast>
    `
  }

  #open(): TemplateResult {
    const { workspace } = this.#parts.value
    return html`
      <a class="skip" href="#content" @click=${(event: Event) => this.#skipTo(event, () => void this.#focusHeading())}>
        ${shell.skipToContent}
      </a>
      <header><tn-header></tn-header></header>
      <div class="lines">
        <tn-trouble></tn-trouble><tn-update-offer></tn-update-offer><tn-follow-ribbon></tn-follow-ribbon><tn-left-paper></tn-left-paper><tn-backup-reminder></tn-backup-reminder><tn-ribbon></tn-ribbon>
      </div>
      <tn-rail></tn-rail>
      <tn-panel role="main">${PANELS[workspace]}</tn-panel>
      <section class="stage" aria-label=${shell.map}>
        <a class="skip" href="#after-map" @click=${this.#skipMap}>${shell.skipMap}</a>
        <div class="map">
          <slot name="map"></slot>
          <tn-empty-map></tn-empty-map>
        </div>
        <span id="after-map" class="visually-hidden" tabindex="-1">${shell.afterMap}</span>
        ${workspace === 'observatoire' ? html`<tn-time-bar></tn-time-bar>` : nothing}
      </section>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-shell': Shell
  }
}

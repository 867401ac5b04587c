import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { cache } from 'lit/directives/cache.js'
import { controls } from '../../../styles/controls.ts'
import { shell } from '../../messages/shell.ts'
import { Act } from '../../operations/act.ts'
import { redoLast } from '../../operations/redo-last.ts'
import { undoLast } from '../../operations/undo-last.ts'
import { orBroken } from '../../store/broke.ts'
import { Select } from '../../store/select.ts'
import type { State } from '../../store/store.ts'
import '../parts/region.ts'
import type { RegionPart } from '../parts/region.ts'
import { sameParts } from '../parts/same-parts.ts'
import './bug-screen.ts'
import { DropFiles } from './drop-files.ts'
import './empty-map.ts'
import { HiddenShell } from './hidden-shell.ts'
import './keys-dialog.ts'
import {
  COVER_DIALOGS,
  DIALOGS,
  type DialogName,
  HEADER,
  LINES,
  LOCK_WARNING,
  OPEN_DIALOGS,
  PAGES,
  PANELS,
  TIME_BAR,
} from './later.ts'
import './locked.ts'
import { OpenerFocus } from './opener-focus.ts'
import './panel-sheet.ts'
import './rail.ts'
import { shellLayout } from './shell-layout.ts'
import { Shortcuts } from './shortcuts.ts'
import './toast.ts'
import './welcome.ts'
import './work.ts'

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
  readonly #keysPart: RegionPart = {
    show: () => html`<tn-keys
      .singleKeys=${this.#keys.singleKeys}
      @single-keys=${(event: CustomEvent<boolean>) => this.#keys.switchSingleKeys(event.detail)}
    ></tn-keys>`,
  }
  readonly #meetingPart: RegionPart = {
    load: () => import('../reunion/reunion.ts'),
    show: () => html`<tn-reunion .singleKeys=${this.#keys.singleKeys}></tn-reunion>`,
  }

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
    const { isErased, isDoubted } = this.#parts.value
    if (isErased) void import('./erased.ts')
    if (isDoubted) void import('./clock-doubt.ts')
  }

  override firstUpdated(): void {
    // What is typed right after its keys must not be lost while it comes. Its region asks again, and says where it does not.
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => void DIALOGS.palette.load?.().catch(() => undefined))
  }

  override updated(_changed: PropertyValues): void {
    const { workspace } = this.#parts.value
    const shown = !this.#isOpen() ? 'cover' : this.#instead() ? 'sheets' : workspace
    document.title =
      this.#isOpen() && !this.#hidden.is ? shell.title(shell.workspace[workspace]) : shell.product
    if (this.#shown !== null && this.#shown !== shown) void this.#land(this.#shown === 'sheets')
    this.#shown = shown
    this.#fetchLines()
  }

  /** Once the place is drawn: lines above it, some of which are needed when nothing can be fetched any more. */
  #fetchLines(): void {
    const { isWarned, follows, hasLeft, hasUpdate } = this.#parts.value
    const at = this.renderRoot.querySelector('.lines > tn-region > *') ?? this
    orBroken(at, import('./trouble-line.ts'))
    if (isWarned) orBroken(at, import('./lock-warning.ts'))
    if (follows) orBroken(at, import('./follow-ribbon.ts'))
    if (hasLeft) orBroken(at, import('./left-paper-line.ts'))
    if (hasUpdate) orBroken(at, import('./update-offer.ts'))
  }

  /** A page put away leaves the screen as it was, and the button that opened it. */
  async #land(fromPage: boolean): Promise<void> {
    if (!fromPage || !(await this.#opener.giveBack())) await this.#focusHeading()
  }

  readonly #focusHeading = async (): Promise<void> => {
    // Its region says so where it does not come.
    await Promise.allSettled([PANELS[this.#parts.value.workspace].load?.()])
    const place = this.renderRoot.querySelector<LitElement>(
      'tn-panel > tn-region > *, tn-welcome, tn-locked, tn-erased, tn-clock-doubt',
    )
    await place?.updateComplete
    const heading = place?.shadowRoot?.querySelector<HTMLElement>('h1, #title')
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
      return html`<tn-bug .report=${bug}></tn-bug>${this.#dialog('backup')}<tn-toast></tn-toast>`
    if (!this.#isOpen()) return this.#cover()
    return html`
      ${cache(this.#instead() ? nothing : this.#open())}${this.#instead() ?? nothing}
      <tn-toast></tn-toast>
      <tn-work></tn-work>
      ${this.#drop.over ? html`<div class="drop"><p>${shell.drop}</p><p>${shell.dropPrivate}</p></div>` : nothing}
      ${OPEN_DIALOGS.map((name) => this.#dialog(name))}
      <tn-region kind="dialog" .content=${this.#keysPart}></tn-region>
      <tn-region kind="dialog" .content=${LOCK_WARNING}></tn-region>
    `
  }

  /** A page that takes the place of the screen while there is one. */
  #instead(): TemplateResult | null {
    const { sheets, handout, hasPaper, hasMeeting, hasRecovery, hasRegister } = this.#parts.value
    if (hasRecovery) return this.#page(PAGES.recovery)
    if (sheets) return this.#page(PAGES.sheets)
    if (handout) return this.#page(PAGES.handout)
    // Under the paper made of it the register stays as it is.
    if (hasRegister)
      return html`${this.#page(PAGES.register, hasPaper)}${hasPaper ? this.#page(PAGES.paper) : nothing}`
    if (hasPaper) return this.#page(PAGES.paper)
    return hasMeeting ? this.#page(this.#meetingPart) : null
  }

  #page(part: RegionPart, hidden = false): TemplateResult {
    return html`<tn-region kind="page" class=${part === this.#meetingPart ? 'sheets meeting' : 'sheets'} ?hidden=${hidden} .content=${part}></tn-region>`
  }

  #dialog(name: DialogName): TemplateResult {
    const { dialog } = this.#parts.value
    return html`<tn-region kind="dialog" .asked=${dialog === name} .content=${DIALOGS[name]}></tn-region>`
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
      ${COVER_DIALOGS.map((name) => this.#dialog(name))}
      <tn-toast></tn-toast>
    `
  }

  #open(): TemplateResult {
    const { workspace } = this.#parts.value
    return html`
      <a class="skip" href="#content" @click=${(event: Event) => this.#skipTo(event, () => void this.#focusHeading())}>
        ${shell.skipToContent}
      </a>
      <header><tn-region kind="header" .content=${HEADER}></tn-region></header>
      <div class="lines">
        <tn-region kind="lines" .content=${LINES}></tn-region>
      </div>
      <tn-rail></tn-rail>
      <tn-panel role="main"><tn-region kind="panel" .content=${PANELS[workspace]}></tn-region></tn-panel>
      <section class="stage" aria-label=${shell.map}>
        <a class="skip" href="#after-map" @click=${this.#skipMap}>${shell.skipMap}</a>
        <div class="map">
          <slot name="map"></slot>
          <tn-empty-map></tn-empty-map>
        </div>
        <span id="after-map" class="visually-hidden" tabindex="-1">${shell.afterMap}</span>
        ${workspace === 'observatoire' ? html`<tn-region kind="bar" .content=${TIME_BAR}></tn-region>` : nothing}
      </section>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-shell': Shell
  }
}

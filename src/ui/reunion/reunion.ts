import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { settingsOf } from '../../domain/estate.ts'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { format } from '../../messages/format.ts'
import { meetings } from '../../messages/meetings.ts'
import { reunion as text } from '../../messages/reunion.ts'
import { sentence } from '../../messages/sentence.ts'
import { Act } from '../../operations/act.ts'
import { showMeeting } from '../../operations/meetings/show-meeting.ts'
import { prepareScenes } from '../../operations/minutes/prepare-scenes.ts'
import { printScenes } from '../../operations/minutes/print-scenes.ts'
import { setFullScreen } from '../../operations/minutes/set-full-screen.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'
import { sameParts } from '../parts/same-parts.ts'
import '../shell/toast.ts'
import type { Command } from './commands.ts'
import './decision-entry.ts'
import './meeting-end.ts'
import { MeetingKeys } from './meeting-keys.ts'
import { reunionBar } from './reunion-bar.ts'
import { reunionStyles } from './reunion-styles.ts'
import './scene.ts'
import { sceneBlocks } from './scene-blocks.ts'

/** A meeting on the projector, one scene at a time (*mode réunion*); it takes the place of the screen. */
@customElement('tn-reunion')
export class Reunion extends LitElement {
  static override styles = [controls, reunionStyles]

  /** Keys of one character act. */
  @property({ attribute: false }) singleKeys = true
  @state() private page = 0
  @state() private pages = 1
  @state() private blank = false
  @state() private isFull = false
  /** Going back lands on the last page of the scene before. */
  #fromEnd = false

  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session: { meetingShown, meetingScenes, today } }) => ({
      ...{ estate, today, scenes: meetingScenes, scene: meetingShown?.scene ?? 0 },
      meeting: meetingShown ? (estate.meeting.get(meetingShown.meeting) ?? null) : null,
    }),
    sameParts,
  )

  constructor() {
    super()
    new MeetingKeys(
      this,
      (command) => this.#obey(command),
      () => this.singleKeys,
    )
  }

  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('fullscreenchange', this.#fullChanged)
  }

  override disconnectedCallback(): void {
    document.removeEventListener('fullscreenchange', this.#fullChanged)
    super.disconnectedCallback()
  }

  readonly #fullChanged = (): void => {
    this.isFull = document.fullscreenElement !== null
  }

  protected override firstUpdated(): void {
    this.#fullChanged()
    this.#prepare()
    this.renderRoot.querySelector('h1')?.focus()
  }

  protected override updated(changed: PropertyValues): void {
    // A state that is private to the class is no key that its type knows.
    if ((changed as Map<string, unknown>).get('blank') === undefined) return
    this.renderRoot.querySelector<HTMLElement>(this.blank ? '.blank' : 'h1')?.focus()
  }

  /** Nothing behind the meeting may take it. */
  readonly #focusTitle = (event: Event): void => {
    event.stopPropagation()
    this.renderRoot.querySelector('h1')?.focus()
  }

  get #said(): string {
    const { meeting, scene } = this.#parts.value
    const type = meeting?.scenes[scene]?.type
    if (!meeting || !type) return ''
    const page = this.pages > 1 ? text.saidPage(this.page + 1, this.pages) : ''
    const here = text.said(scene + 1, meeting.scenes.length, meetings.scenes[type])
    return this.blank ? text.blanked : `${here}${page}`
  }

  readonly #prepare = (): void => {
    const { meeting } = this.#parts.value
    if (meeting) void this.#act.run(prepareScenes, { meeting: meeting.id })
  }

  #go(scene: number, fromEnd = false): void {
    const { meeting } = this.#parts.value
    if (!meeting?.scenes[scene]) return
    this.#fromEnd = fromEnd
    this.page = 0
    this.pages = 1
    // What was just done is over with its scene.
    this.#parts.store.look(({ toast }) => (toast?.tone === 'done' ? { toast: null } : {}))
    void this.#act.run(showMeeting, { meeting: meeting.id, scene })
  }

  #turn(by: 1 | -1): void {
    const { scene } = this.#parts.value
    const page = this.page + by
    if (page >= 0 && page < this.pages) this.page = page
    else this.#go(scene + by, by < 0)
  }

  readonly #counted = ({ detail }: CustomEvent<number>): void => {
    this.pages = detail
    if (this.#fromEnd || this.page >= detail) this.page = detail - 1
    this.#fromEnd = false
  }

  /** Whatever is pressed on a dark screen only lights it. */
  readonly #obey = (command: Command): void => {
    const { meeting, scene } = this.#parts.value
    if (!meeting) return
    if (this.blank) this.blank = false
    else if (command.kind === 'scene') {
      if (command.scene !== scene) this.#go(command.scene)
    } else this.#does[command.kind](meeting)
  }

  readonly #does: Readonly<Record<Exclude<Command['kind'], 'scene'>, (meeting: PartnerMeeting) => unknown>> =
    {
      next: () => this.#turn(1),
      previous: () => this.#turn(-1),
      first: () => this.#go(0),
      last: ({ scenes }) => this.#go(scenes.length - 1),
      blank: () => {
        this.blank = true
      },
      'full-screen': () => this.#act.run(setFullScreen, !this.isFull),
      decide: () => this.#write(),
      print: ({ id }) => this.#act.run(printScenes, { meeting: id }),
      end: () => this.renderRoot.querySelector('tn-meeting-end')?.show(),
      leave: () => this.#leave(),
    }

  async #leave(): Promise<void> {
    if (this.isFull) await this.#act.run(setFullScreen, false)
    await this.#act.run(showMeeting, null)
  }

  readonly #write = (): void => {
    if (this.#parts.value.meeting?.closedOn === undefined)
      void this.renderRoot.querySelector('tn-decision-entry')?.show()
  }

  /** What was decided is shown to the room at once. */
  readonly #decided = (): void => {
    const { meeting, scene } = this.#parts.value
    const at = meeting?.scenes.findIndex(({ type }) => type === 'new-decisions') ?? -1
    if (at >= 0 && at !== scene) return
    this.#fromEnd = true
  }

  override render(): TemplateResult | typeof nothing {
    const { estate, meeting, scene } = this.#parts.value
    const shown = meeting?.scenes[scene]
    if (!meeting || !shown) return nothing
    const met = meeting.funder === undefined ? undefined : estate.landlord.get(meeting.funder)?.name
    const title = meetings.title(meeting.audience, met)
    return html`
      <header>
        <div class="about">
          <p class="audience">${title}</p>
          <p>${format.day(meeting.day)}</p>
          ${settingsOf(estate).fictional ? html`<p class="fictional">${text.fictional}</p>` : nothing}
          <p class="number">
            ${text.scene(scene + 1, meeting.scenes.length)}${this.pages > 1 ? html`, ${text.page(this.page + 1, this.pages)}` : nothing}
          </p>
        </div>
        <h1 tabindex="-1">${meetings.scenes[shown.type]}</h1>
        <p class="visually-hidden" role="status">${this.#said}</p>
      </header>
      ${this.#scene(meeting, shown.type)}
      <tn-toast discreet ?inert=${this.blank} @tn-focus-lost=${this.#focusTitle}></tn-toast>
      ${reunionBar({ meeting, scene, isFull: this.isFull, inert: this.blank, obey: this.#obey })}
      ${this.blank ? html`<button type="button" class="blank" @click=${() => this.#obey({ kind: 'blank' })}>${text.blanked}</button>` : nothing}
      <tn-decision-entry .meeting=${meeting} @tn-decided=${this.#decided}></tn-decision-entry>
      <tn-meeting-end .meeting=${meeting}></tn-meeting-end>
    `
  }

  #scene(meeting: PartnerMeeting, type: PartnerMeeting['scenes'][number]['type']): TemplateResult {
    const { estate, today, scenes } = this.#parts.value
    const asked = scenes?.request === meeting.id ? scenes : null
    const room = { estate, today, act: this.#act, write: this.#write }
    const blocks = sceneBlocks(room, meeting, type, asked?.result ?? null)
    if (blocks)
      return html`<tn-scene role="main" .blocks=${blocks} .page=${this.page} @tn-pages=${this.#counted}></tn-scene>`
    if (asked?.state !== 'failed') return html`<div class="state" role="main"><p>${text.preparing}</p></div>`
    return html`<div class="state" role="main">
      <p role="alert">${text.failed} ${asked.failure ? sentence(asked.failure) : ''}</p>
      <button type="button" @click=${this.#prepare}>${text.again}</button>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-reunion': Reunion
  }
}

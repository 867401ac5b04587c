import { ContextConsumer } from '@lit/context'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { settingsOf } from '../../../domain/estate.ts'
import { roundsOfDay } from '../../../domain/field/day-rounds.ts'
import { minuteOf } from '../../../domain/when.ts'
import { fieldRound as text } from '../../../messages/field-round.ts'
import { placeName } from '../../../messages/place-name.ts'
import { portsContext } from '../../../operations/context.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { Media } from '../../parts/media.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { FieldFocus } from './field-focus.ts'
import { fieldRoundStyles } from './field-round-styles.ts'
import { FollowStop } from './follow-stop.ts'
import './presence-bar.ts'
import './round-chooser.ts'
import { roundHead, roundWays } from './round-head.ts'
import './round-over.ts'
import { type AtHandView, atHandView } from './round-view.ts'
import { SHEETS } from './sheets.ts'
import './stop-actions.ts'
import './stop-card.ts'
import './stop-list.ts'

/** *Ma tournée*: the next stop large, what is done there under the thumb, all stops below. */
@customElement('tn-field-round')
export class FieldRound extends LitElement {
  static override styles = [controls, panel, panelPart, fieldRoundStyles]

  @state() private isChoosing = false
  @state() private said = ''

  readonly #ports = new ContextConsumer(this, { context: portsContext, subscribe: true })
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      estate,
      ...{ today: session.today, skipped: session.skipped, presence: session.presence },
      ...{ fieldRound: session.fieldRound, fieldStop: session.fieldStop, fieldPlace: session.fieldPlace },
      ...{ fieldKind: session.fieldKind, fieldSheet: session.fieldSheet, selection: session.selection },
    }),
    sameParts,
  )
  readonly #phone = new Media(this, '(width < 45rem)')
  readonly #focus = new FieldFocus(this)
  readonly #follow = new FollowStop(() => this.#state.store)
  #shown: string | null = null
  /** What brings the stop back into sight when it changes. */
  #moved = ''
  #isMoved = false

  #view(): AtHandView {
    const { estate, ...session } = this.#state.value
    return atHandView(estate, session, minuteOf(this.#ports.value?.clock() ?? 0))
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { fieldSheet, estate, presence } = this.#state.value
    this.#follow.show(this.#view())
    const { at, walked } = this.#view()
    void (SHEETS[fieldSheet] ?? (at || walked ? undefined : SHEETS.unplanned))?.load()
    const shown = at ? (at.stop ?? at.place) : null
    if (shown !== this.#shown && this.#shown !== null && at)
      this.said = text.announce(placeName(estate, at.place))
    const moved = `${shown} ${fieldSheet} ${presence?.since} ${settingsOf(estate).framework !== undefined}`
    this.#isMoved = moved !== this.#moved
    this.#moved = moved
    this.#shown = shown
    this.#focus.before(fieldSheet, at !== null)
  }

  protected override updated(_changed: PropertyValues): void {
    this.#focus.after()
    if (this.#isMoved && this.#phone.matches) void this.#showStop()
    const foot = this.renderRoot.querySelector<HTMLElement>('.foot')
    document.documentElement.style.setProperty('--panel-foot', `${foot?.offsetHeight ?? 0}px`)
  }

  /** The stop is what is looked at, wherever the list was scrolled to. */
  async #showStop(): Promise<void> {
    const parts = [...this.renderRoot.querySelectorAll<LitElement>('tn-stop-card, tn-stop-list, .foot > *')]
    await Promise.all(parts.map((part) => part.updateComplete))
    this.scrollIntoView({ block: 'start' })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.documentElement.style.removeProperty('--panel-foot')
  }

  readonly #close = (): void => this.#state.store.look({ fieldSheet: 'none' })

  readonly #keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#state.value.fieldSheet === 'none') return
    event.preventDefault()
    event.stopPropagation()
    this.#close()
  }

  readonly #toNext = (): void => {
    this.#state.store.look({ fieldStop: null, fieldPlace: null, fieldKind: 'passage', fieldSheet: 'none' })
    this.#focus.take('tn-stop-actions, tn-round-over')
  }

  readonly #open = (fieldStop: string): void => {
    this.#state.store.look({ fieldStop, fieldPlace: null, fieldKind: 'passage', fieldSheet: 'none' })
    this.#opened()
  }

  readonly #opened = (): void => this.#focus.take('tn-stop-card')

  readonly #chosen = (): void => {
    this.isChoosing = false
    this.#focus.take('tn-stop-actions, tn-round-over')
  }

  override render(): TemplateResult {
    const view = this.#view()
    return html`
      <div class="visually-hidden" role="status">${this.said}</div>
      ${this.#framework()}
      <tn-presence-bar .at=${view.at?.place ?? ''} ?hidden=${this.#state.value.presence === null}></tn-presence-bar>
      <div class="content" @tn-close=${this.#close} @tn-opened=${this.#opened} @tn-chosen=${this.#chosen} @keydown=${this.#keys}>
        ${this.isChoosing || (!view.walked && !view.at) ? this.#outside(view) : this.#walk(view)}
      </div>
    `
  }

  #framework(): TemplateResult | typeof nothing {
    const { fictional, framework } = settingsOf(this.#state.value.estate)
    if (fictional || framework) return nothing
    return html`
      <div class="callout warning">
        <p>${text.framework}</p>
        <div class="row">
          <button type="button" @click=${() => this.#state.store.look({ dialog: 'framework' })}>${text.setFramework}</button>
        </div>
      </div>
    `
  }

  /** Before a round is chosen, and on days without one. */
  #outside(view: AtHandView): TemplateResult {
    const isNone = roundsOfDay(this.#state.value.estate, this.#state.value.today).length === 0
    return html`
      <tn-round-chooser></tn-round-chooser>
      ${
        isNone
          ? html`<section>
              <h2>${text.freeTitle}</h2>
              ${SHEETS.unplanned!.show(view, true)}
            </section>`
          : nothing
      }
    `
  }

  #walk(view: AtHandView): TemplateResult {
    const { fieldSheet } = this.#state.value
    const sheet = SHEETS[fieldSheet]
    // It names the place itself.
    if (sheet?.isTall) return html`<div class="foot tall">${sheet.show(view, false)}</div>`
    const ways = roundWays(view, {
      ...{ toNext: this.#toNext, open: this.#open },
      nameOf: (place) => placeName(this.#state.value.estate, place),
    })
    // What is noted is followed by going on: under the thumb, where it can't be scrolled away.
    const isNoted = view.isOpened && view.stop?.passage !== undefined
    return html`
      ${this.#head(view)}
      ${
        view.at
          ? html`<tn-stop-card .view=${view}></tn-stop-card>`
          : view.walked
            ? html`<tn-round-over .walked=${view.walked}></tn-round-over>`
            : nothing
      }
      ${isNoted ? nothing : ways}
      <tn-stop-list .view=${view}></tn-stop-list>
      ${
        view.at || sheet
          ? html`<div class="foot">
              ${
                sheet
                  ? sheet.show(view, false)
                  : html`${isNoted ? ways : nothing}<tn-stop-actions .view=${view}></tn-stop-actions>`
              }
            </div>`
          : nothing
      }
    `
  }

  #head({ walked }: AtHandView): TemplateResult | typeof nothing {
    if (!walked) return nothing
    const { estate, today } = this.#state.value
    const isOneOfSeveral = roundsOfDay(estate, today).length > 1
    return roundHead(walked, {
      call: () => this.#state.store.look({ fieldSheet: 'reflexes' }),
      change: isOneOfSeveral ? () => (this.isChoosing = true) : null,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-field-round': FieldRound
  }
}

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
import '../../parts/round-mark.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { FieldFocus } from './field-focus.ts'
import { fieldRoundStyles } from './field-round-styles.ts'
import { FollowStop } from './follow-stop.ts'
import './presence-bar.ts'
import './round-chooser.ts'
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
  readonly #focus = new FieldFocus(this)
  readonly #follow = new FollowStop(() => this.#state.store)
  #shown: string | null = null

  #view(): AtHandView {
    const { estate, ...session } = this.#state.value
    return atHandView(estate, session, minuteOf(this.#ports.value?.clock() ?? 0))
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { fieldSheet, estate } = this.#state.value
    void SHEETS[fieldSheet]?.load()
    this.#follow.show(this.#view())
    const { at } = this.#view()
    const shown = at ? (at.stop ?? at.place) : null
    if (shown !== this.#shown && this.#shown !== null && at)
      this.said = text.announce(placeName(estate, at.place))
    this.#shown = shown
    this.#focus.before(fieldSheet, at !== null)
  }

  protected override updated(_changed: PropertyValues): void {
    this.#focus.after()
    const foot = this.renderRoot.querySelector<HTMLElement>('.foot')
    document.documentElement.style.setProperty('--panel-foot', `${foot?.offsetHeight ?? 0}px`)
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
      <tn-presence-bar></tn-presence-bar>
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
    return html`
      ${this.#head(view)}
      ${
        view.at
          ? html`<tn-stop-card .view=${view}></tn-stop-card>`
          : view.walked
            ? html`<tn-round-over .walked=${view.walked}></tn-round-over>`
            : nothing
      }
      ${this.#ways(view)}
      ${sheet?.isTall ? nothing : html`<tn-stop-list .view=${view}></tn-stop-list>`}
      ${
        view.at || sheet
          ? html`<div class="foot ${sheet?.isTall ? 'tall' : ''}">
              ${sheet ? sheet.show(view, false) : html`<tn-stop-actions .view=${view}></tn-stop-actions>`}
            </div>`
          : nothing
      }
    `
  }

  #head({ walked }: AtHandView): TemplateResult | typeof nothing {
    if (!walked) return nothing
    const { number, pair, progress } = walked
    const { planned, left } = progress.counts
    const { estate, today } = this.#state.value
    return html`
      <div class="head">
        <tn-round-mark .number=${number}></tn-round-mark>
        <p><strong>${text.name(number, pair)}</strong><br />${text.progress(planned - left, planned)}</p>
        ${
          roundsOfDay(estate, today).length > 1
            ? html`<button type="button" class="quiet" @click=${() => (this.isChoosing = true)}>${text.change}</button>`
            : nothing
        }
      </div>
    `
  }

  /** Back to the next stop, and to those put off. */
  #ways({ walked, isOpened, at, stop }: AtHandView): TemplateResult | typeof nothing {
    const putOff = walked?.progress.putOff.filter(({ id }) => id !== at?.stop) ?? []
    if (!isOpened && putOff.length === 0) return nothing
    return html`
      <div class="row">
        ${
          isOpened
            ? html`<button type="button" class=${stop?.passage ? 'primary' : ''} @click=${this.#toNext}>
                <tn-icon name="chevron-right"></tn-icon>${text.backToNext}
              </button>`
            : nothing
        }
        ${
          putOff.length > 0
            ? html`<button
                type="button"
                class="put-off"
                @click=${() => {
                  this.#state.store.look({ fieldStop: putOff[0]!.id, fieldPlace: null, fieldSheet: 'none' })
                  this.#opened()
                }}
              >
                <tn-icon name="clock"></tn-icon>${text.putOff(putOff.length)}
              </button>`
            : nothing
        }
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-field-round': FieldRound
  }
}

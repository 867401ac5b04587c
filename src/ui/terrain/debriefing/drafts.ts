import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { settingsOf } from '../../../domain/estate.ts'
import { type Draft, FIELD_DRAFT } from '../../../domain/field/draft.ts'
import { clockTime } from '../../../domain/week/round.ts'
import { localOf } from '../../../domain/when.ts'
import { debriefing as text } from '../../../messages/debriefing.ts'
import { placeName } from '../../../messages/place-name.ts'
import { Act } from '../../../operations/act.ts'
import { roundAtHand } from '../../../operations/field/at-hand.ts'
import { forgetDraft } from '../../../operations/field/forget-draft.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { debriefingStyles } from './debriefing-styles.ts'
import { draftAbout, draftKind, draftPlace } from './draft-place.ts'

/** What was typed and not saved: each to go on with, or to drop. */
@customElement('tn-drafts')
export class Drafts extends LitElement {
  static override styles = [controls, panel, panelPart, debriefingStyles]

  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session: { drafts, today, fieldRound, fieldStop, fieldPlace, fieldKind, skipped } }) => ({
      ...{ estate, drafts, today, skipped },
      ...{ fieldRound, fieldStop, fieldPlace, fieldKind },
    }),
    sameParts,
  )

  override render(): TemplateResult {
    // Where the round stands is kept the same way; it is not something to finish.
    const drafts = [...this.#parts.value.drafts.values()].filter(({ key }) => key !== FIELD_DRAFT)
    return html`<section aria-labelledby="drafts">
      <h2 id="drafts">${text.drafts}</h2>
      ${
        drafts.length === 0
          ? html`<p class="muted">${text.draftsNone}</p>`
          : html`<p class="help">${text.draftsHelp}</p>
              <ul class="plain">${drafts.map((each) => html`<li class="line">${this.#draft(each)}</li>`)}</ul>`
      }
    </section>`
  }

  #draft({ key, at }: Draft): TemplateResult {
    const { estate } = this.#parts.value
    const { minuteOfDay } = localOf(at, settingsOf(estate).timeZone)
    const id = draftAbout(key)
    const where = placeName(estate, id)
    const what = text.draftKinds[draftKind(key)]
    const there = draftPlace(estate, key, roundAtHand(estate, this.#parts.value)?.id)
    return html`
      <span>
        <strong>${what}</strong>${where === '' || where === id ? nothing : ` · ${where}`}
        <span class="muted small"> ${text.draftAt(clockTime(minuteOfDay))}</span>
      </span>
      ${there ? html`<button type="button" @click=${() => this.#parts.store.look(there)}>${text.openDraft}<span class="visually-hidden"> : ${what}</span></button>` : html`<span></span>`}
      <button type="button" class="quiet" @click=${() => this.#act.run(forgetDraft, { key })}>
        <tn-icon name="remove"></tn-icon>${text.dropDraft}<span class="visually-hidden"> : ${what}</span>
      </button>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-drafts': Drafts
  }
}

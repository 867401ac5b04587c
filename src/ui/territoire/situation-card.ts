import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { settingsOf } from '../../domain/estate.ts'
import { mayHavePhoto } from '../../domain/field/photo-rules.ts'
import { familyOf } from '../../domain/taxonomy.ts'
import { situationFollowing as text } from '../../messages/field-situation.ts'
import { format } from '../../messages/format.ts'
import { placeName } from '../../messages/place-name.ts'
import { responsibleName } from '../../messages/responsible-name.ts'
import { situations as s, territory } from '../../messages/territory.ts'
import { words } from '../../messages/words.ts'
import { Act } from '../../operations/act.ts'
import { removeSituation } from '../../operations/situations/remove-situation.ts'
import { orBroken } from '../../store/broke.ts'
import { Select } from '../../store/select.ts'
import { actionButton } from '../parts/action-button.ts'
import { sameParts } from '../parts/same-parts.ts'
import { placeSelection } from './place-kind.ts'

/** The selected situation, whole, with its dated steps. */
@customElement('tn-situation-card')
export class SituationCard extends LitElement {
  static override styles = [controls, panel, css`:host { padding: 0; gap: var(--space-3); }`]

  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, selection: session.selection }),
    sameParts,
  )
  readonly #act = new Act(this)

  protected override firstUpdated(): void {
    orBroken(this, import('./situation-following.ts'))
    orBroken(this, import('./situation-photo.ts'))
  }

  override render(): TemplateResult | typeof nothing {
    const { estate, selection } = this.#parts.value
    const found = selection?.kind === 'situation' ? estate.situation.get(selection.id) : undefined
    if (!found) return nothing
    const { store } = this.#parts
    const place = placeSelection(estate, found.place)
    const facts: readonly (readonly [string, string | undefined])[] = [
      [s.family, words.family[familyOf(found.code)]],
      [s.place, placeName(estate, found.place)],
      [s.when, format.when(found.when, settingsOf(estate).timeZone)],
      [s.severity, words.severity[found.severity]],
      [s.recurrence, words.recurrence[found.recurrence]],
      [s.origin, `${words.origin[found.origin]} (${words.reporter[found.by].toLowerCase()})`],
      [s.responsible, responsibleName(estate, found.responsible)],
      [s.audience, words.audience[found.audience]],
      [s.reference, found.reference],
      [s.noteText, found.note],
      [text.seenAgain, found.seenAgain?.map((day) => format.shortDay(day)).join(', ')],
    ]
    return html`
      <h2>${estate.code.get(found.code)?.label ?? found.code}</h2>
      <dl>
        ${facts.map(([label, value]) => (value ? html`<dt>${label}</dt><dd>${value}</dd>` : nothing))}
        <dt>${s.steps}</dt>
        <dd>
          <ol class="plain">
            ${found.statusSteps.map(({ status, on }) => html`<li>${s.step(words.status[status], format.shortDay(on))}</li>`)}
          </ol>
        </dd>
      </dl>
      ${mayHavePhoto(found.code) ? html`<tn-situation-photo situation=${found.id}></tn-situation-photo>` : nothing}
      <tn-situation-following situation=${found.id}></tn-situation-following>
      <div class="row">
        <button type="button" @click=${() => store.look({ dialog: 'situation' })}>
          <tn-icon name="edit"></tn-icon>${s.edit}
        </button>
        ${place ? html`<button type="button" @click=${() => store.look({ selection: place })}><tn-icon name="pin"></tn-icon>${territory.seePlace}</button>` : nothing}
        ${actionButton({ act: this.#act, operation: removeSituation, target: { id: found.id }, label: s.remove, icon: 'remove', look: 'quiet' })}
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-situation-card': SituationCard
  }
}

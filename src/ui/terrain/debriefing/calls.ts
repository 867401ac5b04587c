import { html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { settingsOf } from '../../../domain/estate.ts'
import { callsToConfirm } from '../../../domain/field/urgent-situations.ts'
import { knownNames } from '../../../domain/known-names.ts'
import type { Situation } from '../../../domain/situation.ts'
import { calleeName } from '../../../messages/callee-name.ts'
import { debriefing as text } from '../../../messages/debriefing.ts'
import { format } from '../../../messages/format.ts'
import { placeName } from '../../../messages/place-name.ts'
import { Act } from '../../../operations/act.ts'
import { confirmCall } from '../../../operations/field/confirm-call.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/checked-text.ts'
import { debriefingStyles } from './debriefing-styles.ts'

/** Calls for help that nobody made sure of yet: each with its reference, confirmed in one tap. */
@customElement('tn-calls')
export class Calls extends LitElement {
  static override styles = [controls, panel, panelPart, debriefingStyles]

  /** References as typed, by situation. */
  readonly #typed = new Map<string, string>()
  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  override render(): TemplateResult {
    const calls = callsToConfirm(this.#estate.value)
    return html`<section aria-labelledby="calls">
      <h2 id="calls">${text.calls}</h2>
      ${
        calls.length === 0
          ? html`<p class="muted">${text.callsNone}</p>`
          : html`<p class="help">${text.callsHelp}</p>
              <ul class="plain">${calls.map((each) => html`<li>${this.#call(each)}</li>`)}</ul>`
      }
    </section>`
  }

  #call({ id, code, place, when, call }: Situation): TemplateResult {
    const estate = this.#estate.value
    const what = estate.code.get(code)?.label ?? code
    const reference = this.#typed.get(id) ?? call!.reference ?? ''
    return html`<article class="card">
      <p><strong>${what}</strong> · ${placeName(estate, place)}</p>
      <p class="muted">${text.called(calleeName(estate, call!.to))} · ${format.when(when, settingsOf(estate).timeZone)}</p>
      <tn-checked-text
        label=${text.reference}
        longest="60"
        .names=${knownNames(estate)}
        .value=${reference}
        @tn-text=${({ detail }: CustomEvent<string>) => {
          this.#typed.set(id, detail)
          this.requestUpdate()
        }}
      ></tn-checked-text>
      <div class="row">
        ${actionButton({
          ...{ act: this.#act, operation: confirmCall, target: { id, reference } },
          ...{ label: text.confirm, hint: text.confirmOf(what), icon: 'check', look: 'primary' },
        })}
      </div>
    </article>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-calls': Calls
  }
}

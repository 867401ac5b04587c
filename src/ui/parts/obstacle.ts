import { html, nothing, type TemplateResult } from 'lit'
import type { Fault, Refusal } from '../../domain/refusal.ts'
import { sentence } from '../../messages/sentence.ts'
import { situations } from '../../messages/territory.ts'
import type { Store } from '../../store/store.ts'

/** Why a form was not taken, read out; where the frame of the records is missing, the way to state it. */
export const obstacleAlert = (obstacle: Refusal | Fault | null, store: Store): TemplateResult => html`
  <div role="alert">
    ${obstacle ? html`<p class="error">${sentence(obstacle)}</p>` : nothing}
    ${
      obstacle?.code === 'framework-missing'
        ? html`<button type="button" @click=${() => store.look({ dialog: 'framework' })}>${situations.setFramework}</button>`
        : nothing
    }
  </div>
`

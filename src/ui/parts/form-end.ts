import { html, type TemplateResult } from 'lit'
import type { Fault, Refusal } from '../../domain/refusal.ts'
import type { Store } from '../../store/store.ts'
import { obstacleAlert } from './obstacle.ts'

/** The end of a form: why it was not taken, then giving it up and saving it. */
export const formEnd = (parts: {
  readonly obstacle: Refusal | Fault | null
  readonly store: Store
  readonly giveUp: () => unknown
  readonly cancel: string
  readonly save: string
}): TemplateResult => html`
  ${obstacleAlert(parts.obstacle, parts.store)}
  <div class="row end">
    <button type="button" @click=${() => void parts.giveUp()}>${parts.cancel}</button>
    <button type="submit" class="primary">${parts.save}</button>
  </div>
`

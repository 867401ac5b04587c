import { html, nothing, type TemplateResult } from 'lit'
import { ifDefined } from 'lit/directives/if-defined.js'
import { sentence } from '../../messages/sentence.ts'
import type { Act } from '../../operations/act.ts'
import type { Operation } from '../../operations/operation.ts'
import './icon.ts'
import type { IconName } from './icon.ts'

export type ActionButton<Target> = {
  readonly act: Act
  readonly operation: Operation<Target>
  readonly target: Target
  readonly label: string
  /** Said after the label to assistive technology only: which of several alike it is. */
  readonly hint?: string
  readonly icon?: IconName
  /** `primary`, `quiet`, `danger`. */
  readonly look?: string
}

/** A button that runs an operation. When it can't run it says why: on hover and focus, to assistive technology, and in a toast when pressed. */
export const actionButton = <Target>(parts: ActionButton<Target>): TemplateResult => {
  const { act, operation, target, label, hint, icon, look } = parts
  const reason = act.reason(operation, target)
  const why = reason ? sentence(reason) : undefined
  return html`
    <button
      type="button"
      class=${look ?? ''}
      aria-disabled=${ifDefined(why && 'true')}
      title=${ifDefined(why)}
      @click=${() => act.run(operation, target)}
    >
      ${icon ? html`<tn-icon name=${icon}></tn-icon>` : nothing}
      <span>${label}${hint ? html`<span class="visually-hidden">${hint}</span>` : nothing}${why ? html`<span class="visually-hidden"> : ${why}</span>` : nothing}</span>
    </button>
  `
}

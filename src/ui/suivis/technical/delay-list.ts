import { html, type TemplateResult } from 'lit'
import type { StepDelay } from '../../../domain/follow-up/technical-delays.ts'
import { technical as text } from '../../../messages/technical.ts'
import type { Store } from '../../../store/store.ts'

/** How long each step of the loop takes, of those filtered: median, on how many, what waits, the oldest of them. */
export const delayList = (delays: readonly StepDelay[], of: string, store: Store): TemplateResult => html`
  <details>
    <summary>${of === '' ? text.delays : text.delaysOf(of)}</summary>
    <ul class="delays">
      ${delays.map(
        ({ from, count, median, waiting, oldest }) => html`<li>
          <strong>${text.leg[from as keyof typeof text.leg]}</strong>
          <span>${text.median(median, count)}</span>
          ${
            oldest
              ? html`<span>
                  ${text.waiting(waiting)},
                  <button type="button" class="link" @click=${() => store.look({ selection: { kind: 'situation', id: oldest.id } })}>${text.oldest(oldest.days)}</button>
                </span>`
              : html`<span class="muted">${text.noneWaits}</span>`
          }
        </li>`,
      )}
    </ul>
  </details>
`

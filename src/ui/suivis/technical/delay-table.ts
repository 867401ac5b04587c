import { html, type TemplateResult } from 'lit'
import type { StepDelay } from '../../../domain/follow-up/technical-delays.ts'
import { technical as text } from '../../../messages/technical.ts'
import type { Store } from '../../../store/store.ts'

/** How long each step of the loop takes, of those filtered: median, on how many, what waits, the oldest of them. */
export const delayTable = (delays: readonly StepDelay[], of: string, store: Store): TemplateResult => html`
  <details class="delays">
    <summary>${of === '' ? text.delays : text.delaysOf(of)}</summary>
    <div class="table-scroll" role="region" aria-label=${text.delays} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${text.step}</th>
            <th scope="col">${text.median}</th>
            <th scope="col" class="number">${text.counted}</th>
            <th scope="col" class="number">${text.waiting}</th>
            <th scope="col">${text.oldest}</th>
          </tr>
        </thead>
        <tbody>
          ${delays.map(
            ({ from, count, median, waiting, oldest }) => html`<tr>
              <th scope="row">${text.leg[from as keyof typeof text.leg]}</th>
              <td>${median === null ? text.tooFew : text.days(median)}</td>
              <td class="number">${count}</td>
              <td class="number">${waiting}</td>
              <td>
                ${
                  oldest
                    ? html`<button type="button" class="link" @click=${() => store.look({ selection: { kind: 'situation', id: oldest.id } })}>${text.days(oldest.days)}</button>`
                    : text.nobody
                }
              </td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>
`

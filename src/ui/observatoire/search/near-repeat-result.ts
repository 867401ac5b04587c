import { html, type TemplateResult } from 'lit'
import type { NearRepeat } from '../../../domain/hotspots/scan.ts'
import { search as text } from '../../../messages/observatory-search.ts'

/** Whether a situation calls for others, in a sentence; pairs counted and expected behind it. */
export const nearRepeatResult = (found: NearRepeat): TemplateResult => html`
  <p class="said">${found.proven ? text.repeatFound(found.proven) : text.noRepeat}</p>
  <details>
    <summary>${text.repeatHow}</summary>
    <table>
      <caption>
        ${text.repeatCaption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${text.within}</th>
          <th scope="col" class="number">${text.pairs}</th>
          <th scope="col" class="number">${text.expected}</th>
          <th scope="col" class="number">${text.chance}</th>
        </tr>
      </thead>
      <tbody>
        ${found.cells.map(
          ({ metres, days, pairs, expected, adjusted }) => html`<tr>
            <th scope="row">${text.cell(metres, days)}</th>
            <td class="number">${pairs}</td>
            <td class="number">${text.value(expected)}</td>
            <td class="number">${text.p(adjusted)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    <ul class="lines">
      ${text.repeatLines(found).map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>
`

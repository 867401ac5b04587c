import { html, nothing, type TemplateResult } from 'lit'
import { importWords as words } from '../../../messages/import.ts'
import { importFactRows } from './import-fact-rows.ts'

/** The counted facts of a preview, before and after; nothing when there is none. */
export const importFactsTable = (
  facts: Readonly<Record<string, number>>,
): TemplateResult | typeof nothing => {
  const rows = importFactRows(facts)
  if (rows.length === 0) return nothing
  return html`
    <section>
      <h2>${words.facts}</h2>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col" class="number">${words.before}</th>
            <th scope="col" class="number">${words.after}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([label, before, after]) => html`
              <tr><th scope="row">${label}</th><td class="number">${before}</td><td class="number">${after}</td></tr>
            `,
          )}
        </tbody>
      </table>
    </section>
  `
}

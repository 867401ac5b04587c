import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { tables } from '../../../../styles/tables.ts'
import type { ManifestCheck } from '../../../domain/published/manifest-check.ts'
import { format } from '../../../messages/format.ts'
import { received as text } from '../../../messages/returns.ts'
import { sentence } from '../../../messages/sentence.ts'
import { Act } from '../../../operations/act.ts'
import { checkEnvoy } from '../../../operations/returns/check-envoy.ts'
import { Select } from '../../../store/select.ts'
import { field } from '../../parts/field.ts'
import { fileSource } from '../../parts/file-source.ts'
import { sameParts } from '../../parts/same-parts.ts'

/** Whether an envoy is the one that was written: its manifest, and each file against it. */
@customElement('tn-received')
export class Received extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    tables,
    css`
      td,
      dd {
        overflow-wrap: anywhere;
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ session }) => ({ received: session.received, today: session.today }),
    sameParts,
  )

  readonly #pick = (event: Event): void => {
    const sources = [...((event.target as HTMLInputElement).files ?? [])].map(fileSource)
    if (sources.length > 0) void this.#act.run(checkEnvoy, { sources })
  }

  override render(): TemplateResult {
    const { received } = this.#parts.value
    return html`
      <p>${text.lead}</p>
      ${field({
        id: 'envoy',
        label: text.choose,
        control: html`<input id="envoy" type="file" multiple accept=".zip,.json,.geojson,.csv,.txt" @change=${this.#pick} />`,
      })}
      <div role="status">${received?.state === 'running' ? text.checking : ''}</div>
      <div role="alert">${received?.failure ? html`<p class="error">${sentence(received.failure)}</p>` : nothing}</div>
      ${received?.result ? this.#check(received.result) : nothing}
    `
  }

  #check(check: ManifestCheck): TemplateResult {
    const { today } = this.#parts.value
    const flawed = check.files.filter(({ state }) => state !== 'same')
    const isAlone = check.files.length > 0 && check.files.every(({ state }) => state === 'missing')
    const isOver = check.expires !== undefined && check.expires < today
    return html`
      <section aria-labelledby="verdict">
        <h2 id="verdict">${check.file}</h2>
        <p role="status" class=${flawed.length > 0 && !isAlone ? 'callout warning' : 'callout'}>
          ${isAlone ? text.alone : flawed.length > 0 ? text.flawed(flawed.length) : text.whole}
        </p>
        ${isOver ? html`<p class="callout warning">${text.expired(format.day(check.expires!))}</p>` : nothing}
        <dl>
          ${this.#facts(check).map(([label, value]) => (value ? html`<dt>${label}</dt><dd>${value}</dd>` : nothing))}
        </dl>
      </section>
      <section aria-labelledby="files">
        <h2 id="files">${text.files}</h2>
        <div class="table-scroll" tabindex="0" role="region" aria-labelledby="files">
          <table>
            <thead>
              <tr><th scope="col">${text.file}</th><th scope="col">${text.state}</th></tr>
            </thead>
            <tbody>
              ${check.files.map(
                ({ file, state }) => html`<tr>
                  <th scope="row">${file}</th>
                  <td>${state === 'same' ? text.states.same : html`<strong>${text.states[state]}</strong>`}</td>
                </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </section>
    `
  }

  #facts(check: ManifestCheck): readonly (readonly [string, string | undefined])[] {
    const { facts } = text
    const day = (on: string | undefined): string | undefined => on && format.day(on)
    return [
      [facts.format, `${text.formats[check.format]}${check.fictional ? `, ${text.fictional}` : ''}`],
      [facts.recipient, check.recipient],
      [facts.territory, check.territory],
      [facts.period, check.period && format.period(check.period)],
      [facts.made, day(check.made)],
      [facts.expires, day(check.expires)],
      [facts.purpose, check.purpose],
      [facts.forbidden, check.forbiddenReuse],
    ]
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-received': Received
  }
}

import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { tables } from '../../../../styles/tables.ts'
import { dataQuality, type LayerQuality, type SourceShare } from '../../../domain/data-quality.ts'
import { PRECISIONS } from '../../../domain/provenance.ts'
import { dataQualityWords as text } from '../../../messages/data-quality.ts'
import { format } from '../../../messages/format.ts'
import { Select } from '../../../store/select.ts'
import { precisionBar, precisionBarStyles, shareWords } from './precision-bar.ts'
import './setup-list.ts'

/** For each layer: how many, from where, of when, under which licence, how sure; before them, what is missing and where to take it. */
@customElement('tn-data-quality')
export class DataQuality extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    tables,
    precisionBarStyles,
    css`
      article {
        display: grid;
        gap: var(--space-1);
      }
      .head {
        display: flex;
        justify-content: space-between;
        gap: var(--space-2);
      }
      .head p,
      .number {
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  readonly #estate = new Select(this, ({ estate }) => estate)

  override render(): TemplateResult {
    const layers = dataQuality(this.#estate.value)
    const demonstration = layers.find(({ kind }) => kind === 'entrance')?.shares.demonstration ?? 0
    return html`
      <section>
        <h2>${text.title}</h2>
        <p>${text.lead}</p>
        ${demonstration > 0 ? html`<p class="callout warning">${text.demonstration(demonstration)}</p>` : nothing}
      </section>
      <section>
        <h2>${text.setup}</h2>
        <tn-setup-list></tn-setup-list>
      </section>
      <section>
        <h2>${text.layersTitle}</h2>
        ${layers.map((layer) => this.#layer(layer))}
        <details>
          <summary>${text.table}</summary>
          ${this.#table(layers)}
        </details>
      </section>
    `
  }

  #layer(layer: LayerQuality): TemplateResult {
    const { kind, count, gone, edited, sources } = layer
    const more = [...(gone > 0 ? [text.gone(gone)] : []), ...(edited > 0 ? [text.edited(edited)] : [])]
    return html`
      <article>
        <div class="head">
          <h3>${text.layers[kind]}</h3>
          <p>${count > 0 ? text.count(count) : text.none}</p>
        </div>
        ${count > 0 ? precisionBar(layer) : nothing}
        ${count > 0 ? html`<p class="small">${shareWords(layer).join(' · ')}</p>` : nothing}
        ${more.length > 0 ? html`<p class="small muted">${more.join(' · ')}</p>` : nothing}
        ${
          sources.length > 0
            ? html`<ul class="plain small">${sources.map((source) => html`<li>${this.#source(source)}</li>`)}</ul>`
            : nothing
        }
      </article>
    `
  }

  /** A link only to the web: a dataset's address may come from a file. */
  #source({ name, count, dataset }: SourceShare): TemplateResult {
    const url = /^https?:\/\//.test(dataset?.url ?? '') ? dataset?.url : undefined
    return html`${text.source(name, count, dataset)}${
      url === undefined
        ? nothing
        : html`, <a href=${url} target="_blank" rel="noreferrer">${new URL(url).host} ${text.newTab}</a>`
    }`
  }

  #table(layers: readonly LayerQuality[]): TemplateResult {
    return html`
      <div class="table-scroll" tabindex="0" role="region" aria-label=${text.layersTitle}>
        <table>
          <thead>
            <tr>
              <th scope="col">${text.headings.layer}</th>
              <th scope="col" class="number">${text.headings.count}</th>
              ${PRECISIONS.map((each) => html`<th scope="col" class="number">${text.precisions[each]}</th>`)}
              <th scope="col">${text.headings.sources}</th>
            </tr>
          </thead>
          <tbody>
            ${layers.map(
              ({ kind, count, shares, sources }) => html`<tr>
                <th scope="row">${text.layers[kind]}</th>
                <td class="number">${format.number(count)}</td>
                ${PRECISIONS.map((each) => html`<td class="number">${format.number(shares[each])}</td>`)}
                <td>${sources.map((each) => text.source(each.name, each.count, each.dataset)).join(' ; ')}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-data-quality': DataQuality
  }
}

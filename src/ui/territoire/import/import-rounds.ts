import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { editionOf } from '../../../domain/week/edition-of.ts'
import { byStart } from '../../../domain/week/round-palette.ts'
import { handover as words } from '../../../messages/handover.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'

/** The rounds of a file handed over by another device: which, in which version, beside the version held here. */
@customElement('tn-import-rounds')
export class ImportRounds extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      ul {
        display: grid;
        gap: var(--space-2);
        margin: 0;
        padding-inline-start: var(--space-5);
      }
    `,
  ]

  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, read: session.importing?.result?.read }),
    sameParts,
  )

  override render(): TemplateResult | typeof nothing {
    const { estate, read } = this.#parts.value
    if (read?.kind !== 'rounds' || !read.rounds) return nothing
    const { week, scope, fictional } = read.rounds
    const rounds = read.records.filter((record) => record.kind === 'round').sort(byStart)
    const version = read.records.find((record) => record.kind === 'weekEdition')?.version ?? 1
    const pairs = new Map(
      read.records.flatMap((record) => (record.kind === 'pair' ? [[record.id, record.name] as const] : [])),
    )
    const stops = (id: string): number =>
      read.records.filter((record) => record.kind === 'stop' && record.round === id).length
    const held = editionOf(estate, week)
    return html`
      <section>
        <h2>${words.readTitle}</h2>
        ${fictional ? html`<p class="callout">${words.readFictional}</p>` : nothing}
        <ul>
          ${rounds.map(({ id, day, pair }) => html`<li>${words.read(day, pairs.get(pair) ?? pair, version, stops(id))}</li>`)}
        </ul>
        <p>${held ? words.heldBefore(held.version) : words.heldNone}</p>
        <p class="help">${words.readHelp[scope]}</p>
      </section>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-import-rounds': ImportRounds
  }
}

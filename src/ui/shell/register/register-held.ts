import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import type { Estate, Kind } from '../../../domain/estate.ts'
import { fieldsOf } from '../../../domain/register/field-natures.ts'
import { type Holding, holdings } from '../../../domain/register/holdings.ts'
import { noteMonths } from '../../../domain/register/kept-terms.ts'
import { GROUPS, kindsOf } from '../../../domain/register/kind-group.ts'
import { format } from '../../../messages/format.ts'
import { register } from '../../../messages/register.ts'
import { registerKinds } from '../../../messages/register-kinds.ts'
import { keptLine, leavesLine, natureLine, seenLine, termLines } from '../../../messages/register-lines.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { registerStyles } from './register-styles.ts'

const text = register.held

/** Every kind of record: how many, since when, until when, who sees it, what leaves, and each of its fields. */
@customElement('tn-register-held')
export class RegisterHeld extends LitElement {
  static override styles = [
    controls,
    registerStyles,
    css`
      .kind {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 var(--space-3);
        padding-block: var(--space-2);
        border-block-start: var(--hairline) solid var(--line);
      }
      .kind > * {
        min-inline-size: 0;
      }
      h4 {
        margin: 0;
        font-size: inherit;
      }
      .term,
      details {
        grid-column: 1 / -1;
      }
      .empty h4,
      .empty .count {
        color: var(--ink-muted);
        font-weight: var(--weight-plain);
      }
      section {
        display: grid;
        gap: var(--space-1);
      }
      details > :not(summary) {
        margin-block: 0 var(--space-3);
      }
      @media (width >= 60rem) {
        .kind {
          grid-template-columns: 16rem 6rem minmax(0, 1fr);
        }
        .count {
          text-align: end;
        }
        .term {
          grid-column: 3;
        }
      }
    `,
  ]

  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, keeping: session.keeping }),
    sameParts,
  )
  /** What is held, of the estate as last looked at. */
  #of: { readonly estate: Estate; readonly held: ReadonlyMap<Kind, Holding> } | null = null

  get #held(): ReadonlyMap<Kind, Holding> {
    const { estate } = this.#parts.value
    if (this.#of?.estate !== estate)
      this.#of = { estate, held: new Map(holdings(estate).map((each) => [each.kind, each])) }
    return this.#of.held
  }

  override render(): TemplateResult {
    return html`
      <h2 id="title">${text.title}</h2>
      <p class="muted">${text.notes(noteMonths())}</p>
      ${GROUPS.map(
        (group) => html`<section aria-label=${registerKinds.groups[group]}>
          <h3>${registerKinds.groups[group]}</h3>
          ${kindsOf(group).map((kind) => this.#kind(kind))}
        </section>`,
      )}
    `
  }

  #kind(kind: Kind): TemplateResult {
    const { count, oldest, next } = this.#held.get(kind)!
    const { estate, keeping } = this.#parts.value
    const name = registerKinds.names[kind]
    return html`
      <div class="kind ${count === 0 ? 'empty' : ''}">
        <h4>${name}</h4>
        <p class="count number">${count === 0 ? text.none : format.number(count)}</p>
        <div class="term">
          ${termLines(estate, kind).map((line) => html`<p>${line}</p>`)}
          ${
            oldest === null
              ? nothing
              : html`<p class="muted">
                  ${text.columns.oldest} : ${format.day(oldest)}${next === null ? nothing : html` · ${text.columns.next} : ${text.after(next)}`}
                </p>`
          }
        </div>
        <details>
          <summary>${text.detail(name)}</summary>
          <dl class="lines">
            <div><dt>${text.seen}</dt><dd>${seenLine(kind)}</dd></div>
            <div><dt>${text.leaves}</dt><dd>${leavesLine(kind)}</dd></div>
            <div><dt>${text.kept}</dt><dd>${keptLine(kind, keeping)}</dd></div>
          </dl>
          <table>
            <caption>${text.fields(name)}</caption>
            <thead><tr><th scope="col">${text.field}</th><th scope="col">${text.nature}</th></tr></thead>
            <tbody>
              ${fieldsOf(kind).map(
                (field) => html`<tr>
                  <th scope="row">${registerKinds.field(kind, field)}</th>
                  <td>${natureLine(kind, field)}</td>
                </tr>`,
              )}
            </tbody>
          </table>
        </details>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-register-held': RegisterHeld
  }
}

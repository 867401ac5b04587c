import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { communeCode } from '../../../domain/commune-code.ts'
import { estateBounds } from '../../../domain/estate-bounds.ts'
import { overpassQuery } from '../../../domain/overpass-query.ts'
import { type SetupStep, setupSteps } from '../../../domain/setup-steps.ts'
import { freeSources, dataQualityWords as text } from '../../../messages/data-quality.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import '../../shell/import-button.ts'

const ICONS = { done: 'check', partly: 'clock', todo: 'stop' } as const

/** What makes a real quarter of an empty one, in order: done or not, where to take it free of charge, and the button that reads it. */
@customElement('tn-setup-list')
export class SetupList extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      ol {
        display: grid;
        gap: var(--space-3);
        margin: 0;
        padding: 0;
        list-style: none;
        counter-reset: step;
      }
      ol > li {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-2);
        padding: var(--space-3);
        border: var(--hairline) solid var(--line);
        border-radius: var(--corner);
        counter-increment: step;
      }
      h3::before {
        content: counter(step) '. ';
      }
      .state {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }
      .todo .state {
        color: var(--ink-muted);
      }
      .partly .state {
        color: var(--warning);
      }
      .done .state {
        color: var(--accent);
      }
      summary {
        min-block-size: var(--target);
        align-content: center;
        color: var(--ink-muted);
        cursor: pointer;
      }
      textarea {
        font-family: ui-monospace, monospace;
        font-size: var(--text-small);
        min-block-size: 8rem;
        white-space: pre;
      }
    `,
  ]

  @state() private said = ''
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  readonly #copy = async (query: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(query)
      this.said = text.copied
    } catch {
      this.said = text.copyFailed
    }
  }

  override render(): TemplateResult {
    const { estate, today } = this.#parts.value
    const steps = setupSteps(estate, today)
    const done = steps.filter(({ state: reached }) => reached === 'done').length
    return html`
      <p>${text.progress(done, steps.length)}</p>
      <ol>
        ${steps.map((step) => this.#step(step))}
      </ol>
    `
  }

  #step(step: SetupStep): TemplateResult {
    const { title, how } = text.steps[step.step]
    const sources = freeSources(step.step, communeCode(this.#parts.value.estate))
    return html`
      <li class=${step.state}>
        <h3>${title}</h3>
        <p class="state"><tn-icon name=${ICONS[step.state]}></tn-icon><span>${text.state(step)}</span></p>
        ${
          step.state === 'done'
            ? html`<details>
                <summary>${text.again}</summary>
                <div class="stack">${this.#take(step, how, sources)}</div>
              </details>`
            : this.#take(step, how, sources)
        }
      </li>
    `
  }

  /** What to take, where, and the button that reads it. */
  #take(step: SetupStep, how: string, sources: ReturnType<typeof freeSources>): TemplateResult {
    return html`
        <p class="small">${how}</p>
        ${
          sources.length > 0
            ? html`<ul class="plain" aria-label=${text.take}>
                ${sources.map(
                  ({ label, url }) =>
                    html`<li><a href=${url} target="_blank" rel="noreferrer">${label} ${text.newTab}</a></li>`,
                )}
              </ul>`
            : nothing
        }
        ${step.step === 'streets' ? this.#query() : nothing} ${this.#action(step)}
    `
  }

  #query(): TemplateResult {
    const query = overpassQuery(estateBounds(this.#parts.value.estate))
    return html`
      <label for="query">${text.query}</label>
      <textarea id="query" readonly .value=${query}></textarea>
      <div class="row">
        <button type="button" @click=${() => this.#copy(query)}>${text.copy}</button>
        <span role="status">${this.said}</span>
      </div>
    `
  }

  #action({ step }: SetupStep): TemplateResult {
    const { store } = this.#parts
    if (step === 'doubts')
      return html`<div class="row">
        <button type="button" @click=${() => store.look({ territoryView: 'links' })}>${text.toDoubts}</button>
      </div>`
    if (step === 'week')
      return html`<div class="row">
        <button type="button" @click=${() => store.look({ workspace: 'semaine' })}>${text.toWeek}</button>
      </div>`
    return html`<div class="row"><tn-import-button short></tn-import-button></div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-setup-list': SetupList
  }
}

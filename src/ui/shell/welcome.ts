import { html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { welcome } from '../../messages/shell.ts'
import { Act } from '../../operations/act.ts'
import { openExample } from '../../operations/territories/open-example.ts'
import { openMine } from '../../operations/territories/open-mine.ts'
import { showTerritories } from '../../operations/territories/show-territories.ts'
import { cover } from './cover.ts'

/** The first screen, over the quarter: one sentence, three ways in. */
@customElement('tn-welcome')
export class Welcome extends LitElement {
  static override styles = [controls, cover]

  readonly #act = new Act(this)

  override render(): TemplateResult {
    return html`
      <main class="card">
        <h1 tabindex="-1">${welcome.title}</h1>
        <p class="lead">${welcome.lead}</p>
        <div class="offer">
          <button type="button" class="primary" aria-describedby="example" @click=${() => this.#act.run(openExample, undefined)}>
            ${welcome.example}
          </button>
          <p class="muted" id="example">${welcome.exampleHelp}</p>
        </div>
        <div class="offer">
          <button type="button" aria-describedby="mine" @click=${() => this.#act.run(openMine, undefined)}>
            ${welcome.mine}
          </button>
          <p class="muted" id="mine">${welcome.mineHelp}</p>
        </div>
        <div class="offer">
          <button type="button" aria-describedby="other" @click=${() => this.#act.run(showTerritories, undefined)}>
            ${welcome.other}
          </button>
          <p class="muted" id="other">${welcome.otherHelp}</p>
        </div>
        <p class="muted">${welcome.private}</p>
      </main>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-welcome': Welcome
  }
}

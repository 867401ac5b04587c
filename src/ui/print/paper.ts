import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import type { Figure } from '../../domain/reports/report.ts'
import { reportView } from '../../messages/report-view.ts'
import { Act } from '../../operations/act.ts'
import { closePaper } from '../../operations/reports/close-paper.ts'
import { copyPicture } from '../../operations/reports/copy-picture.ts'
import { printPaper } from '../../operations/reports/print-paper.ts'
import { saveDocument } from '../../operations/reports/save-document.ts'
import { savePaper } from '../../operations/reports/save-paper.ts'
import { saveTables } from '../../operations/reports/save-tables.ts'
import type { ShownPaper } from '../../store/exchange-session.ts'
import { Select } from '../../store/select.ts'
import { actionButton } from '../parts/action-button.ts'
import { OnEscape } from '../parts/on-escape.ts'
import '../parts/icon.ts'
import './counted-records.ts'
import { paperNode } from './paper-dom.ts'
import { paperScreenStyles } from './paper-styles.ts'
import './paper-text.ts'
import { addPaperTools } from './paper-tools.ts'

const text = reportView.page

/** What the pane beside the page is of, and the button that opened it. */
type Side = ({ readonly figure: Figure } | { readonly text: string }) & { readonly from: HTMLElement }

/** A page as it will come out of the printer, in place of the screen: its texts may be changed, its figures opened down to what they count. */
@customElement('tn-paper')
export class PaperShown extends LitElement {
  static override styles = [controls, paperScreenStyles]

  readonly #act = new Act(this)
  readonly #shown = new Select(this, ({ session }) => session.paper)
  @state() private side: Side | null = null
  /** Of the page shown, and in force for the whole document: only there `@page` is heard. */
  readonly #style = new CSSStyleSheet()
  #made: ShownPaper | null = null

  constructor() {
    super()
    this.addController(new OnEscape(this.#shown, this.#back))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    document.adoptedStyleSheets.push(this.#style)
  }

  override disconnectedCallback(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== this.#style)
    super.disconnectedCallback()
  }

  protected override firstUpdated(): void {
    ;(this.renderRoot as ShadowRoot).adoptedStyleSheets.unshift(this.#style)
  }

  protected override updated(_changed: PropertyValues): void {
    const shown = this.#shown.value
    if (!shown || shown === this.#made) return
    const isFirst = this.#made?.report !== shown.report
    this.#made = shown
    this.#lay(shown)
    if (!isFirst) return
    const heading = this.#desk.querySelector<HTMLElement>('h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus()
    this.#desk.scrollTop = 0
    if (shown.openAt === undefined) return
    const figure = this.#desk.querySelector(`[data-figure="${CSS.escape(shown.openAt)}"]`)
    figure?.scrollIntoView({ block: 'center' })
    figure?.querySelector<HTMLElement>('.opens')?.click()
  }

  get #desk(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.desk')!
  }

  #lay({ paper, report }: ShownPaper): void {
    this.#style.replaceSync(paper.css)
    const nodes = paper.body.map((each) => paperNode(each))
    this.#desk.replaceChildren(...nodes)
    const open = (side: Side): void => {
      this.side = side
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.side h2')?.focus())
    }
    addPaperTools(this.#desk, report, {
      openFigure: (figure, from) => open({ figure, from }),
      editText: (id, from) => open({ text: id, from }),
      copyChart: (chart) => void this.#act.run(copyPicture, { report, chart }),
      copyMap: (map) => void this.#act.run(copyPicture, { map }),
    })
  }

  readonly #back = (): void => {
    if (this.side) this.#putAside()
    else void this.#act.run(closePaper, undefined)
  }

  /** The pane goes; what opened it, or what stands for it on the page laid out anew, takes the focus. */
  readonly #putAside = (): void => {
    const side = this.side
    this.side = null
    if (!side) return
    const again = 'text' in side ? `[data-text="${CSS.escape(side.text)}"] .tool` : undefined
    const from = side.from.isConnected || !again ? side.from : this.#desk.querySelector<HTMLElement>(again)
    from?.focus()
  }

  /** Links lead to parts of the page, not to another place of the app. */
  readonly #follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest?.('a[href^="#"]')
    if (!link) return
    event.preventDefault()
    const to = this.#desk.querySelector<HTMLElement>(`#${CSS.escape(link.getAttribute('href')!.slice(1))}`)
    to?.scrollIntoView({ block: 'center' })
    to?.focus()
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.#shown.value) return nothing
    const [act, target] = [this.#act, undefined]
    return html`
      <header class="bar">
        <div>
          <p class="title">${text.preview}</p>
          <p class="help">${text.help}</p>
        </div>
        <div class="row">
          ${actionButton({ act, operation: printPaper, target, label: text.print, icon: 'print', look: 'primary' })}
          ${actionButton({ act, operation: savePaper, target, label: text.html, icon: 'download' })}
          ${actionButton({ act, operation: saveDocument, target, label: text.document, icon: 'download' })}
          ${actionButton({ act, operation: saveTables, target, label: text.tables, icon: 'table' })}
          ${actionButton({ act, operation: closePaper, target, label: text.close, icon: 'close' })}
        </div>
      </header>
      <div class="desk" @click=${this.#follow}></div>
      ${this.side ? this.#aside(this.side) : nothing}
    `
  }

  #aside(side: Side): TemplateResult {
    return html`
      <aside class="side" aria-labelledby="side">
        <header>
          <h2 id="side" tabindex="-1">${'figure' in side ? side.figure.label : text.text}</h2>
          <button type="button" class="quiet" aria-label=${text.closePanel} @click=${this.#putAside}>
            <tn-icon name="close"></tn-icon>
          </button>
        </header>
        <div>
          ${
            'figure' in side
              ? html`<tn-counted-records .figure=${side.figure}></tn-counted-records>`
              : html`<tn-paper-text .block=${side.text} @tn-done=${this.#putAside}></tn-paper-text>`
          }
        </div>
      </aside>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-paper': PaperShown
  }
}

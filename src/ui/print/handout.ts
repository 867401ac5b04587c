import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import type { Handout } from '../../domain/handout.ts'
import { methodPlain } from '../../messages/method-plain.ts'
import { print } from '../../messages/print.ts'
import { services as text } from '../../messages/services.ts'
import { words } from '../../messages/words.ts'
import { Act } from '../../operations/act.ts'
import { printPage } from '../../operations/print-page.ts'
import { Select } from '../../store/select.ts'
import type { Session } from '../../store/session.ts'
import { actionButton } from '../parts/action-button.ts'
import '../parts/icon.ts'
import { OnEscape } from '../parts/on-escape.ts'
import { methodPage, methodPageStyles } from './method-page.ts'
import { picturePage, picturePageStyles } from './picture-page.ts'
import { sheetsStyles } from './sheets-styles.ts'

type Listed = Handout['groups'][number]['services'][number]

/** A sheet for residents, of services and associations or of the method, as it will come out; it takes the place of the screen while there is one. */
@customElement('tn-handout')
export class HandoutSheet extends LitElement {
  static override styles = [
    controls,
    sheetsStyles,
    methodPageStyles,
    picturePageStyles,
    css`
      .groups {
        columns: 2;
        column-gap: 8mm;
      }
      section {
        break-inside: avoid-column;
        margin-block-end: 4mm;
      }
      h3 {
        padding-block-end: 0.8mm;
        border-block-end: 0.4mm solid var(--paper-ink);
        break-after: avoid;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding-block: 1.2mm;
        break-inside: avoid;
      }
      li p {
        overflow-wrap: anywhere;
      }
      @media screen and (width < 45rem) {
        .groups {
          columns: 1;
        }
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #handout = new Select(this, ({ session }) => session.handout)

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('h1')?.focus()
  }

  readonly #close = (): void => this.#handout.store.look({ handout: null })

  constructor() {
    super()
    this.addController(new OnEscape(this.#handout, this.#close))
  }

  override render(): TemplateResult | typeof nothing {
    const handout = this.#handout.value
    if (!handout) return nothing
    return html`
      <header class="bar">
        <h1 tabindex="-1">${this.#title(handout)}</h1>
        <div class="row">
          ${actionButton({ act: this.#act, operation: printPage, target: undefined, label: print.print, icon: 'print', look: 'primary' })}
          <button type="button" @click=${this.#close}>
            <tn-icon name="close"></tn-icon><span>${print.close}</span>
          </button>
        </div>
      </header>
      <main>${this.#page(handout)}</main>
    `
  }

  #title(handout: NonNullable<Session['handout']>): string {
    if ('svg' in handout) return handout.title
    return 'sections' in handout ? methodPlain.preview(handout.title) : text.handout.preview
  }

  #page(handout: NonNullable<Session['handout']>): TemplateResult {
    if ('svg' in handout) return picturePage(handout)
    return 'sections' in handout ? methodPage(handout) : this.#services(handout)
  }

  #services(handout: Handout): TemplateResult {
    return html`
        <article class="page">
          <header>
            <div>
              <h2>${text.handout.title}</h2>
              <p class="lead">${text.handout.of(handout.territory)}</p>
            </div>
            <div class="side"><p>${text.handout.count(handout.groups.flatMap((each) => each.services).length)}</p></div>
          </header>
          <div class="groups">
            ${handout.groups.map(
              ({ type, services }) => html`<section>
                <h3>${words.service[type]}</h3>
                <ul>
                  ${services.map((service) => html`<li>${this.#service(service)}</li>`)}
                </ul>
              </section>`,
            )}
          </div>
          <footer><span>${text.handout.date(handout.day)}</span><span>${text.handout.attribution}</span></footer>
        </article>
    `
  }

  #service({ name, address, opening, phone, web }: Listed): TemplateResult {
    return html`
      <p><strong>${name}</strong></p>
      ${address ? html`<p>${address}</p>` : nothing}
      ${opening ? html`<p>${text.handout.opening} : ${opening}</p>` : nothing}
      ${phone ? html`<p>${text.handout.phone} ${phone}</p>` : nothing} ${web ? html`<p>${web}</p>` : nothing}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-handout': HandoutSheet
  }
}

import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import type { TextFinding } from '../../../domain/register/text-finding.ts'
import { freeText } from '../../../messages/free-text.ts'
import { register } from '../../../messages/register.ts'
import { registerKinds } from '../../../messages/register-kinds.ts'
import { Act } from '../../../operations/act.ts'
import { forgetDraft } from '../../../operations/field/forget-draft.ts'
import { checkHeldTexts } from '../../../operations/register/check-held-texts.ts'
import { maskHeldText } from '../../../operations/register/mask-held-text.ts'
import { maskJournal } from '../../../operations/register/mask-journal.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { openedHeld } from './opened-held.ts'
import { registerStyles } from './register-styles.ts'

const text = register.check
/** As many as a person reads at once. */
const MOST = 50

/** All texts held, read for what may designate somebody; what is found is opened or masked in one tap. */
@customElement('tn-register-check')
export class RegisterCheck extends LitElement {
  static override styles = [
    controls,
    registerStyles,
    css`
      ul {
        display: grid;
        gap: var(--space-3);
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        gap: var(--space-1);
        padding-block-start: var(--space-3);
        border-block-start: var(--hairline) solid var(--line);
        overflow-wrap: anywhere;
      }
      mark {
        background: var(--surface-chosen);
        color: inherit;
        font-weight: var(--weight-strong);
        text-decoration: underline;
        text-decoration-style: wavy;
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({
      estate,
      check: session.register?.check ?? null,
      checking: session.register?.checking ?? false,
    }),
    sameParts,
  )

  #hadFocus = false

  protected override willUpdate(): void {
    this.#hadFocus = this.shadowRoot?.activeElement != null
  }

  /** What was touched is gone with what it settled: what is left is said in its place. */
  protected override updated(): void {
    if (this.#hadFocus && this.shadowRoot?.activeElement == null)
      this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus()
  }

  override render(): TemplateResult {
    const { check, checking } = this.#parts.value
    const found = check?.findings.length ?? 0
    return html`
      <h2 id="title">${text.title}</h2>
      <p class="muted">${text.lead} ${text.limit}</p>
      <div class="row">
        ${actionButton({ act: this.#act, operation: checkHeldTexts, target: undefined, label: check ? text.again : text.run, icon: 'shield' })}
      </div>
      <p role="status" tabindex="-1">${checking ? text.running : check ? text.read(check.read, found) : ''}</p>
      ${check && found > 0 ? this.#findings(check.findings) : nothing}
    `
  }

  #findings(findings: readonly TextFinding[]): TemplateResult {
    const inJournal = findings.filter(({ place }) => place.in === 'journal')
    return html`
      <ul aria-label=${text.caption}>${findings.slice(0, MOST).map((each) => this.#finding(each))}</ul>
      ${findings.length > MOST ? html`<p>${text.more(findings.length - MOST)}</p>` : nothing}
      ${
        inJournal.length > 0
          ? html`<p class="help">${text.final}</p>
              <div class="row">
                ${actionButton({ act: this.#act, operation: maskJournal, target: inJournal, label: text.maskAllJournal, look: 'danger' })}
              </div>`
          : nothing
      }
    `
  }

  #finding(finding: TextFinding): TemplateResult {
    const { place, text: said, spans } = finding
    const words = spans.map(({ start, end }) => said.slice(start, end)).join(', ')
    const kinds = [...new Set(spans.map(({ kind }) => freeText.kind[kind]))].join(', ')
    const where =
      place.in === 'draft'
        ? text.in.draft
        : `${text.in[place.in]} · ${registerKinds.names[place.kind]} · ${registerKinds.field(place.kind, String(place.at[0]))}`
    return html`
      <li>
        <p class="muted">${where} · ${kinds}</p>
        <p>${this.#marked(finding)}</p>
        <div class="row">${this.#ways(finding, words)}</div>
      </li>
    `
  }

  #ways(finding: TextFinding, words: string): TemplateResult {
    const { place } = finding
    const act = this.#act
    if (place.in === 'journal')
      return actionButton({
        act,
        operation: maskJournal,
        target: [finding],
        label: text.maskJournal,
        hint: ` : ${words}`,
      })
    if (place.in === 'draft')
      return actionButton({
        act,
        operation: forgetDraft,
        target: { key: place.key },
        label: text.forget,
        hint: ` : ${words}`,
      })
    const { store } = this.#parts
    const opened = openedHeld(this.#parts.value.estate, place, store.read().session)
    return html`
      ${actionButton({ act, operation: maskHeldText, target: finding, label: text.mask, hint: ` : ${words}`, icon: 'shield' })}
      ${
        opened
          ? html`<button type="button" aria-label=${text.openOf(`${registerKinds.names[place.kind]}, ${words}`)} @click=${() => store.look({ register: null, ...opened })}>${text.open}</button>`
          : nothing
      }
    `
  }

  #marked({ text: said, spans }: TextFinding): TemplateResult[] {
    let from = 0
    const parts = spans.map(({ start, end }) => {
      const before = said.slice(from, start)
      from = end
      return html`${before}<mark>${said.slice(start, end)}</mark>`
    })
    return [...parts, html`${said.slice(from)}`]
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-register-check': RegisterCheck
  }
}

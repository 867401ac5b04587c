import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import { CHECKED_KINDS, type Flaw } from '../../domain/flaw.ts'
import { flawWords as words } from '../../messages/flaws.ts'
import { sentence } from '../../messages/sentence.ts'
import { Act } from '../../operations/act.ts'
import { checkTerritory } from '../../operations/objects/check-territory.ts'
import { Select } from '../../store/select.ts'
import '../parts/empty-state.ts'
import '../parts/icon.ts'
import { sameParts } from '../parts/same-parts.ts'
import './flaw-group.ts'

/** Long enough for the gestures of one correction to make one check. */
const WAIT_MILLIS = 400

/** What is wrong in the territory, by rule, errors first: checked when it is shown, and again after each change. */
@customElement('tn-flaws')
export class Flaws extends LitElement {
  static override styles = [controls, panel]

  readonly #flaws = new Select(this, ({ session }) => session.flaws ?? null)
  readonly #checked = new Select(
    this,
    ({ estate }) => Object.fromEntries(CHECKED_KINDS.map((kind) => [kind, estate[kind]])),
    sameParts,
  )
  readonly #act = new Act(this)
  /** What the last check asked for looked at. */
  #seen: object | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  override updated(_changed: PropertyValues): void {
    const now = this.#checked.value
    if (now === this.#seen) return
    const isFirst = this.#seen === null
    this.#seen = now
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#check, isFirst ? 0 : WAIT_MILLIS)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
    this.#seen = null
  }

  readonly #check = (): void => void this.#act.run(checkTerritory, undefined)

  override render(): TemplateResult {
    const flaws = this.#flaws.value
    const result = flaws?.result
    return html`
      <section>
        <h2 tabindex="-1">${words.title}</h2>
        <p class="muted">${words.lead}</p>
        <p role="status"><strong>${this.#status()}</strong></p>
        ${
          flaws?.state === 'failed'
            ? html`
                <p role="alert">${words.failed} ${flaws.failure ? sentence(flaws.failure) : nothing}</p>
                <button type="button" @click=${this.#check}>
                  <tn-icon name="refresh"></tn-icon>${words.again}
                </button>
              `
            : nothing
        }
        ${result?.length === 0 ? html`<tn-empty text=${words.noneHelp}></tn-empty>` : nothing}
      </section>
      ${repeat(
        groups(result ?? []),
        ([first]) => `${first!.severity}:${first!.rule}`,
        (group) => html`<section><tn-flaw-group .flaws=${group}></tn-flaw-group></section>`,
      )}
    `
  }

  #status(): string {
    const flaws = this.#flaws.value
    if (!flaws?.result) return flaws?.state === 'failed' ? '' : words.checking
    if (flaws.result.length === 0) return words.none
    const errors = flaws.result.filter(({ severity }) => severity === 'error').length
    return words.counts(errors, flaws.result.length - errors)
  }
}

/** Neighbours of one rule and severity together, in the order of the list. */
const groups = (flaws: readonly Flaw[]): readonly (readonly Flaw[])[] => {
  const found = new Map<string, Flaw[]>()
  for (const flaw of flaws) {
    const key = `${flaw.severity}:${flaw.rule}`
    const group = found.get(key)
    if (group) group.push(flaw)
    else found.set(key, [flaw])
  }
  return [...found.values()]
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-flaws': Flaws
  }
}

import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { line } from '../../../styles/line.ts'
import { shell } from '../../messages/shell.ts'
import { Act } from '../../operations/act.ts'
import { takeWriting } from '../../operations/territories/take-writing.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'

/** Says that another tab of this browser writes the territory, and offers to write from this one. */
@customElement('tn-follow-ribbon')
export class FollowRibbon extends LitElement {
  static override styles = [controls, line]

  @state() private taking = false
  readonly #follows = new Select(this, ({ session }) => session.follows === true)
  readonly #act = new Act(this)

  readonly #take = async (): Promise<void> => {
    this.taking = true
    await this.#act.run(takeWriting, undefined)
    this.taking = false
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.#follows.value) return nothing
    return html`
      <div class="line" role="status">
        <p><tn-icon name="info"></tn-icon>${shell.follows}</p>
        <button type="button" aria-disabled=${this.taking} @click=${this.#take}>${shell.takeWriting}</button>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-follow-ribbon': FollowRibbon
  }
}

import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { projects as text } from '../../../messages/projects.ts'
import { Act } from '../../../operations/act.ts'
import { setMilestone } from '../../../operations/follow-up/set-milestone.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import '../dated-form.ts'
import { tried } from '../tried.ts'

/** A milestone of a project, new or corrected (`milestone`). Says `tn-done` once it is saved or given up. */
@customElement('tn-milestone-form')
export class MilestoneForm extends LitElement {
  static override styles = [controls, panel, panelPart]

  @property() project = ''
  /** The id of the milestone corrected; empty for a new one. */
  @property() milestone = ''
  #due = ''
  #text = ''

  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override willUpdate(): void {
    if (this.#due) return
    const { estate, today } = this.#parts.value
    const old = estate.project.get(this.project)?.milestones.find(({ id }) => id === this.milestone)
    this.#due = old?.due ?? today
    this.#text = old?.text ?? ''
  }

  readonly #save = ({ day: due, text: words }: { day: string; text: string }) =>
    tried(this.#act, setMilestone, {
      ...{ project: this.project, milestone: this.milestone || null, text: words, due },
    })

  override render(): TemplateResult {
    return html`<tn-dated-form
      heading=${this.milestone ? text.milestoneEdit : text.milestoneTitle}
      .dayLabel=${text.due}
      .day=${this.#due}
      .textLabel=${text.milestoneText}
      .longest=${200}
      .text=${this.#text}
      .save=${this.#save}
      @tn-done=${() => this.dispatchEvent(new CustomEvent('tn-done'))}
    ></tn-dated-form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-milestone-form': MilestoneForm
  }
}

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Project } from '../../../domain/follow-up/project.ts'
import { isProjectOver, PROJECT_NEXT, projectStatus } from '../../../domain/follow-up/project-steps.ts'
import { followWords } from '../../../messages/follow-words.ts'
import { format } from '../../../messages/format.ts'
import { partnerName } from '../../../messages/partner-name.ts'
import { placeName } from '../../../messages/place-name.ts'
import { projects as text } from '../../../messages/projects.ts'
import { suivis } from '../../../messages/suivis.ts'
import { Act } from '../../../operations/act.ts'
import { removeMilestone } from '../../../operations/follow-up/remove-milestone.ts'
import { settleMilestone } from '../../../operations/follow-up/settle-milestone.ts'
import { stepFollowUp } from '../../../operations/follow-up/step-follow-up.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { correctButton, removeButton } from '../record-tools.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { OpenForm } from '../open-form.ts'
import '../part-list.ts'
import type { PartAsked } from '../part-list.ts'
import { recordHead, registerFrameStyles } from '../register-frame.ts'
import '../timeline.ts'
import './milestone-form.ts'
import { milestoneRows } from './milestone-rows.ts'
import { projectTimeline } from './project-timeline.ts'

/** A project, whole: with whom, on what, how far. Says `tn-edit` when it is to be corrected. */
@customElement('tn-project-card')
export class ProjectCard extends LitElement {
  static override styles = [controls, panel, panelPart, registerFrameStyles]

  /** The id of the project. */
  @property() project = ''

  readonly #act = new Act(this)
  readonly #form = new OpenForm(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('project')) this.#form.key = null
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('project')) this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  readonly #part = ({ detail: { id: milestone, name } }: CustomEvent<PartAsked>): void => {
    const { project } = this
    const { today } = this.#parts.value
    if (name === 'settle') void this.#act.run(settleMilestone, { project, milestone, on: today })
    else if (name === 'unsettle') void this.#act.run(settleMilestone, { project, milestone, on: null })
    else if (name === 'remove') void this.#act.run(removeMilestone, { project, milestone })
    else this.#form.open(`milestone ${milestone}`)
  }

  override render(): TemplateResult | typeof nothing {
    const { estate, today } = this.#parts.value
    const project = estate.project.get(this.project)
    if (!project) return nothing
    const { id, title } = project
    const [what, of = ''] = this.#form.key?.split(' ') ?? []
    const rows = milestoneRows(project, today)
    return html`
      ${recordHead(title, () => this.#parts.store.look({ selection: null }))}
      ${this.#facts(project)} ${this.#steps(project)}
      ${what === 'milestone' ? html`<tn-milestone-form .project=${id} .milestone=${of} @tn-done=${this.#form.close}></tn-milestone-form>` : nothing}
      <section aria-labelledby="milestones">
        <h3 id="milestones">${text.milestones}</h3>
        ${rows.length === 0 ? html`<p class="muted">${text.noMilestone}</p>` : html`<tn-part-list label=${text.milestones} .rows=${rows} @tn-part=${this.#part}></tn-part-list>`}
        <button type="button" class="add" data-opens="milestone" @click=${() => this.#form.open('milestone')}>
          <tn-icon name="plus"></tn-icon>${text.addMilestone}
        </button>
      </section>
      <section aria-labelledby="timeline">
        <h3 id="timeline">${suivis.timeline}</h3>
        <tn-timeline label=${suivis.timeline} .entries=${projectTimeline(project)}></tn-timeline>
      </section>
      <section>
        <div class="row">
          ${correctButton(this)}
          ${removeButton(this.#act, { kind: 'project', id })}
        </div>
      </section>
    `
  }

  #facts({ places, partners, means, people, youths, note }: Project): TemplateResult {
    const { estate } = this.#parts.value
    const facts: readonly (readonly [string, string | undefined])[] = [
      [text.places, places.map((place) => placeName(estate, place)).join(', ') || text.quarter],
      [text.partners, partners.map((partner) => partnerName(estate, partner)).join(', ')],
      [text.meansLabel, means.map((each) => text.means[each]).join(', ')],
      [text.people, people === undefined ? undefined : text.participants(people, youths ?? 0)],
      [text.note, note],
    ]
    return html`<dl>
      ${facts.map(([label, value]) => (value ? html`<dt>${label}</dt><dd>${value}</dd>` : nothing))}
    </dl>`
  }

  /** Where it stands, and the steps that may follow, each noted today. */
  #steps(project: Project): TemplateResult {
    const { today } = this.#parts.value
    const now = projectStatus(project)
    const since = project.statusSteps.at(-1)?.on
    return html`<section aria-labelledby="steps">
      <h3 id="steps">${text.stepsTitle}</h3>
      <p>
        <strong>${format.capital(followWords.status[now])}</strong>
        ${since ? html`<span class="muted">${text.since(format.day(since))}</span>` : nothing}
      </p>
      <div class="row">
        ${PROJECT_NEXT[now].map((status, rank) =>
          actionButton({
            ...{
              act: this.#act,
              operation: stepFollowUp,
              label: isProjectOver(project) ? text.resume : text.step[status],
            },
            target: { kind: 'project', id: project.id, status, on: today },
            look: rank === 0 ? '' : 'quiet',
          }),
        )}
      </div>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-project-card': ProjectCard
  }
}

import { html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Estate } from '../../../domain/estate.ts'
import { dueItems } from '../../../domain/follow-up/due-items.ts'
import type { Project } from '../../../domain/follow-up/project.ts'
import { isProjectOver, projectStatus } from '../../../domain/follow-up/project-steps.ts'
import { followWords } from '../../../messages/follow-words.ts'
import { placeName } from '../../../messages/place-name.ts'
import { projects as text } from '../../../messages/projects.ts'
import { dueLine } from '../due-line.ts'
import { Register } from '../register.ts'
import { registerFrame, registerFrameStyles } from '../register-frame.ts'
import type { RegisterRow } from '../register-list.ts'
import './project-card.ts'
import './project-form.ts'

/** Projects as their register lists them, the one that moved last first. */
const projectRows = (estate: Estate, today: string): readonly RegisterRow[] => {
  const items = dueItems(estate)
  const moved = ({ statusSteps }: Project): string => statusSteps.at(-1)?.on ?? ''
  return [...estate.project.values()]
    .sort((a, b) =>
      moved(a) < moved(b) ? 1 : moved(a) > moved(b) ? -1 : a.title.localeCompare(b.title, 'fr'),
    )
    .map((project) => {
      const { id, title, places, milestones } = project
      const where = places.map((place) => placeName(estate, place)).join(', ') || text.quarter
      const done = milestones.filter((each) => each.done !== undefined).length
      return {
        ...{ kind: 'project' as const, id, title },
        detail: `${where} · ${text.reached(done, milestones.length)}`,
        state: followWords.status[projectStatus(project)],
        isClosed: isProjectOver(project),
        ...dueLine(items, project, today),
      }
    })
}

/** The register of projects: the one that is being made, or open, or all of them. */
@customElement('tn-projects')
export class Projects extends LitElement {
  static override styles = [controls, panel, panelPart, registerFrameStyles]

  readonly #register = new Register(this, 'projects', 'project')

  override render(): TemplateResult {
    const { estate, today, making, open, isCorrected, make, correct, ended } = this.#register
    if (making || isCorrected)
      return html`<tn-project-form .project=${making ? null : open} @tn-done=${ended}></tn-project-form>`
    if (open !== null) return html`<tn-project-card .project=${open} @tn-edit=${correct}></tn-project-card>`
    return registerFrame({
      ...{ list: text.list, empty: text.empty, add: text.add, rows: projectRows(estate, today) },
      make,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-projects': Projects
  }
}

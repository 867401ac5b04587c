import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Estate } from '../../../domain/estate.ts'
import { dueItems } from '../../../domain/follow-up/due-items.ts'
import type { Project } from '../../../domain/follow-up/project.ts'
import { isProjectOver, projectStatus } from '../../../domain/follow-up/project-steps.ts'
import { followWords } from '../../../messages/follow-words.ts'
import { placeName } from '../../../messages/place-name.ts'
import { projects as text } from '../../../messages/projects.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { dueLine } from '../due-line.ts'
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

  @state() private editing = ''
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({
      ...{ estate, today: session.today, selection: session.selection },
      isNew: session.following?.view === 'projects',
    }),
    sameParts,
  )

  readonly #ended = (): void => {
    this.editing = ''
    this.#parts.store.look({ following: null })
  }

  override render(): TemplateResult {
    const { estate, today, isNew, selection } = this.#parts.value
    const id = selection?.kind === 'project' && estate.project.has(selection.id) ? selection.id : null
    if (isNew || (id !== null && this.editing === id))
      return html`<tn-project-form .project=${isNew ? null : id} @tn-done=${this.#ended}></tn-project-form>`
    if (id !== null)
      return html`<tn-project-card
        .project=${id}
        @tn-edit=${() => {
          this.editing = id
        }}
      ></tn-project-card>`
    return registerFrame({
      ...{ list: text.list, empty: text.empty, add: text.add, rows: projectRows(estate, today) },
      make: () => this.#parts.store.look({ following: { view: 'projects' }, selection: null }),
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-projects': Projects
  }
}

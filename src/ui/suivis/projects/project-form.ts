import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { PROJECT_MEANS, type ProjectMeans } from '../../../domain/follow-up/project.ts'
import { knownNames } from '../../../domain/known-names.ts'
import type { Fault, Refusal } from '../../../domain/refusal.ts'
import { projects as text } from '../../../messages/projects.ts'
import { shell } from '../../../messages/shell.ts'
import { suivis } from '../../../messages/suivis.ts'
import { Act } from '../../../operations/act.ts'
import { type ProjectDraft, setProject } from '../../../operations/follow-up/set-project.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import { formEnd } from '../../parts/form-end.ts'
import { peopleFields } from '../people-fields.ts'
import { tried } from '../tried.ts'
import '../several-field.ts'

/** A project to make, or to correct (`project`). Says `tn-done` once it is saved or given up. */
@customElement('tn-project-form')
export class ProjectForm extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      form {
        display: grid;
        gap: var(--space-3);
      }
    `,
  ]

  /** The id of the project corrected; null for a new one. */
  @property({ attribute: false }) project: string | null = null
  @state() private draft: ProjectDraft | null = null
  @state() private obstacle: Refusal | Fault | null = null

  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => estate)

  override willUpdate(): void {
    if (this.draft) return
    const old = this.project === null ? undefined : this.#estate.value.project.get(this.project)
    if (!old) {
      this.draft = { project: null, title: '', places: [], partners: [], means: [] }
      return
    }
    const { title, places, partners, means, people, youths, note } = old
    this.draft = {
      ...{ project: old.id, title, places, partners, means },
      ...(people !== undefined && { people }),
      ...(youths !== undefined && { youths }),
      ...(note !== undefined && { note }),
    }
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  readonly #change = (over: Partial<ProjectDraft>): void => {
    this.draft = { ...this.draft!, ...over }
    this.obstacle = null
  }

  #done(): void {
    this.dispatchEvent(new CustomEvent('tn-done'))
  }

  #mean(means: ProjectMeans, isUsed: boolean): void {
    const used = PROJECT_MEANS.filter((each) => (each === means ? isUsed : this.draft!.means.includes(each)))
    this.#change({ means: used })
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    this.obstacle = await tried(this.#act, setProject, this.draft!)
    if (!this.obstacle) this.#done()
  }

  override render(): TemplateResult {
    const draft = this.draft!
    const estate = this.#estate.value
    return html`<form @submit=${this.#save} novalidate>
      <h2 tabindex="-1">${this.project === null ? text.newTitle : text.editTitle}</h2>
      <tn-checked-text
        label=${text.projectTitle}
        help=${text.titleHelp}
        longest="120"
        .names=${knownNames(estate)}
        .value=${draft.title}
        @tn-text=${({ detail }: CustomEvent<string>) => this.#change({ title: detail })}
      ></tn-checked-text>
      <tn-several-field
        of="places"
        label=${text.places}
        help=${text.placesHelp}
        .addLabel=${text.addPlace}
        .value=${draft.places}
        @tn-several=${({ detail }: CustomEvent<readonly string[]>) => this.#change({ places: detail })}
      ></tn-several-field>
      <tn-several-field
        of="partners"
        label=${text.partners}
        .addLabel=${text.addPartner}
        .value=${draft.partners}
        @tn-several=${({ detail }: CustomEvent<readonly string[]>) => this.#change({ partners: detail })}
      ></tn-several-field>
      <fieldset>
        <legend>${text.meansLabel}</legend>
        <div>
          ${PROJECT_MEANS.map(
            (means) => html`<label class="choice"
              ><input
                type="checkbox"
                name="means"
                .checked=${draft.means.includes(means)}
                @change=${(event: Event) => this.#mean(means, (event.target as HTMLInputElement).checked)}
              />${text.means[means]}</label
            >`,
          )}
        </div>
      </fieldset>
      ${peopleFields(
        draft,
        ({ people, youths }) => {
          const { people: _people, youths: _youths, ...rest } = draft
          this.draft = {
            ...rest,
            ...(people !== undefined && { people }),
            ...(youths !== undefined && { youths }),
          }
          this.obstacle = null
        },
        text.people,
      )}
      <tn-checked-text
        multiline
        label=${text.note}
        help=${text.noteHelp}
        .names=${knownNames(estate)}
        .value=${draft.note ?? ''}
        @tn-text=${({ detail }: CustomEvent<string>) => this.#change({ note: detail })}
      ></tn-checked-text>
      ${formEnd({ ...{ obstacle: this.obstacle, store: this.#estate.store, giveUp: () => this.#done() }, cancel: shell.cancel, save: this.project === null ? text.save : suivis.save })}
    </form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-project-form': ProjectForm
  }
}

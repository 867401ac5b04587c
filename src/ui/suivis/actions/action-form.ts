import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { actionStatus } from '../../../domain/follow-up/action-steps.ts'
import {
  ACTION_AIMS,
  ACTION_FORMS,
  ACTION_THEMES,
  type ActionAim,
  type ActionForm,
  type ActionTheme,
} from '../../../domain/follow-up/outreach-action.ts'
import { knownNames } from '../../../domain/known-names.ts'
import type { Fault, Refusal } from '../../../domain/refusal.ts'
import { outreach as text } from '../../../messages/outreach.ts'
import { Act } from '../../../operations/act.ts'
import { type ActionDraft, setAction } from '../../../operations/follow-up/set-action.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/checked-text.ts'
import { formEnd } from '../../parts/form-end.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { selectField } from '../../parts/select-field.ts'
import { peopleFields } from '../people-fields.ts'
import { tried } from '../tried.ts'
import '../several-field.ts'
import { dayFields } from './day-fields.ts'

const labels = <Code extends string>(codes: readonly Code[], of: Readonly<Record<Code, string>>) =>
  codes.map((code) => [code, of[code]] as const)

/** An action, new or corrected (`action`). Says `tn-done` once it is saved or given up. */
@customElement('tn-action-form')
export class ActionFormElement extends LitElement {
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

  /** The id of the action corrected; empty for a new one. */
  @property() action = ''
  @state() private draft: ActionDraft | null = null
  @state() private obstacle: Refusal | Fault | null = null

  readonly #act = new Act(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.draft && !changed.has('action')) return
    const { estate, today } = this.#parts.value
    const old = estate.action.get(this.action)
    const { aim, form, theme, title, days, places, partners, people, youths, note } = old ?? {
      ...{ aim: 'information' as const, form: 'stall' as const, theme: 'renovation' as const, title: '' },
      ...{ days: [today], places: [], partners: [], people: undefined, youths: undefined, note: '' },
    }
    const said = { aim, form, theme, title, days, places, partners, note: note ?? '' }
    const met = people === undefined ? {} : { people, youths: youths ?? 0 }
    this.draft = { action: old ? old.id : null, ...said, ...met }
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  readonly #change = (over: Partial<ActionDraft>): void => {
    this.obstacle = null
    this.draft = { ...this.draft!, ...over }
  }

  #done(): void {
    this.dispatchEvent(new CustomEvent('tn-done'))
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    const draft = this.draft!
    this.obstacle = await tried(this.#act, setAction, draft)
    if (!this.obstacle) this.#done()
  }

  override render(): TemplateResult {
    const draft = this.draft!
    const { estate } = this.#parts.value
    const old = draft.action === null ? undefined : estate.action.get(draft.action)
    const change = this.#change
    const wasHeld = old && ['held', 'closed'].includes(actionStatus(old))
    return html`<form @submit=${this.#save} novalidate>
      <h2 tabindex="-1">${old ? text.editTitle : text.newTitle}</h2>
      <tn-checked-text
        id="title"
        label=${text.field.title}
        help=${text.field.titleHelp}
        longest="120"
        .names=${knownNames(estate)}
        .value=${draft.title}
        @tn-text=${({ detail }: CustomEvent<string>) => change({ title: detail })}
      ></tn-checked-text>
      ${selectField('aim', text.field.aim, labels(ACTION_AIMS, text.aim), draft.aim, (aim) => change({ aim: aim as ActionAim }))}
      <div class="pair">
        ${selectField('form', text.field.form, labels(ACTION_FORMS, text.form), draft.form, (form) => change({ form: form as ActionForm }))}
        ${selectField('theme', text.field.theme, labels(ACTION_THEMES, text.theme), draft.theme, (theme) => change({ theme: theme as ActionTheme }))}
      </div>
      ${dayFields(draft.days, (days) => change({ days }))}
      <tn-several-field
        of="places"
        label=${text.field.places}
        help=${text.field.placesHelp}
        .addLabel=${text.field.place}
        .value=${draft.places}
        @tn-several=${({ detail }: CustomEvent<readonly string[]>) => change({ places: detail })}
      ></tn-several-field>
      <tn-several-field
        of="partners"
        label=${text.field.partners}
        .addLabel=${text.field.partner}
        .value=${draft.partners}
        @tn-several=${({ detail }: CustomEvent<readonly string[]>) => change({ partners: detail })}
      ></tn-several-field>
      ${wasHeld ? peopleFields(draft, ({ people, youths }) => change({ people, youths } as Partial<ActionDraft>)) : nothing}
      <tn-checked-text
        id="note"
        multiline
        label=${text.field.note}
        help=${text.field.noteHelp}
        .names=${knownNames(estate)}
        .value=${draft.note ?? ''}
        @tn-text=${({ detail }: CustomEvent<string>) => change({ note: detail })}
      ></tn-checked-text>
      ${formEnd({ ...{ obstacle: this.obstacle, store: this.#parts.store, giveUp: () => this.#done() }, cancel: text.cancel, save: text.save })}
    </form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-action-form': ActionFormElement
  }
}

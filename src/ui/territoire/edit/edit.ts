import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { edit, editedName } from '../../../messages/edit.ts'
import { Act } from '../../../operations/act.ts'
import { isThere } from '../../../operations/objects/edited-object.ts'
import { putToolDown } from '../../../operations/objects/put-tool-down.ts'
import { Select } from '../../../store/select.ts'
import { EDITED_KINDS, type EditedKind, type Selection } from '../../../store/session.ts'
import { sameParts } from '../../parts/same-parts.ts'
import './add-object.ts'
import './choose-object.ts'
import './object-fields.ts'
import './object-shape.ts'
import './object-tools.ts'
import './street-closures.ts'

const isEdited = (selection: Selection | null): selection is { kind: EditedKind; id: string } =>
  selection !== null && (EDITED_KINDS as readonly string[]).includes(selection.kind)

/** The view « Modifier » of the territory: everything that the hand does on the map, and the same by fields. */
@customElement('tn-edit')
export class Edit extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      /* Open while nothing is chosen; then what is chosen comes first to the eye. */
      .add {
        padding-block-end: var(--space-4);
        border-block-end: var(--hairline) solid var(--line);
      }
      .add > summary {
        min-block-size: var(--target);
        align-content: center;
        cursor: pointer;
      }
      .add h2 {
        display: inline;
      }
      tn-add-object,
      tn-choose-object,
      tn-object-tools,
      tn-object-shape,
      tn-object-fields,
      tn-street-closures {
        padding: 0;
      }
    `,
  ]

  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, selection: session.selection, editing: session.editing }),
    sameParts,
  )

  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener('keydown', this.#leave)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.removeEventListener('keydown', this.#leave)
    // The view was left: a tool that can't be seen any more would draw at the next click.
    const { store } = this.#parts
    if (store.read().session.editing) store.look({ editing: null })
  }

  override render(): TemplateResult {
    const { estate, selection, editing } = this.#parts.value
    const chosen = isEdited(selection) && isThere(estate, selection.kind, selection.id) ? selection : null
    return html`
      <p>${edit.lead}</p>
      ${
        editing
          ? html`
              <div class="callout">
                <p>${edit.inHand}</p>
                <p class="help">${edit.toolKeys}</p>
                <div class="row">
                  <button type="button" @click=${this.#putDown}>${edit.putDown}</button>
                </div>
              </div>
            `
          : nothing
      }
      <details class="add" ?open=${!chosen || editing?.tool === 'add'}>
        <summary><h2>${edit.kind}</h2></summary>
        <tn-add-object></tn-add-object>
      </details>
      <section aria-labelledby="chosen">
        <h2 id="chosen">${edit.chosen}</h2>
        <tn-choose-object></tn-choose-object>
        ${chosen ? keyed(`${chosen.kind}:${chosen.id}`, this.#object(chosen)) : html`<p class="muted">${edit.nothingChosen}</p>`}
      </section>
    `
  }

  #object({ kind, id }: { kind: EditedKind; id: string }): TemplateResult {
    return html`
      <h3>${edit.kinds[kind]} : ${editedName(this.#parts.value.estate, kind, id)}</h3>
      <tn-object-tools kind=${kind} object=${id}></tn-object-tools>
      ${kind === 'street' ? html`<tn-street-closures street=${id}></tn-street-closures>` : nothing}
      <details open>
        <summary>${edit.fields}</summary>
        <tn-object-fields kind=${kind} object=${id}></tn-object-fields>
      </details>
      <details>
        <summary>${edit.cornersTitle}</summary>
        <tn-object-shape kind=${kind} object=${id}></tn-object-shape>
      </details>
    `
  }

  readonly #putDown = (): void => void this.#act.run(putToolDown, undefined)
  readonly #leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#parts.value.editing) return
    event.stopPropagation()
    this.#putDown()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-edit': Edit
  }
}

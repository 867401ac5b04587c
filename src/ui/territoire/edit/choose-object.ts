import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import { endOf } from '../../../domain/end-of.ts'
import type { Estate } from '../../../domain/estate.ts'
import { edit, editedName } from '../../../messages/edit.ts'
import { Select } from '../../../store/select.ts'
import { EDITED_KINDS, type EditedKind, type Selection } from '../../../store/session.ts'
import { field } from '../../parts/field.ts'
import { options } from '../../parts/options.ts'
import { sameParts } from '../../parts/same-parts.ts'

const MOST = 100
const isEdited = (kind: string): kind is EditedKind => (EDITED_KINDS as readonly string[]).includes(kind)
const collator = new Intl.Collator('fr', { numeric: true })

/** The first so many whose name or id has the text, by name; a street's stretches are told apart by number. Not all are looked at: a city has 20 000 buildings. */
const found = (estate: Estate, kind: EditedKind, text: string): (readonly [string, string])[] => {
  const wanted = text.trim().toLocaleLowerCase('fr')
  const matches: [string, string][] = []
  const stretches = new Map<string, number>()
  for (const id of estate[kind].keys()) {
    const name = editedName(estate, kind, id)
    const rank = (stretches.get(name) ?? 0) + 1
    stretches.set(name, rank)
    if (wanted !== '' && !`${name} ${id}`.toLocaleLowerCase('fr').includes(wanted)) continue
    const isEnded = endOf(estate[kind].get(id)!) !== undefined
    matches.push([id, kind === 'street' ? edit.stretch(name, rank) : isEnded ? edit.ended(name) : name])
    if (matches.length === MOST) break
  }
  return matches.sort((a, b) => collator.compare(a[1], b[1]))
}

/** Chooses what to modify without the map: by kind, then by name. */
@customElement('tn-choose-object')
export class ChooseObject extends LitElement {
  static override styles = [controls, panel]

  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, selection: session.selection }),
    sameParts,
  )
  @state() private kind: EditedKind = 'building'
  @state() private text = ''

  #followed: Selection | null = null

  /** What is chosen on the map is shown here too: its kind first. */
  override willUpdate(_changed: PropertyValues): void {
    const { selection } = this.#parts.value
    if (selection !== this.#followed && selection && isEdited(selection.kind)) this.kind = selection.kind
    this.#followed = selection
  }

  override render(): TemplateResult {
    const { estate, selection } = this.#parts.value
    const chosen = selection?.kind === this.kind ? selection.id : ''
    const listed = found(estate, this.kind, this.text)
    const isListed = chosen === '' || listed.some(([id]) => id === chosen)
    const objects = isListed ? listed : [...listed, [chosen, editedName(estate, this.kind, chosen)] as const]
    return html`
      <div class="pair">
        ${field({
          id: 'kind',
          label: edit.chooseKind,
          control: html`<select id="kind" @change=${this.#setKind}>
            ${options(
              EDITED_KINDS.map((each) => [each, edit.kinds[each]] as const),
              this.kind,
            )}
          </select>`,
        })}
        ${field({
          id: 'text',
          label: edit.filter,
          control: html`<input id="text" type="search" autocomplete="off" .value=${this.text} @input=${this.#type} />`,
        })}
      </div>
      ${field({
        id: 'object',
        label: edit.chooseObject,
        control: html`<select id="object" .value=${chosen} @change=${this.#choose}>
          ${options([['', edit.chooseFirst], ...objects], chosen)}
        </select>`,
      })}
    `
  }

  readonly #setKind = (event: Event): void => {
    this.kind = (event.target as HTMLSelectElement).value as EditedKind
  }
  readonly #type = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value
  }
  readonly #choose = (event: Event): void => {
    const id = (event.target as HTMLSelectElement).value
    this.#parts.store.look((now) => ({
      selection: id === '' ? null : { kind: this.kind, id },
      flyToSelection: now.flyToSelection + (id === '' ? 0 : 1),
    }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-choose-object': ChooseObject
  }
}

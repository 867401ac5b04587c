import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel } from '../../../../styles/panel.ts'
import type { Estate } from '../../../domain/estate.ts'
import { edit } from '../../../messages/edit.ts'
import { sentence } from '../../../messages/sentence.ts'
import { words } from '../../../messages/words.ts'
import { Act } from '../../../operations/act.ts'
import { editObject, type FieldValues, fieldObstacle } from '../../../operations/objects/edit-object.ts'
import { EDITED_FIELDS, type FieldRule } from '../../../operations/objects/edited-fields.ts'
import { Select } from '../../../store/select.ts'
import type { EditedKind } from '../../../store/session.ts'
import { describedBy, field } from '../../parts/field.ts'
import { options } from '../../parts/options.ts'
import { sameParts } from '../../parts/same-parts.ts'

type Choice = readonly [value: string, label: string]

const wordsOf = (kind: EditedKind, name: FieldRule['name']): Readonly<Record<string, string>> => {
  if (name === 'access') return words.access
  if (name === 'precision') return words.precision
  if (name === 'gapClass') return words.gapClass
  if (name === 'class') return words.street
  if (name === 'level') return edit.levels
  return kind === 'service' ? words.service : words.publicPlace
}

const choicesOf = (estate: Estate, kind: EditedKind, rule: FieldRule): readonly Choice[] => {
  if (rule.holds === 'choice') return rule.of.map((code) => [code, wordsOf(kind, rule.name)[code] ?? code])
  if (rule.holds !== 'record') return []
  const collator = new Intl.Collator('fr', { numeric: true })
  return [...estate[rule.kind].values()]
    .map(({ id, name }): Choice => [id, name])
    .sort((a, b) => collator.compare(a[1], b[1]))
}

/** The form of an object of the territory: its fields other than its shape. */
@customElement('tn-object-fields')
export class ObjectFields extends LitElement {
  static override styles = [controls, panel]

  @property() kind: EditedKind = 'building'
  @property() object = ''
  readonly #act = new Act(this)
  readonly #estate = new Select(this, ({ estate }) => ({ estate }), sameParts)
  @state() private wrong: { readonly name: string; readonly error: string } | null = null

  override render(): TemplateResult | typeof nothing {
    const { estate } = this.#estate.value
    const record = estate[this.kind].get(this.object) as Readonly<Record<string, unknown>> | undefined
    if (!record) return nothing
    return html`
      <form class="stack" novalidate @submit=${this.#save}>
        ${EDITED_FIELDS[this.kind].map((rule) => this.#field(estate, rule, record[rule.name]))}
        <div class="row end"><button type="submit" class="primary">${edit.save}</button></div>
      </form>
    `
  }

  #field(estate: Estate, rule: FieldRule, value: unknown): TemplateResult {
    const { name } = rule
    if (rule.holds === 'flag')
      return html`
        <label class="choice">
          <input type="checkbox" name=${name} .checked=${value === true} />${edit.field[name]}
        </label>
      `
    const error = this.wrong?.name === name ? this.wrong.error : null
    const about = describedBy({ id: name, error })
    const shown = value === undefined ? '' : String(value)
    const invalid = error ? 'true' : nothing
    const choices = choicesOf(estate, this.kind, rule)
    const known: readonly Choice[] =
      shown === '' || choices.some(([code]) => code === shown) ? choices : [[shown, shown], ...choices]
    const isOptional = 'needed' in rule && !rule.needed
    const control =
      rule.holds === 'choice' || rule.holds === 'record'
        ? html`<select id=${name} name=${name} aria-describedby=${about} aria-invalid=${invalid}>
            ${options(isOptional || shown === '' ? [['', edit.unset], ...known] : known, shown)}
          </select>`
        : html`<input
            id=${name}
            name=${name}
            type=${rule.holds === 'number' ? 'number' : 'text'}
            autocomplete="off"
            .value=${shown}
            aria-describedby=${about}
            aria-invalid=${invalid}
          />`
    return field({ id: name, label: edit.field[name], error, control })
  }

  readonly #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const data = new FormData(event.target as HTMLFormElement)
    const { estate } = this.#estate.value
    const fields: { [name: string]: FieldValues[keyof FieldValues] } = {}
    this.wrong = null
    for (const rule of EDITED_FIELDS[this.kind]) {
      const text = String(data.get(rule.name) ?? '').trim()
      const value =
        rule.holds === 'flag'
          ? data.has(rule.name)
          : text === ''
            ? undefined
            : rule.holds === 'number'
              ? Number(text)
              : text
      const refused = fieldObstacle(estate, rule, value)
      if (refused) {
        this.wrong = { name: rule.name, error: sentence(refused) }
        await this.updateComplete
        this.renderRoot.querySelector<HTMLElement>(`#${rule.name}`)?.focus()
        return
      }
      fields[rule.name] = value
    }
    await this.#act.run(editObject, { kind: this.kind, id: this.object, fields })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-object-fields': ObjectFields
  }
}

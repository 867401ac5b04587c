import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { walkMetres } from '../../../domain/follow-up/walk-points.ts'
import type { Fault, Refusal } from '../../../domain/refusal.ts'
import { format } from '../../../messages/format.ts'
import { outreach } from '../../../messages/outreach.ts'
import { Act } from '../../../operations/act.ts'
import { planWalk } from '../../../operations/follow-up/plan-walk.ts'
import { removeWalkWay } from '../../../operations/follow-up/remove-walk-way.ts'
import { takeTool } from '../../../operations/objects/take-tool.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/icon.ts'
import { obstacleAlert } from '../../parts/obstacle.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { tried } from '../tried.ts'
import '../several-field.ts'

const text = outreach.walk

/** The way of a walk: drawn on the map, or its places in their order joined along the streets. Says `tn-choosing` while places are chosen. */
@customElement('tn-walk-way')
export class WalkWay extends LitElement {
  static override styles = [controls, panel, panelPart]

  @property() action = ''
  /** Places of the way being planned; null while none is. */
  @state() private route: readonly string[] | null = null
  @state() private obstacle: Refusal | Fault | null = null
  @state() private working = false

  readonly #act = new Act(this)
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({ estate, editing: session.editing }),
    sameParts,
  )

  /** The tool goes with the card that offers it. */
  override disconnectedCallback(): void {
    const { editing } = this.#parts.store.read().session
    if (editing?.tool === 'walk' && editing.id === this.action) this.#parts.store.look({ editing: null })
    super.disconnectedCallback()
  }

  async #plan(route: readonly string[] | null): Promise<void> {
    this.route = route
    this.obstacle = null
    this.dispatchEvent(new CustomEvent('tn-choosing', { detail: route !== null }))
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(route ? 'tn-several-field' : '[data-opens]')?.focus()
  }

  readonly #join = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.working) return
    this.working = true
    this.obstacle = await tried(this.#act, planWalk, { id: this.action, route: this.route ?? [] })
    this.working = false
    if (!this.obstacle) await this.#plan(null)
  }

  override render(): TemplateResult | typeof nothing {
    const { estate, editing } = this.#parts.value
    const action = estate.action.get(this.action)
    if (!action) return nothing
    const { id, path, route } = action
    const metres = format.metres(walkMetres(action))
    const isDrawing = editing?.tool === 'walk' && editing.id === id
    return html`
      <p class=${path ? '' : 'muted'}>
        ${path ? (route ? text.planned(route.length, metres) : text.drawn(metres)) : text.noWay}
      </p>
      ${this.route === null ? nothing : this.#form(this.route)}
      <div class="row">
        ${
          isDrawing
            ? html`<p role="status">${text.says}</p>`
            : actionButton({
                ...{
                  act: this.#act,
                  operation: takeTool,
                  icon: 'edit',
                  label: path ? text.redraw : text.draw,
                },
                target: { tool: 'walk', kind: 'action', id },
              })
        }
        ${
          this.route === null
            ? html`<button type="button" data-opens="plan" @click=${() => this.#plan(route ?? [])}>
                <tn-icon name="walk"></tn-icon>${text.plan}
              </button>`
            : nothing
        }
        ${path ? actionButton({ act: this.#act, operation: removeWalkWay, target: { id }, label: text.removeWay, icon: 'remove', look: 'quiet' }) : nothing}
      </div>
    `
  }

  #form(route: readonly string[]): TemplateResult {
    return html`<form class="callout" @submit=${this.#join} novalidate>
      <tn-several-field
        ordered
        label=${text.planTitle}
        .addLabel=${outreach.field.place}
        .value=${route}
        @tn-several=${({ detail }: CustomEvent<readonly string[]>) => {
          this.route = detail
          this.obstacle = null
        }}
      ></tn-several-field>
      ${obstacleAlert(this.obstacle, this.#parts.store)}
      <div class="row end">
        <button type="button" @click=${() => this.#plan(null)}>${outreach.cancel}</button>
        <button type="submit" class="primary" aria-disabled=${this.working}>${text.planDo}</button>
      </div>
    </form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-walk-way': WalkWay
  }
}

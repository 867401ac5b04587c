import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { scenesFor } from '../../../domain/partners/meeting-scenes.ts'
import type { Scene, SceneType } from '../../../domain/partners/partner-meeting.ts'
import { meetings as text } from '../../../messages/meetings.ts'
import { Act } from '../../../operations/act.ts'
import { type SceneChange, setScenes } from '../../../operations/meetings/set-scenes.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import type { IconName } from '../../parts/icon.ts'
import { selectField } from '../../parts/select-field.ts'

/** What a meeting shows, in order: scenes are moved, taken out and added by buttons; of a closed meeting they are only read. */
@customElement('tn-scene-order')
export class SceneOrder extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      li {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
        min-block-size: var(--target);
        padding-inline-start: var(--space-3);
        border: var(--hairline) solid var(--line);
        border-radius: var(--corner);
      }
      li .row {
        flex-wrap: nowrap;
        gap: 0;
      }
      .adding {
        align-items: end;
      }
    `,
  ]

  /** The id of the meeting. */
  @property() meeting = ''
  @state() private chosen: SceneType | '' = ''

  readonly #act = new Act(this)
  readonly #meeting = new Select(this, ({ estate }) => estate.meeting.get(this.meeting))

  /** After the change the button that made it has the focus again, else the one beside it that is left. */
  async #do(change: SceneChange, scene: string, name: string): Promise<void> {
    await this.#act.run(setScenes, { meeting: this.meeting, change })
    await this.updateComplete
    const row = this.renderRoot.querySelector(`[data-scene="${scene}"]`) ?? this.renderRoot
    const button = row.querySelector<HTMLElement>(`[data-does="${name}"]`)
    ;(button ?? row.querySelector<HTMLElement>('button, select'))?.focus()
  }

  override render(): TemplateResult | typeof nothing {
    const meeting = this.#meeting.value
    if (!meeting) return nothing
    const { scenes, audience, closedOn } = meeting
    const isOpen = closedOn === undefined
    const left = scenesFor(audience).filter((type) => !scenes.some((each) => each.type === type))
    return html`
      ${isOpen ? html`<p class="muted small">${text.scenesHelp}</p>` : nothing}
      ${
        scenes.length === 0
          ? html`<p class="muted">${text.noScene}</p>`
          : html`<ol class="plain" aria-label=${text.scenesTitle}>
              ${scenes.map((scene, rank) => this.#row(scene, rank, scenes.length, isOpen))}
            </ol>`
      }
      ${isOpen && left.length > 0 ? this.#adding(left) : nothing}
    `
  }

  #row({ id, type }: Scene, rank: number, count: number, isOpen: boolean): TemplateResult {
    const name = text.scenes[type]
    const button = (does: string, icon: IconName, words: string, change: SceneChange) =>
      html`<button
        type="button"
        class="quiet"
        data-does=${does}
        aria-label=${words}
        title=${words}
        @click=${() => this.#do(change, id, does)}
      >
        <tn-icon name=${icon}></tn-icon>
      </button>`
    return html`<li data-scene=${id}>
      <span>${rank + 1}. ${name}</span>
      ${
        isOpen
          ? html`<span class="row">
              ${rank > 0 ? button('up', 'chevron-up', text.upOf(name), { move: id, by: -1 }) : nothing}
              ${rank < count - 1 ? button('down', 'chevron-down', text.downOf(name), { move: id, by: 1 }) : nothing}
              ${button('remove', 'close', text.removeOf(name), { remove: id })}
            </span>`
          : nothing
      }
    </li>`
  }

  #adding(left: readonly SceneType[]): TemplateResult {
    const chosen = left.includes(this.chosen as SceneType) ? (this.chosen as SceneType) : left[0]!
    return html`<div class="row adding">
      ${selectField(
        'scene',
        text.addScene,
        left.map((type) => [type, text.scenes[type]] as const),
        chosen,
        (type) => {
          this.chosen = type as SceneType
        },
      )}
      <button type="button" @click=${() => this.#do({ add: chosen }, '', 'add')}>
        <tn-icon name="plus"></tn-icon>${text.addSceneButton}
      </button>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-scene-order': SceneOrder
  }
}

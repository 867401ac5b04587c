import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { joined } from '../../../../styles/joined.ts'
import { panel } from '../../../../styles/panel.ts'
import { sameValue } from '../../../domain/change.ts'
import { settingsOf } from '../../../domain/estate.ts'
import type { PlanVariant } from '../../../domain/week/plan-variant.ts'
import { compare as text } from '../../../messages/compare.ts'
import { sentence } from '../../../messages/sentence.ts'
import { Act } from '../../../operations/act.ts'
import { comparePlans } from '../../../operations/week/compare-plans.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/empty-state.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { weeksShown } from '../weeks-shown.ts'
import { type CompareColumn, compareColumns, isOutdated, withVariants } from './compare-columns.ts'
import { compareStyles } from './compare-styles.ts'
import './compare-table.ts'
import './rule-costs-view.ts'
import { rulesInForce } from './rule-costs.ts'
import './search-progress.ts'
import { variantGroups } from './variant-groups.ts'
import { variantName } from './variant-name.ts'

const MODES = ['columns', 'rules'] as const

/** Variants of the week side by side, and what each rule costs. */
@customElement('tn-week-compare')
export class WeekCompare extends LitElement {
  static override styles = [controls, joined, panel, compareStyles]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      ...{ estate, weeks: session.weeks ?? 1, comparison: session.comparison },
      week: weeksShown({ ...session, firstWeek: session.firstWeek ?? null })[0] ?? session.week,
      // What says why a search can't start.
      ...{ planning: session.planning?.state, advice: session.advice?.state },
    }),
    sameParts,
  )

  @state() private mode: (typeof MODES)[number] = 'columns'
  @query('#variant') private list!: HTMLSelectElement

  #hadFocus = false

  protected override willUpdate(_changed: PropertyValues): void {
    this.#hadFocus = (this.shadowRoot?.activeElement ?? null) !== null
  }

  /** A button that starts the trials gives way to their progress, which gives way to what they gave: the focus follows. */
  protected override updated(_changed: PropertyValues): void {
    if (!this.#hadFocus || this.shadowRoot?.activeElement) return
    const at = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector)
    ;(at('tn-search-progress') ?? at('h2'))?.focus()
  }

  #running(): boolean {
    return this.#state.value.comparison?.state === 'running'
  }

  /** What is asked for already, for this week. */
  #asked(): readonly PlanVariant[] {
    const { comparison, week } = this.#state.value
    return compareColumns(comparison, week).length > 0 ? (comparison?.request ?? []) : []
  }

  #target(added: readonly PlanVariant[]) {
    return { week: this.#state.value.week, variants: withVariants(this.#asked(), added) }
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault()
    const [group, index] = this.list.value.split(' ')
    const { estate, week } = this.#state.value
    const variant = variantGroups(estate, week, this.#asked()).find(({ type }) => type === group)?.variants[
      Number(index)
    ]
    if (variant) void this.#act.run(comparePlans, this.#target([variant]))
  }

  readonly #remove = ({ detail }: CustomEvent<CompareColumn['variant']>): void => {
    const { comparison } = this.#state.value
    if (!comparison) return
    const others = <Each>(
      list: readonly Each[],
      of: (each: Each) => CompareColumn['variant'],
    ): readonly Each[] => list.filter((each) => !sameValue(of(each), detail))
    this.#state.store.look({
      comparison: {
        ...comparison,
        request: others(comparison.request, (each) => each),
        ...(comparison.result && { result: others(comparison.result, ({ variant }) => variant) }),
      },
    })
    this.list?.focus()
  }

  override render(): TemplateResult {
    const { comparison, estate, week } = this.#state.value
    const columns = compareColumns(comparison, week)
    const asked = comparison?.request.length ?? 0
    const done = columns.filter(({ variant, plan }) => plan && variant.type !== 'standing').length
    const failure = comparison?.state === 'failed' ? comparison.failure : undefined
    return html`
      <h2 tabindex="-1" class="visually-hidden">${text.title}</h2>
      <div class="joined even" role="group" aria-label=${text.modes}>
        ${MODES.map(
          (mode) => html`<button
            type="button"
            aria-pressed=${mode === this.mode}
            @click=${() => {
              this.mode = mode
            }}
          >
            ${text.mode[mode]}
          </button>`,
        )}
      </div>
      ${failure ? html`<p class="callout danger" role="alert">${sentence(failure)}</p>` : nothing}
      ${
        this.#running()
          ? html`<tn-search-progress
            .label=${text.running}
            .done=${text.progress(done, asked)}
            .share=${asked > 0 ? done / asked : null}
            .help=${text.stopHelp}
          ></tn-search-progress>`
          : nothing
      }
      ${
        isOutdated(columns, estate, week) && !this.#running()
          ? html`<div class="callout">
            <p>${text.outdated}</p>
            <div class="row">
              ${actionButton({ act: this.#act, operation: comparePlans, target: this.#target([]), label: text.again, icon: 'refresh' })}
            </div>
          </div>`
          : nothing
      }
      ${this.mode === 'columns' ? this.#columns(columns) : this.#rules(columns)}
    `
  }

  #columns(all: readonly CompareColumn[]): TemplateResult {
    const { estate, week, weeks } = this.#state.value
    const columns = all.filter(({ variant }) => variant.type !== 'without-rule')
    const obstacle = this.#act.reason(comparePlans, this.#target([{ type: 'as-set' }]))
    const { seed } = settingsOf(estate)
    const two: readonly PlanVariant[] = [1, 2].map((step) => ({ type: 'seed', seed: seed + step }))
    return html`
      <p>${text.intro} ${weeks > 1 ? text.weeks(weeks) : nothing}</p>
      ${obstacle ? html`<p class="callout">${sentence(obstacle)}</p>` : this.#choice()}
      ${
        columns.some(({ variant }) => variant.type !== 'standing')
          ? html`<tn-compare-table .columns=${columns} .week=${week} ?running=${this.#running()} @tn-remove=${this.#remove}></tn-compare-table>`
          : html`<tn-empty .text=${text.empty}>
            ${obstacle ? nothing : actionButton({ act: this.#act, operation: comparePlans, target: this.#target(two), label: text.start, look: 'primary' })}
          </tn-empty>`
      }
    `
  }

  #choice(): TemplateResult {
    const { estate, week } = this.#state.value
    const groups = variantGroups(estate, week, this.#asked())
    return html`
      <form @submit=${this.#add}>
        <label for="variant">${text.choose}</label>
        <div class="choice-row">
          <select id="variant">
            ${groups.map(
              ({ type, variants }) => html`<optgroup label=${text.groups[type]}>
                ${variants.map((variant, index) => html`<option value="${type} ${index}">${variantName(estate, week, variant)}</option>`)}
              </optgroup>`,
            )}
          </select>
          <button type="submit">${text.add}</button>
        </div>
      </form>
    `
  }

  #rules(columns: readonly CompareColumn[]): TemplateResult {
    const rules = rulesInForce(this.#state.value.estate)
    const variants: readonly PlanVariant[] = [
      { type: 'as-set' },
      ...rules.map((rule): PlanVariant => ({ type: 'without-rule', rule })),
    ]
    const isAsked = columns.some(({ variant }) => variant.type === 'without-rule')
    return html`
      <p>${text.rules.intro}</p>
      ${
        this.#running()
          ? nothing
          : html`<div class="row">
            ${actionButton({
              act: this.#act,
              operation: comparePlans,
              target: this.#target(variants),
              label: isAsked ? text.rules.again : text.rules.run,
              look: isAsked ? '' : 'primary',
            })}
          </div>`
      }
      ${isAsked ? html`<tn-rule-costs .columns=${columns} ?running=${this.#running()}></tn-rule-costs>` : nothing}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-compare': WeekCompare
  }
}

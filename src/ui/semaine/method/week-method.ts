import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { joined } from '../../../../styles/joined.ts'
import { panel } from '../../../../styles/panel.ts'
import { tables } from '../../../../styles/tables.ts'
import { type MethodFacts, methodFacts } from '../../../domain/week/method-facts.ts'
import { weekFigures } from '../../../domain/week/week-figures.ts'
import { method as text } from '../../../messages/method.ts'
import { methodPlain } from '../../../messages/method-plain.ts'
import { Act } from '../../../operations/act.ts'
import { printMethod } from '../../../operations/week/print-method.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import { figure } from '../../parts/figure.ts'
import { methodSections } from '../../parts/method-sections.ts'
import { methodStyles } from '../../parts/method-styles.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { weekFiguresShown } from '../week-figures-shown.ts'

const PAGES = ['steps', 'hours', 'plain'] as const
type Page = (typeof PAGES)[number]

/** How the week is prepared: two pages for the team, one in plain words for residents and funders. */
@customElement('tn-week-method')
export class WeekMethod extends LitElement {
  static override styles = [controls, joined, panel, tables, methodStyles]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session: { week, comparison } }) => ({ estate, week, comparison }),
    sameParts,
  )

  @state() private page: Page = 'steps'

  override render(): TemplateResult {
    const facts = methodFacts(this.#state.value.estate)
    return html`
      <h2 tabindex="-1">${text.title}</h2>
      <nav class="joined" aria-label=${text.pages}>
        ${PAGES.map(
          (page) => html`<button
            type="button"
            aria-pressed=${page === this.page}
            @click=${() => {
              this.page = page
            }}
          >
            ${text.page[page]}
          </button>`,
        )}
      </nav>
      <article>${this.page === 'plain' ? this.#plain(facts) : this.page === 'hours' ? this.#hours(facts) : this.#steps(facts)}</article>
    `
  }

  #steps(facts: MethodFacts): TemplateResult {
    const { estate, week } = this.#state.value
    const figures = weekFigures(estate, week)
    const said = figures && Object.values(weekFiguresShown(week, figures))
    return html`
      <p class="muted">${text.settingsLine}</p>
      <section>
        <h3>${text.weekTitle}</h3>
        <p>${
          figures && said
            ? figure(
                said.filter(({ name, value }) => name !== 'places-unserved' || value > 0),
                text.week(figures),
              )
            : text.weekNone
        }</p>
      </section>
      ${methodSections([text.steps(facts)], 'ordered')}
      <section>
        <h3 id="order">${text.orderTitle}</h3>
        <p>${text.orderHelp}</p>
        <table aria-labelledby="order">
          <thead>
            <tr>
              <td></td>
              <th scope="col">${text.orderWhat}</th>
              <th scope="col">${text.orderNow}</th>
            </tr>
          </thead>
          <tbody>
            ${text.order(facts).map(
              ({ what, now }, index) => html`<tr>
                <td class="rank" aria-hidden="true">${index + 1}</td>
                <th scope="row">${what}</th>
                <td>${now}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </section>
    `
  }

  #hours(facts: MethodFacts): TemplateResult {
    const { comparison, week } = this.#state.value
    const standing = comparison?.result?.find(
      ({ variant, plan }) => variant.type === 'standing' && plan.week === week,
    )
    const measures = standing?.plan.measures
    const variety = measures
      ? {
          guessed: measures.predictability,
          chance: measures.predictabilityByChance,
        }
      : null
    return html`${methodSections([text.hours(facts), text.measure(variety), text.limits(facts)])}`
  }

  #plain(facts: MethodFacts): TemplateResult {
    return html`
      <section>
        <p class="muted">${methodPlain.lead}</p>
        <h3 class="lead">${methodPlain.title}</h3>
        <div class="row">
          ${actionButton({ act: this.#act, operation: printMethod, target: undefined, label: text.print, icon: 'print' })}
        </div>
      </section>
      ${methodSections(methodPlain.sections(facts))}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-week-method': WeekMethod
  }
}

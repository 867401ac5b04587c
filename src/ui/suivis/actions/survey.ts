import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Survey, SurveyQuestion } from '../../../domain/follow-up/outreach-action.ts'
import { answersTo, LEAST_ANSWERS, surveyShares, type Tally } from '../../../domain/follow-up/survey.ts'
import { outreach } from '../../../messages/outreach.ts'
import { Act } from '../../../operations/act.ts'
import { tallySurvey } from '../../../operations/follow-up/tally-survey.ts'
import { Select } from '../../../store/select.ts'
import '../../parts/icon.ts'
import './survey-questions.ts'

const text = outreach.survey

/** A survey of neighbours: one tap counts an answer, another takes it back; its questions are written beforehand. */
@customElement('tn-survey')
export class SurveyElement extends LitElement {
  static override styles = [
    controls,
    panel,
    panelPart,
    css`
      h4 {
        margin: 0;
      }
      .met {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--space-2);
      }
      .question {
        display: grid;
        gap: var(--space-2);
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        align-items: center;
        gap: var(--space-2);
      }
      .plus {
        justify-content: space-between;
        min-inline-size: 0;
        inline-size: 100%;
        overflow-wrap: anywhere;
      }
      .count {
        font-variant-numeric: tabular-nums;
        font-weight: var(--weight-strong);
      }
      .share {
        min-inline-size: 3.5em;
        color: var(--ink-muted);
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
    `,
  ]

  @property() action = ''
  @state() private editing = false

  readonly #act = new Act(this)
  readonly #actions = new Select(this, ({ estate }) => estate.action)

  #tally(tally: Tally): void {
    void this.#act.run(tallySurvey, { action: this.action, tally })
  }

  async #edit(editing: boolean): Promise<void> {
    this.editing = editing
    await this.updateComplete
    if (!editing) this.renderRoot.querySelector<HTMLElement>('button.edit')?.focus()
  }

  override render(): TemplateResult {
    const survey = this.#actions.value.get(this.action)?.survey
    return html`
      <h3>${text.title}</h3>
      <p class="help">${text.lead}</p>
      ${survey && survey.questions.length > 0 ? this.#counts(survey) : html`<p class="muted">${text.none}</p>`}
      ${
        this.editing
          ? html`<tn-survey-questions .action=${this.action} @tn-done=${() => this.#edit(false)}></tn-survey-questions>`
          : html`<div class="row">
              <button type="button" class="edit" @click=${() => this.#edit(true)}>
                <tn-icon name="edit"></tn-icon>${survey ? text.edit : text.write}
              </button>
            </div>`
      }
    `
  }

  #counts(survey: Survey): TemplateResult {
    const met = (what: 'answered' | 'refused') =>
      html`<button type="button" @click=${() => this.#tally({ what, by: 1 })}>
        <tn-icon name="plus"></tn-icon>${text[what]}
      </button>`
    return html`
      <div class="met" role="group" aria-label=${text.met}>${met('answered')}${met('refused')}</div>
      <p role="status">${text.counts(survey.asked, survey.answered)}</p>
      ${survey.questions.map((question) => this.#question(question))}
    `
  }

  #question(question: SurveyQuestion): TemplateResult {
    const total = answersTo(question)
    const tally = (rank: number, by: 1 | -1): void =>
      this.#tally({ what: 'answer', question: question.id, rank, by })
    return html`<div class="question" role="group" aria-label=${question.text}>
      <h4>${question.text}</h4>
      <ul class="plain">
        ${surveyShares(question).map(
          ({ label, count, share }, rank) => html`<li>
            <button type="button" class="plus" @click=${() => tally(rank, 1)}>
              <span><span class="visually-hidden">${text.plus} </span>${label}</span>
              <span class="count">${count}</span>
            </button>
            ${share === null ? nothing : html`<span class="share">${text.share(share)}</span>`}
            <button
              type="button"
              class="quiet"
              aria-label=${text.minus(label)}
              aria-disabled=${count === 0}
              @click=${() => tally(rank, -1)}
            >
              <tn-icon name="minus"></tn-icon>
            </button>
          </li>`,
        )}
      </ul>
      <p class="help">${total < LEAST_ANSWERS ? text.tooFew(total, LEAST_ANSWERS) : text.total(total)}</p>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-survey': SurveyElement
  }
}

import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import { addDays } from '../../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../../domain/estate.ts'
import { delayOf } from '../../../domain/follow-up/delays.ts'
import type { Expectation } from '../../../domain/follow-up/outreach-action.ts'
import { outreach } from '../../../messages/outreach.ts'
import { partnerName } from '../../../messages/partner-name.ts'
import { suivis } from '../../../messages/suivis.ts'
import { Act } from '../../../operations/act.ts'
import { answerExpectation } from '../../../operations/follow-up/answer-expectation.ts'
import { printAnswers } from '../../../operations/follow-up/print-answers.ts'
import { removeExpectation } from '../../../operations/follow-up/remove-expectation.ts'
import { setExpectation } from '../../../operations/follow-up/set-expectation.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'
import '../../parts/icon.ts'
import { sameParts } from '../../parts/same-parts.ts'
import '../dated-form.ts'
import { OpenForm } from '../open-form.ts'
import '../part-list.ts'
import type { PartAsked, PartRow } from '../part-list.ts'
import { partnerField } from '../partner-field.ts'
import { tried } from '../tried.ts'

const text = outreach.expectations

const rowOf = (
  estate: Estate,
  today: string,
  { id, text: title, to, raisedOn, answer }: Expectation,
): PartRow => {
  const due = addDays(raisedOn, delayOf(settingsOf(estate).delays, 'expectation-answer'))
  const isLate = !answer && due < today
  return {
    ...{ id, title: title || outreach.erased, detail: text.by(partnerName(estate, to ?? 'team'), raisedOn) },
    state: answer
      ? `${text.answered(answer.on)}${answer.text && ` : ${answer.text}`}`
      : isLate
        ? text.late
        : text.dueOn(due),
    ...{ isLate, isDone: answer !== undefined },
    actions: [
      { name: 'answer', label: answer ? text.correctAnswer : text.giveAnswer, isMain: !answer },
      { name: 'edit', label: suivis.edit },
      { name: 'remove', label: suivis.remove },
    ],
  }
}

/** What residents expect of an action, who has to answer, and what came back to them. */
@customElement('tn-expectations')
export class Expectations extends LitElement {
  static override styles = [controls, panel, panelPart]

  @property() action = ''
  @state() private to = 'team'

  readonly #act = new Act(this)
  readonly #form = new OpenForm(this)
  readonly #parts = new Select(this, ({ estate, session }) => ({ estate, today: session.today }), sameParts)

  readonly #asked = ({ detail: { id, name } }: CustomEvent<PartAsked>): void => {
    if (name === 'remove') void this.#act.run(removeExpectation, { action: this.action, expectation: id })
    else this.#open(`${name} ${id}`)
  }

  #open(key: string): void {
    this.to = this.#of(key)?.to ?? 'team'
    this.#form.open(key)
  }

  #of(key: string): Expectation | undefined {
    const [, id] = key.split(' ')
    return this.#parts.value.estate.action.get(this.action)?.expectations.find((each) => each.id === id)
  }

  override render(): TemplateResult | typeof nothing {
    const { estate, today } = this.#parts.value
    const action = estate.action.get(this.action)
    if (!action) return nothing
    const { key } = this.#form
    return html`
      <h3 tabindex="-1">${text.title}</h3>
      ${action.expectations.length === 0 ? html`<p class="muted">${text.none}</p>` : nothing}
      <tn-part-list
        label=${text.title}
        .rows=${action.expectations.map((each) => rowOf(estate, today, each))}
        @tn-part=${this.#asked}
      ></tn-part-list>
      ${key === null ? nothing : keyed(key, key.startsWith('answer') ? this.#answer(key) : this.#expectation(key))}
      <div class="row">
        <button type="button" data-opens="add" @click=${() => this.#open('add')}>
          <tn-icon name="plus"></tn-icon>${text.add}
        </button>
        ${
          action.expectations.some(({ answer }) => answer)
            ? actionButton({
                act: this.#act,
                operation: printAnswers,
                target: { action: this.action },
                label: outreach.answersPrint,
                icon: 'print',
                look: 'quiet',
              })
            : nothing
        }
      </div>
    `
  }

  #expectation(key: string): TemplateResult {
    const { estate, today } = this.#parts.value
    const old = this.#of(key)
    return html`<tn-dated-form
      heading=${text.add}
      .dayLabel=${text.raisedOn}
      .latest=${today}
      .day=${old?.raisedOn ?? today}
      .textLabel=${text.text}
      .textHelp=${text.textHelp}
      .text=${old?.text ?? ''}
      .save=${({ day: raisedOn, text: words }: { day: string; text: string }) =>
        tried(this.#act, setExpectation, {
          ...{ action: this.action, expectation: old?.id ?? null, text: words, to: this.to, raisedOn },
        })}
      @tn-done=${this.#form.close}
    >
      ${partnerField({
        ...{ id: 'to', label: text.to, estate, chosen: this.to, with: { funders: true, team: true } },
        change: (to) => {
          this.to = to
        },
      })}
    </tn-dated-form>`
  }

  #answer(key: string): TemplateResult {
    const { today } = this.#parts.value
    const old = this.#of(key)
    return html`<tn-dated-form
      heading=${old?.text ?? ''}
      .dayLabel=${text.answeredOn}
      .latest=${today}
      .day=${old?.answer?.on ?? today}
      .textLabel=${text.answer}
      .text=${old?.answer?.text ?? ''}
      .save=${({ day: on, text: words }: { day: string; text: string }) =>
        tried(this.#act, answerExpectation, {
          ...{ action: this.action, expectation: old?.id ?? '', on, text: words },
        })}
      @tn-done=${this.#form.close}
    ></tn-dated-form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-expectations': Expectations
  }
}

import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { ifDefined } from 'lit/directives/if-defined.js'
import { controls } from '../../../styles/controls.ts'
import { dialogs } from '../../../styles/dialogs.ts'
import { HANDOVER_FORMS, type HandoverForm } from '../../domain/handover.ts'
import { editionOf } from '../../domain/week/edition-of.ts'
import { roundNumbers } from '../../domain/week/round-numbers.ts'
import { roundsOfWeek } from '../../domain/week/round-palette.ts'
import { isHandedOut, nextEdition } from '../../domain/week/week-edition-of.ts'
import { handover as words } from '../../messages/handover.ts'
import { print as printWords } from '../../messages/print.ts'
import { sentence } from '../../messages/sentence.ts'
import { Act } from '../../operations/act.ts'
import { handOverRound } from '../../operations/handover/hand-over-round.ts'
import { handOverWeek } from '../../operations/handover/hand-over-week.ts'
import { printWeek } from '../../operations/week/print-week.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'
import { pairName } from '../../messages/pair-name.ts'
import type { IconName } from '../parts/icon.ts'
import { sameParts } from '../parts/same-parts.ts'
import { selectField } from '../parts/select-field.ts'

const ICONS: Readonly<Record<HandoverForm, IconName>> = {
  phone: 'phone',
  ics: 'semaine',
  gpx: 'walk',
  geojson: 'territoire',
}

/**
 * « Remettre »: a button, and a dialog with what to give (the week, a pair's rounds, one round) and how: printed sheets,
 * the file for the phone, an agenda, a track, a map. It reads the week of the session.
 *
 * Put `<tn-handover-menu></tn-handover-menu>` over a week, `<tn-handover-menu .round=${id}></tn-handover-menu>` in a
 * round's detail, `<tn-handover-menu .pair=${id}></tn-handover-menu>` at a pair: the property only chooses what is set first.
 */
@customElement('tn-handover-menu')
export class HandoverMenu extends LitElement {
  static override styles = [
    controls,
    dialogs,
    css`
      :host {
        display: inline-block;
      }
      ul {
        display: grid;
        gap: var(--space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li button {
        display: grid;
        grid-template-columns: auto 1fr;
        column-gap: var(--space-3);
        inline-size: 100%;
        padding-block: var(--space-2);
        text-align: start;
        white-space: normal;
      }
      li small {
        grid-column: 2;
        color: var(--ink-muted);
        font-size: var(--text-small);
        font-weight: var(--weight-plain);
      }
      .muted {
        color: var(--ink-muted);
      }
    `,
  ]

  /** Id of the pair whose rounds are chosen first. */
  @property({ attribute: false }) pair: string | undefined
  /** Id of the round chosen first; it goes before the pair. */
  @property({ attribute: false }) round: string | undefined
  /** `week`, `pair:` or `round:` and the id. */
  @state() private chosen = ''
  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({ estate, week: session.week, today: session.today }),
    sameParts,
  )

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog')
  }

  readonly #open = (): void => {
    this.chosen = this.round ? `round:${this.round}` : this.pair ? `pair:${this.pair}` : 'week'
    this.#dialog?.showModal()
  }
  readonly #close = (): void => this.#dialog?.close()

  /** What is chosen, as targets of operations take it. */
  get #target(): { readonly week: string; readonly pair?: string; readonly round?: string } {
    const { week } = this.#state.value
    const [kind, id = ''] = [this.chosen.split(':', 1)[0], this.chosen.slice(this.chosen.indexOf(':') + 1)]
    return { week, ...(kind === 'pair' && { pair: id }), ...(kind === 'round' && { round: id }) }
  }

  override render(): TemplateResult {
    const { week } = this.#state.value
    const why = this.#act.reason(handOverWeek, { week, as: 'phone' })
    return html`
      <button type="button" aria-haspopup="dialog" aria-disabled=${ifDefined(why ? 'true' : undefined)} title=${ifDefined(why ? sentence(why) : undefined)} @click=${why ? () => this.#act.run(handOverWeek, { week, as: 'phone' }) : this.#open}>
        <tn-icon name="echanges"></tn-icon>
        <span>${words.open}${why ? html`<span class="visually-hidden"> : ${sentence(why)}</span>` : nothing}</span>
      </button>
      <dialog aria-labelledby="title">
        <div class="body">
          <h2 id="title">${words.menu}</h2>
          ${selectField('what', words.whose, this.#choices(), this.chosen, (value) => {
            this.chosen = value
          })}
          <p class="muted" role="status">${this.#version()}</p>
          <ul>
            <li>${this.#button('print', words.print, words.printHelp, () => this.#act.run(printWeek, this.#target))}</li>
            ${HANDOVER_FORMS.map(
              (as) =>
                html`<li>${this.#button(ICONS[as], words.forms[as], words.formHelp[as], () => this.#handOver(as))}</li>`,
            )}
          </ul>
          <p class="muted">${words.private}</p>
          <div class="actions"><button type="button" @click=${this.#close}>${words.close}</button></div>
        </div>
      </dialog>
    `
  }

  #button(icon: IconName, label: string, help: string, does: () => Promise<unknown>): TemplateResult {
    // Closed first: what came of it is told by a toast, which a dialog would cover.
    const run = (): void => {
      this.#close()
      void does()
    }
    return html`<button type="button" @click=${run}>
      <tn-icon name=${icon}></tn-icon><span>${label}</span><small>${help}</small>
    </button>`
  }

  #handOver(as: HandoverForm): Promise<unknown> {
    const { week, pair, round } = this.#target
    return round === undefined
      ? this.#act.run(handOverWeek, { week, as, ...(pair !== undefined && { pair }) })
      : this.#act.run(handOverRound, { round, as })
  }

  #choices(): readonly (readonly [string, string])[] {
    const { estate, week, today } = this.#state.value
    const rounds = roundsOfWeek(estate.round.values(), week)
    const numbers = roundNumbers(estate, week)
    const left = editionOf(estate, week) ? (nextEdition(estate, week, today).left ?? []) : []
    const pairs = [...new Set([...rounds, ...left].map(({ pair }) => pair))].sort(
      (a, b) => (estate.pair.get(a)?.rank ?? 0) - (estate.pair.get(b)?.rank ?? 0),
    )
    const nameOf = (pair: string): string => pairName(estate, pair)
    return [
      ['week', words.wholeWeek],
      ...pairs.map((id) => [`pair:${id}`, words.ofPair(nameOf(id))] as const),
      ...rounds.map(
        ({ id, day, pair }) =>
          [
            `round:${id}`,
            `${words.thisRound(numbers.get(id)!)} · ${printWords.day(day)} · ${nameOf(pair)}`,
          ] as const,
      ),
    ]
  }

  #version(): string {
    const { estate, week } = this.#state.value
    const edition = editionOf(estate, week)
    return edition && isHandedOut(estate, week)
      ? words.sameVersion(edition.version, edition.handedOut)
      : words.nextVersion((edition?.version ?? 0) + 1)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-handover-menu': HandoverMenu
  }
}

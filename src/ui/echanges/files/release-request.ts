import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { landlordsByStock } from '../../../domain/landlords-by-stock.ts'
import { lastClosedQuarter, lastFullMonth, type Period } from '../../../domain/period.ts'
import { exchanges as e } from '../../../messages/exchanges.ts'
import { sentence } from '../../../messages/sentence.ts'
import { words } from '../../../messages/words.ts'
import { Act } from '../../../operations/act.ts'
import { prepareRelease } from '../../../operations/releases/prepare-release.ts'
import { Select } from '../../../store/select.ts'
import { field } from '../../parts/field.ts'
import { options } from '../../parts/options.ts'
import { sameParts } from '../../parts/same-parts.ts'

/** For whom and for when; each change prepares the preview anew. */
@customElement('tn-release-request')
export class ReleaseRequest extends LitElement {
  static override styles = [
    controls,
    css`:host { display: grid;
        grid-template-columns: minmax(0, 1fr); gap: var(--space-3); }`,
  ]

  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({
      landlord: estate.landlord,
      entrance: estate.entrance,
      building: estate.building,
      situations: estate.situation,
      today: session.today,
      release: session.release,
    }),
    sameParts,
  )
  readonly #act = new Act(this)
  #seen: unknown = null

  override updated(): void {
    const { situations, release } = this.#parts.value
    const isStale = this.#seen !== situations && release.recipient !== null
    this.#seen = situations
    if (isStale) this.#ask({})
  }

  readonly #ask = (change: Partial<Period & { recipient: string | null }>): void => {
    const { made: _made, refusal: _refusal, ...now } = this.#parts.value.release
    const next = { ...now, ...change }
    const { recipient, from, until } = next
    const reason = recipient === null ? null : this.#act.reason(prepareRelease, { recipient, from, until })
    this.#parts.store.look({ release: { ...next, made: null, refusal: reason } })
    if (recipient !== null && !reason) void this.#act.run(prepareRelease, { recipient, from, until })
  }

  override render(): TemplateResult {
    const { release, today } = this.#parts.value
    const presets: readonly (readonly [string, Period])[] = [
      [e.lastMonth, lastFullMonth(today)],
      [e.lastQuarter, lastClosedQuarter(today)],
    ]
    const given = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value
    return html`
      ${field({
        id: 'recipient',
        label: e.recipient,
        control: html`<select id="recipient" @change=${(event: Event) => this.#ask({ recipient: given(event) || null })}>
          ${options(
            [
              ['', e.choose],
              ...landlordsByStock(this.#parts.value).map(
                ({ id, name, role }) => [id, `${name} (${words.role[role].toLowerCase()})`] as const,
              ),
            ],
            release.recipient ?? '',
          )}
        </select>`,
      })}
      <fieldset>
        <legend>${e.period}</legend>
        <div class="row" role="group" aria-label=${e.presets}>
          ${presets.map(
            ([label, period]) => html`
              <button
                type="button"
                aria-pressed=${release.from === period.from && release.until === period.until}
                @click=${() => this.#ask(period)}
              >
                ${label}
              </button>
            `,
          )}
        </div>
        <div class="pair">
          ${field({
            id: 'from',
            label: e.from,
            control: html`<input id="from" type="date" .value=${release.from} @change=${(event: Event) => this.#ask({ from: given(event) })} />`,
          })}
          ${field({
            id: 'until',
            label: e.until,
            control: html`<input id="until" type="date" .value=${release.until} @change=${(event: Event) => this.#ask({ until: given(event) })} />`,
          })}
        </div>
      </fieldset>
      <div role="alert">${release.refusal ? html`<p class="error">${sentence(release.refusal)}</p>` : ''}</div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-release-request': ReleaseRequest
  }
}

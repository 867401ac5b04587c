import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import type { Estate } from '../../../domain/estate.ts'
import { lastClosedQuarter, lastFullMonth, type Period } from '../../../domain/period.ts'
import { exchanges as e } from '../../../messages/exchanges.ts'
import { sentence } from '../../../messages/sentence.ts'
import { Act } from '../../../operations/act.ts'
import { prepareRelease } from '../../../operations/releases/prepare-release.ts'
import { type ReleaseOf, releasesOf } from '../../../operations/releases/releases-of.ts'
import { Select } from '../../../store/select.ts'
import { field } from '../../parts/field.ts'
import { sameParts } from '../../parts/same-parts.ts'
import './release-recipients.ts'

/** For when and for whom; each change prepares the preview anew. */
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
      situations: estate.situation,
      figures: estate.quarterFigures,
      codes: estate.code,
      today: session.today,
      release: session.release,
    }),
    sameParts,
  )
  readonly #act = new Act(this)
  #seen: Pick<Estate, 'situation' | 'quarterFigures' | 'code'> | null = null
  #listed: { readonly estate: Estate; readonly of: string; readonly list: readonly ReleaseOf[] } | null = null

  override updated(): void {
    const { situations: situation, figures: quarterFigures, codes: code, release } = this.#parts.value
    const now = { situation, quarterFigures, code }
    const isStale = this.#seen !== null && !sameParts(this.#seen, now) && release.recipient !== null
    this.#seen = now
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

  /** Made once for the records and the period. */
  #releases(): readonly ReleaseOf[] {
    const { estate, session } = this.#parts.store.read()
    const { from, until } = session.release
    const of = `${from} ${until} ${session.today}`
    if (this.#listed?.estate !== estate || this.#listed.of !== of)
      this.#listed = { estate, of, list: releasesOf(estate, { from, until }, session.today) }
    return this.#listed.list
  }

  override render(): TemplateResult {
    const { release, today } = this.#parts.value
    const presets: readonly (readonly [string, Period])[] = [
      [e.lastMonth, lastFullMonth(today)],
      [e.lastQuarter, lastClosedQuarter(today)],
    ]
    const given = (event: Event): string => (event.target as HTMLInputElement).value
    return html`
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
      <tn-release-recipients
        .releases=${this.#releases()}
        .chosen=${release.recipient}
        @tn-recipient=${({ detail }: CustomEvent<string>) => this.#ask({ recipient: detail })}
      ></tn-release-recipients>
      <div role="alert">${release.refusal ? html`<p class="error">${sentence(release.refusal)}</p>` : ''}</div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-release-request': ReleaseRequest
  }
}

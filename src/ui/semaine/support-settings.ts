import { html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { panel } from '../../../styles/panel.ts'
import type { Estate } from '../../domain/estate.ts'
import { HOUR_BANDS, type HourBand } from '../../domain/half-day.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import { activeEntrances } from '../../domain/week/active-entrances.ts'
import { openPublicPlaces } from '../../domain/week/open-public-places.ts'
import { placeName } from '../../messages/place-name.ts'
import { sentence } from '../../messages/sentence.ts'
import { weekSettings as text } from '../../messages/week-settings.ts'
import { words } from '../../messages/words.ts'
import { Act } from '../../operations/act.ts'
import { removeSupport } from '../../operations/week/remove-support.ts'
import { setSupport } from '../../operations/week/set-support.ts'
import { Select } from '../../store/select.ts'
import { describedBy, field } from '../parts/field.ts'
import '../parts/icon.ts'
import { options } from '../parts/options.ts'
import { sameParts } from '../parts/same-parts.ts'
import { settingsStyles } from './settings-styles.ts'

/** Nobody asks for a presence by night. */
const BANDS = HOUR_BANDS.filter((band) => band !== 'night')

const byName = (a: readonly [string, string], b: readonly [string, string]): number =>
  a[1].localeCompare(b[1], 'fr', { numeric: true })

/** Places that get a longer presence some times a week. */
@customElement('tn-support-settings')
export class SupportSettings extends LitElement {
  static override styles = [controls, panel, settingsStyles]

  readonly #act = new Act(this)
  readonly #state = new Select(
    this,
    ({ estate, session }) => ({
      supports: estate.support,
      entrances: activeEntrances(estate),
      places: estate.publicPlace,
      selection: session.selection,
    }),
    sameParts,
  )

  @state() private chosen = ''
  @state() private wrong: { readonly name: 'place' | 'minutes' | 'times'; readonly error: string } | null =
    null

  get #estate(): Estate {
    return this.#state.store.read().estate
  }

  readonly #add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const data = new FormData(form)
    const target = {
      place: this.chosen,
      minutes: Number(data.get('minutes')),
      timesPerWeek: Number(data.get('times')),
      bands: data.getAll('band') as HourBand[],
    }
    const refused = this.#act.reason(setSupport, target)
    const about =
      refused?.code === 'place-needed' ? 'place' : refused?.params?.most === 60 ? 'minutes' : 'times'
    this.wrong = refused && { name: about, error: sentence(refused) }
    if (refused) return
    await this.#act.run(setSupport, target)
    this.chosen = ''
  }

  readonly #choose = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).value
  }

  override render() {
    const { supports } = this.#state.value
    const estate = this.#estate
    return html`
      <p class="help">${text.supportsHelp}</p>
      ${supports.size === 0 ? html`<p class="muted">${text.supportsEmpty}</p>` : nothing}
      <ul class="plain">
        ${[...supports.values()].map((each) => {
          const name = placeName(estate, each.place)
          return html`<li class="item">
            <span>${name}<span class="help"> · ${text.supportFacts(
              each.minutes,
              each.timesPerWeek,
              each.bands?.map((band) => words.band[band]),
            )}</span></span>
            <button
              type="button"
              class="quiet"
              aria-label=${text.supportRemove(name)}
              title=${text.supportRemove(name)}
              @click=${() => this.#act.run(removeSupport, { place: each.place })}
            >
              <tn-icon name="remove"></tn-icon>
            </button>
          </li>`
        })}
      </ul>
      ${this.#form()}
    `
  }

  #form() {
    const { entrances, places, selection } = this.#state.value
    const estate = this.#estate
    const named = (all: readonly { readonly id: string }[]) =>
      all.map(({ id }) => [id, placeName(estate, id)] as const).sort(byName)
    const error = (name: string): string | null => (this.wrong?.name === name ? this.wrong.error : null)
    const usable =
      selection &&
      (selection.kind === 'entrance' || selection.kind === 'publicPlace') &&
      isInUse(estate, selection.id)
    return html`
      <form @submit=${this.#add} novalidate>
        ${field({
          id: 'place',
          label: text.supportPlace,
          error: error('place'),
          control: html`<select id="place" aria-describedby=${describedBy({ id: 'place', error: error('place') })} @change=${this.#choose}>
            <option value="" ?selected=${this.chosen === ''}>${text.supportChoose}</option>
            <optgroup label=${text.supportPublic}>${options(named(openPublicPlaces({ publicPlace: places })), this.chosen)}</optgroup>
            <optgroup label=${text.supportEntrances}>${options(named(entrances), this.chosen)}</optgroup>
          </select>`,
        })}
        ${
          usable && selection.id !== this.chosen
            ? html`<button
              type="button"
              class="link add"
              @click=${() => {
                this.chosen = selection.id
              }}
            >
              ${text.supportUseSelected(placeName(estate, selection.id))}
            </button>`
            : nothing
        }
        <div class="pair">
          ${field({ id: 'minutes', label: text.supportMinutes, error: error('minutes'), control: html`<input id="minutes" name="minutes" type="number" min="5" max="60" value="15" aria-describedby=${describedBy({ id: 'minutes', error: error('minutes') })} />` })}
          ${field({ id: 'times', label: text.supportTimes, error: error('times'), control: html`<input id="times" name="times" type="number" min="1" max="7" value="2" aria-describedby=${describedBy({ id: 'times', error: error('times') })} />` })}
        </div>
        <fieldset aria-describedby="bands-help">
          <legend>${text.supportBands}</legend>
          <p class="help" id="bands-help">${text.supportBandsHelp}</p>
          <div class="days">
            ${BANDS.map(
              (band) =>
                html`<label class="choice"><input type="checkbox" name="band" value=${band} />${words.band[band]}</label>`,
            )}
          </div>
        </fieldset>
        <button type="submit" class="add"><tn-icon name="plus"></tn-icon><span>${text.supportAdd}</span></button>
      </form>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-support-settings': SupportSettings
  }
}

import { html, nothing, type TemplateResult } from 'lit'
import { type Estate, settingsOf } from '../../../domain/estate.ts'
import { type SimilarSituation, similarSituations } from '../../../domain/field/similar-situations.ts'
import { dayOf } from '../../../domain/when.ts'
import { fieldSituation as text } from '../../../messages/field-situation.ts'
import { placeName } from '../../../messages/place-name.ts'
import '../../parts/icon.ts'

const MOST = 3

/** Open situations that may be the same fact, each confirmed in one tap instead of being noted twice; nothing when there is none. */
export const similarList = (
  estate: Estate,
  { code, place }: { readonly code: string; readonly place: string },
  stillThere: (id: string) => void,
): TemplateResult | typeof nothing => {
  const found = similarSituations(estate, code, place).slice(0, MOST)
  if (found.length === 0) return nothing
  const zone = settingsOf(estate).timeZone
  const line = ({ situation, metres }: SimilarSituation): string => {
    const day = dayOf(situation.when, zone)
    return situation.place === place
      ? text.alreadyHere(day)
      : text.alreadyNear(day, placeName(estate, situation.place), metres)
  }
  return html`
    <section aria-labelledby="similar">
      <h3 id="similar">${text.similar}</h3>
      ${found.map(
        (each) => html`
          <div class="callout">
            <p>
              ${line(each)}${
                each.situation.seenAgain
                  ? html`, ${text.seenSince(each.situation.seenAgain.at(-1)!, each.situation.seenAgain.length)}`
                  : nothing
              }
            </p>
            <button type="button" data-again=${each.situation.id} @click=${() => stillThere(each.situation.id)}>
              <tn-icon name="refresh"></tn-icon><span>${text.stillThere}<span class="visually-hidden"> : ${line(each)}</span></span>
            </button>
          </div>
        `,
      )}
      <p class="muted">${text.orNew}</p>
    </section>
  `
}

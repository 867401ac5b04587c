import { html, nothing, type TemplateResult } from 'lit'
import { fieldRound as text } from '../../../messages/field-round.ts'
import { reflexes } from '../../../messages/reflexes.ts'
import '../../parts/icon.ts'
import './here-button.ts'
import type { AtHandView, WalkedRound } from './round-view.ts'

/** Which round is walked; the numbers to call stay at hand when the top of the panel is scrolled away. */
export const roundHead = (
  { number, pair }: WalkedRound,
  { call, change }: { readonly call: () => void; readonly change: (() => void) | null },
): TemplateResult => {
  const name = text.name(number, pair)
  return html`
    <div class="head">
      ${
        change
          ? html`<button type="button" class="quiet round" title=${text.change} @click=${change}>
              <strong>${name}</strong><span class="visually-hidden">${text.toChange}</span>
              <tn-icon name="chevron-down"></tn-icon>
            </button>`
          : html`<p><strong>${name}</strong></p>`
      }
      <tn-here-button small></tn-here-button>
      <button type="button" class="quiet" aria-label=${reflexes.open} title=${reflexes.open} @click=${call}>
        <tn-icon name="call"></tn-icon>
      </button>
    </div>
  `
}

/** Back to the next stop, from it to the one noted last, and to the first of those put off. */
export const roundWays = (
  { walked, isOpened, at, stop, last }: AtHandView,
  {
    toNext,
    open,
    nameOf,
  }: {
    readonly toNext: () => void
    readonly open: (stop: string) => void
    readonly nameOf: (place: string) => string
  },
): TemplateResult | typeof nothing => {
  const putOff = walked?.progress.putOff.filter(({ id }) => id !== at?.stop) ?? []
  const back = isOpened ? undefined : last?.stop
  if (!isOpened && !back && putOff.length === 0) return nothing
  return html`
    <div class="row">
      ${
        isOpened
          ? html`<button type="button" class=${stop?.passage ? 'primary' : ''} @click=${toNext}>
              <tn-icon name="chevron-right"></tn-icon>${text.backToNext}
            </button>`
          : nothing
      }
      ${
        back
          ? html`<button type="button" class="quiet back" @click=${() => open(back.id)}>
              <tn-icon name="undo"></tn-icon>${text.backTo(nameOf(back.place))}
            </button>`
          : nothing
      }
      ${
        putOff.length > 0
          ? html`<button type="button" class="put-off" @click=${() => open(putOff[0]!.id)}>
              <tn-icon name="clock"></tn-icon>${text.putOff(putOff.length)}
            </button>`
          : nothing
      }
    </div>
  `
}

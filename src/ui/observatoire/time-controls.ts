import { html, nothing, type TemplateResult } from 'lit'
import { timeBar as text } from '../../messages/time-bar.ts'
import { PLAY_SPEEDS, type PlaySpeed, TIME_STEPS, type TimeStep } from '../../store/heat-session.ts'

export type TimeControls = {
  readonly step: TimeStep
  readonly speed: PlaySpeed
  readonly playing: boolean
  /** Play stands elsewhere. */
  readonly isPlayApart: boolean
  readonly hasPrevious: boolean
  readonly hasNext: boolean
  readonly previous: () => void
  readonly next: () => void
  readonly toggle: () => void
  readonly setStep: (step: TimeStep) => void
  readonly setSpeed: (speed: PlaySpeed) => void
}

/** Earlier, play or pause, later; how fast; how long the window is. */
export const timeControls = (given: TimeControls): TemplateResult => html`
  <div class="row joined">
    ${move(text.previous[given.step], 'chevron-left', given.hasPrevious, given.previous)}
    ${given.isPlayApart ? nothing : playButton(given.playing, given.toggle)}
    ${move(text.next[given.step], 'chevron-right', given.hasNext, given.next)}
  </div>
  <label class="row speed">
    <span class="visually-hidden">${text.speed}</span>
    <select
      @change=${(event: Event) =>
        given.setSpeed(Number((event.target as HTMLSelectElement).value) as PlaySpeed)}
    >
      ${PLAY_SPEEDS.map(
        (each) =>
          html`<option value=${each} .selected=${each === given.speed}>${text.speedOf(each)}</option>`,
      )}
    </select>
  </label>
  <div class="row joined" role="group" aria-label=${text.window}>
    ${TIME_STEPS.map(
      (each) => html`<button
        type="button"
        aria-pressed=${each === given.step}
        @click=${() => given.setStep(each)}
      >
        ${text.windows[each]}
      </button>`,
    )}
  </div>
`

export const playButton = (playing: boolean, toggle: () => void): TemplateResult => html`<button
  type="button"
  class="play"
  @click=${toggle}
>
  <tn-icon name=${playing ? 'pause' : 'play'}></tn-icon><span>${playing ? text.pause : text.play}</span>
</button>`

const move = (label: string, icon: string, possible: boolean, act: () => void): TemplateResult => html`<button
  type="button"
  aria-label=${label}
  title=${label}
  ?disabled=${!possible}
  @click=${act}
>
  <tn-icon name=${icon}></tn-icon>
</button>`

import { html, nothing, type TemplateResult } from 'lit'
import type { PartnerMeeting } from '../../domain/partners/partner-meeting.ts'
import { meetings } from '../../messages/meetings.ts'
import { reunion as text } from '../../messages/reunion.ts'
import type { IconName } from '../parts/icon.ts'
import type { Command } from './commands.ts'

type Bar = {
  readonly meeting: PartnerMeeting
  readonly scene: number
  readonly isFull: boolean
  /** The screen is dark. */
  readonly inert: boolean
  readonly obey: (command: Command) => void
}

/** Buttons under a scene: each key has one. */
export const reunionBar = ({ meeting, scene, isFull, inert, obey }: Bar): TemplateResult => {
  const isClosed = meeting.closedOn !== undefined
  const button = (
    kind: Exclude<Command['kind'], 'scene'>,
    words: string,
    key: string,
    icon?: IconName,
  ) => html`
    <button type="button" class="quiet" @click=${() => obey({ kind } as Command)}>
      ${icon ? html`<tn-icon name=${icon}></tn-icon>` : nothing}<span>${words}<span class="visually-hidden">${text.key(key)}</span></span>
      ${key.length === 1 && /\W/.test(key) ? nothing : html`<kbd aria-hidden="true">${key}</kbd>`}
    </button>
  `
  const { keys } = text
  return html`
    <footer ?inert=${inert}>
      <div class="turn">
        ${button('previous', text.previous, keys.previous, 'chevron-left')}
        <nav aria-label=${text.scenes}>
          <ol>
            ${meeting.scenes.map(
              ({ type }, rank) => html`<li>
                <button
                  type="button"
                  class=${rank < scene ? 'seen' : ''}
                  aria-current=${rank === scene ? 'step' : nothing}
                  aria-label=${text.toScene(rank + 1, meetings.scenes[type])}
                  title=${meetings.scenes[type]}
                  @click=${() => obey({ kind: 'scene', scene: rank })}
                >
                  ${rank + 1}
                </button>
              </li>`,
            )}
          </ol>
        </nav>
        ${button('next', text.next, keys.next, 'chevron-right')}
      </div>
      <div>
        ${isClosed ? nothing : button('decide', text.decide, keys.decide, 'plus')}
        ${button('end', isClosed ? text.minutes : text.end, keys.end, 'check')}
        ${button('print', text.print, keys.print, 'print')}
        ${button('blank', text.blank, keys.blank, 'moon')}
        ${button('full-screen', isFull ? text.smallScreen : text.fullScreen, keys.fullScreen, 'monitor')}
        ${button('leave', text.leave, keys.leave, 'close')}
      </div>
    </footer>
  `
}

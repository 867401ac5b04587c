import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../styles/controls.ts'
import { line } from '../../../styles/line.ts'
import type { StorageTrouble } from '../../domain/storage-trouble.ts'
import { storage as words } from '../../messages/storage.ts'
import { Act } from '../../operations/act.ts'
import { believeClock } from '../../operations/device/believe-clock.ts'
import { reloadPage } from '../../operations/device/reload-page.ts'
import { retrySaving } from '../../operations/device/retry-saving.ts'
import { showDevice } from '../../operations/device/show-device.ts'
import { Select } from '../../store/select.ts'
import '../parts/icon.ts'
import { sameParts } from '../parts/same-parts.ts'

type Way = 'room' | 'retry' | 'backup' | 'reload'

/** What helps against each trouble, the best first. */
const WAYS: Readonly<Record<StorageTrouble, readonly Way[]>> = {
  full: ['room', 'retry', 'backup'],
  refused: ['retry', 'backup'],
  evicted: ['backup'],
  removed: ['reload'],
  newer: ['reload'],
  held: [],
}

/** A line over every screen while what is shown is not on the disk, or the clock is not believed: what happened, what to do. */
@customElement('tn-trouble')
export class TroubleLine extends LitElement {
  static override styles = [
    controls,
    line,
    css`
      .line {
        border-color: var(--danger);
        background: var(--danger-ground);
      }
      .line.clock {
        border-color: var(--warning);
        background: var(--warning-ground);
      }
      p {
        flex: 1 1 24rem;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-2);
      }
      @media (width < 45rem) {
        .line {
          line-height: var(--leading-tight);
        }
        p {
          flex-basis: 100%;
          font-size: var(--text-small);
        }
      }
    `,
  ]

  readonly #parts = new Select(
    this,
    ({ session }) => ({
      trouble: session.trouble ?? null,
      doubt: session.clockDoubt?.isWrong ? session.clockDoubt : null,
      ahead: session.datedAhead ?? null,
    }),
    sameParts,
  )
  readonly #act = new Act(this)

  /** The regions are there before their words, so that they are read out. */
  override render(): TemplateResult {
    const { trouble, doubt, ahead } = this.#parts.value
    return html`
      <div role="alert">
        ${
          trouble
            ? html`<div class="line">
                <p><tn-icon name="warning"></tn-icon><span>${words.trouble[trouble]}</span></p>
                ${WAYS[trouble].length > 0 ? html`<div class="ways">${WAYS[trouble].map((way, rank) => this.#way(way, rank === 0))}</div>` : nothing}
              </div>`
            : nothing
        }
      </div>
      <div role="status">
        ${
          doubt
            ? this.#clock(words.clockWrong(doubt), words.clock.right, () =>
                this.#act.run(believeClock, undefined),
              )
            : ahead
              ? this.#clock(words.datedAhead(ahead.count, ahead.last), words.understood, () =>
                  this.#parts.store.look({ datedAhead: null }),
                )
              : nothing
        }
      </div>
    `
  }

  #clock(said: string, label: string, act: () => unknown): TemplateResult {
    return html`
      <div class="line clock">
        <p><tn-icon name="clock"></tn-icon><span>${said}</span></p>
        <div class="ways"><button type="button" @click=${() => void act()}>${label}</button></div>
      </div>
    `
  }

  #way(way: Way, isFirst: boolean): TemplateResult {
    const ways: Readonly<Record<Way, readonly [label: string, act: () => unknown]>> = {
      room: [words.makeRoom, () => this.#act.run(showDevice, undefined)],
      retry: [words.retry, () => this.#act.run(retrySaving, undefined)],
      backup: [words.backUp, () => this.#parts.store.look({ dialog: 'backup' })],
      reload: [words.reload, () => this.#act.run(reloadPage, undefined)],
    }
    const [label, act] = ways[way]
    return html`<button type="button" class=${isFirst ? 'primary' : ''} @click=${() => void act()}>${label}</button>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-trouble': TroubleLine
  }
}

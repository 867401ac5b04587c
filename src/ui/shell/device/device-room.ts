import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import type { RoomUse } from '../../../domain/installed-app.ts'
import { storage } from '../../../messages/storage.ts'
import { Act } from '../../../operations/act.ts'
import { removeBaseMap } from '../../../operations/base-maps/remove-base-map.ts'
import { eraseBefore } from '../../../operations/device/erase-before.ts'
import { erasePhotos } from '../../../operations/device/erase-photos.ts'
import { restoreBefore } from '../../../operations/device/restore-before.ts'
import { showDevice } from '../../../operations/device/show-device.ts'
import { openExample } from '../../../operations/territories/open-example.ts'
import { Select } from '../../../store/select.ts'
import { actionButton } from '../../parts/action-button.ts'

const words = storage.room

/** What takes room on this device, and the ways to make some. */
@customElement('tn-device-room')
export class DeviceRoom extends LitElement {
  static override styles = [
    controls,
    css`
      table {
        inline-size: 100%;
        border-collapse: collapse;
      }
      caption {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      th,
      td {
        padding: var(--space-1) var(--space-2) var(--space-1) 0;
        border-block-end: var(--hairline) solid var(--line);
        font-weight: inherit;
        text-align: start;
        vertical-align: middle;
      }
      .size {
        text-align: end;
        white-space: nowrap;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
      }
      p {
        margin: var(--space-2) 0;
        color: var(--ink-muted);
      }
    `,
  ]

  /** All photos are about to be erased: asked once more. */
  @state() private asked = false
  readonly #room = new Select(this, ({ session }) => session.room ?? null)
  readonly #act = new Act(this)

  override render(): TemplateResult | typeof nothing {
    const room = this.#room.value
    if (!room) return nothing
    const { photos, before, baseMap, copy, hasExample } = room
    return html`
      <table>
        <caption>${words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">${words.what}</th>
            <th scope="col" class="size">${words.size}</th>
            <th scope="col">${words.action}</th>
          </tr>
        </thead>
        <tbody>
          ${this.#row(words.records, room.records, words.needed)}
          ${photos.count > 0 ? this.#row(words.photos(photos.count), photos.bytes, this.#photos()) : nothing}
          ${before.map((each) => this.#before(each))}
          ${
            baseMap > 0
              ? this.#row(
                  words.baseMap,
                  baseMap,
                  actionButton({
                    act: this.#act,
                    operation: removeBaseMap,
                    target: undefined,
                    label: words.removeBaseMap,
                  }),
                )
              : nothing
          }
          ${
            hasExample
              ? this.#row(
                  words.example,
                  null,
                  actionButton({
                    act: this.#act,
                    operation: openExample,
                    target: undefined,
                    label: words.openExample,
                  }),
                )
              : nothing
          }
          ${copy === null ? nothing : this.#row(words.copy, copy, words.needed)}
        </tbody>
      </table>
      ${this.asked ? html`<p role="status">${words.photosWhy}</p>` : nothing}
      <p>${words.refresh}</p>
      ${actionButton({ act: this.#act, operation: showDevice, target: undefined, label: words.recount })}
    `
  }

  #row(what: string, bytes: number | null, way: unknown): TemplateResult {
    return html`
      <tr>
        <th scope="row">${what}</th>
        <td class="size">${bytes === null ? '–' : storage.megabytes(bytes)}</td>
        <td><div class="ways">${way}</div></td>
      </tr>
    `
  }

  #photos(): TemplateResult {
    if (!this.asked)
      return html`<button type="button" @click=${() => (this.asked = true)}>${words.erasePhotos}</button>`
    const button = { act: this.#act, operation: erasePhotos, target: undefined }
    return actionButton({ ...button, label: words.reallyPhotos, look: 'danger' })
  }

  #before({ schema, on, bytes }: RoomUse['before'][number]): TemplateResult {
    const act = this.#act
    return this.#row(
      on === null ? words.before : words.beforeOn(on),
      bytes,
      html`
        ${actionButton({ act, operation: eraseBefore, target: undefined, label: words.eraseBefore })}
        ${actionButton({ act, operation: restoreBefore, target: { schema }, label: words.restoreBefore })}
      `,
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-device-room': DeviceRoom
  }
}

import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Estate } from '../../../domain/estate.ts'
import { dueItems } from '../../../domain/follow-up/due-items.ts'
import type { Request } from '../../../domain/follow-up/request.ts'
import { format } from '../../../messages/format.ts'
import { placeName } from '../../../messages/place-name.ts'
import { requestTitle } from '../../../messages/request-title.ts'
import { requests as text } from '../../../messages/requests.ts'
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { dueLine } from '../due-line.ts'
import { recordHead, registerFrame, registerFrameStyles } from '../register-frame.ts'
import type { RegisterRow } from '../register-list.ts'
import './request-card.ts'
import './request-form.ts'

/** Without an answer first, by due day; the answered ones latest first. */
const byTurn = (a: Request, b: Request): number => {
  if (!a.answer !== !b.answer) return a.answer ? 1 : -1
  if (a.answer && b.answer) return b.answer.on.localeCompare(a.answer.on)
  return a.dueOn.localeCompare(b.dueOn)
}

/** Requests as their register lists them. */
const requestRows = (estate: Estate, today: string): readonly RegisterRow[] => {
  const items = dueItems(estate)
  return [...estate.request.values()].sort(byTurn).map((request) => ({
    ...{ kind: 'request' as const, id: request.id, title: requestTitle(estate, request) },
    detail: text.detail(placeName(estate, request.place), format.shortDay(request.on)),
    state: request.answer ? text.outcome[request.answer.outcome] : text.waiting,
    isClosed: request.answer !== undefined,
    ...dueLine(items, request, today),
  }))
}

/** The register of requests: the one that is being made, or open, or all of them. */
@customElement('tn-requests')
export class Requests extends LitElement {
  static override styles = [controls, panel, panelPart, registerFrameStyles]

  @state() private editing = ''
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({
      ...{ estate, today: session.today, selection: session.selection },
      isNew: session.following?.view === 'requests',
    }),
    sameParts,
  )

  readonly #ended = (): void => {
    this.editing = ''
    this.#parts.store.look({ following: null })
  }

  override render(): TemplateResult {
    const { estate, today, isNew, selection } = this.#parts.value
    const { store } = this.#parts
    if (isNew) return html`<tn-request-form .request=${null} @tn-done=${this.#ended}></tn-request-form>`
    const open = selection?.kind === 'request' ? estate.request.get(selection.id) : undefined
    if (open && this.editing === open.id)
      return html`<tn-request-form .request=${open.id} @tn-done=${this.#ended}></tn-request-form>`
    if (open)
      return html`${recordHead(requestTitle(estate, open), () => store.look({ selection: null }))}
        <tn-request-card
          .request=${open.id}
          @tn-edit=${() => {
            this.editing = open.id
          }}
        ></tn-request-card>`
    return registerFrame({
      ...{ list: text.list, empty: text.empty, add: text.add, rows: requestRows(estate, today) },
      make: () => store.look({ following: { view: 'requests' }, selection: null }),
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-requests': Requests
  }
}

import { html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Estate } from '../../../domain/estate.ts'
import { dueItems } from '../../../domain/follow-up/due-items.ts'
import type { Request } from '../../../domain/follow-up/request.ts'
import { format } from '../../../messages/format.ts'
import { placeName } from '../../../messages/place-name.ts'
import { requestTitle } from '../../../messages/request-title.ts'
import { requests as text } from '../../../messages/requests.ts'
import { dueLine } from '../due-line.ts'
import { Register } from '../register.ts'
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

  readonly #register = new Register(this, 'requests', 'request')

  override render(): TemplateResult {
    const { estate, today, making, open, isCorrected, make, correct, ended, close } = this.#register
    if (making || isCorrected)
      return html`<tn-request-form .request=${making ? null : open} @tn-done=${ended}></tn-request-form>`
    const request = open === null ? undefined : estate.request.get(open)
    if (request)
      return html`${recordHead(requestTitle(estate, request), close)}
        <tn-request-card .request=${request.id} @tn-edit=${correct}></tn-request-card>`
    return registerFrame({
      ...{ list: text.list, empty: text.empty, add: text.add, rows: requestRows(estate, today) },
      make,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-requests': Requests
  }
}

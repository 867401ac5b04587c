import { html, LitElement, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { controls } from '../../../../styles/controls.ts'
import { panel, panelPart } from '../../../../styles/panel.ts'
import type { Estate } from '../../../domain/estate.ts'
import { dueItems } from '../../../domain/follow-up/due-items.ts'
import type { Relay } from '../../../domain/follow-up/relay.ts'
import { isRelayOver, relayStatus } from '../../../domain/follow-up/relay-steps.ts'
import { followWords } from '../../../messages/follow-words.ts'
import { placeName } from '../../../messages/place-name.ts'
import { relayTitle } from '../../../messages/relay-title.ts'
import { relays as text } from '../../../messages/relays.ts'
import { dueLine } from '../due-line.ts'
import { Register } from '../register.ts'
import { recordHead, registerFrame, registerFrameStyles } from '../register-frame.ts'
import type { RegisterRow } from '../register-list.ts'
import './relay-card.ts'
import './relay-form.ts'

const lastDay = ({ statusSteps }: Relay): string => statusSteps.at(-1)?.on ?? ''

/** Relays as their register lists them: those that have waited longest first, the ended ones latest first. */
const relayRows = (estate: Estate, today: string): readonly RegisterRow[] => {
  const items = dueItems(estate)
  return [...estate.relay.values()]
    .sort((a, b) =>
      isRelayOver(a) && isRelayOver(b)
        ? lastDay(b).localeCompare(lastDay(a))
        : lastDay(a).localeCompare(lastDay(b)),
    )
    .map((relay) => ({
      ...{ kind: 'relay' as const, id: relay.id, title: relayTitle(estate, relay) },
      detail: [
        text.peopleCount(relay.people, relay.youths),
        ...(relay.place === undefined ? [] : [placeName(estate, relay.place)]),
      ].join(' · '),
      state: followWords.status[relayStatus(relay)],
      isClosed: isRelayOver(relay),
      ...dueLine(items, relay, today),
    }))
}

/** The register of relays: the one that is being made, or open, or all of them. */
@customElement('tn-relays')
export class Relays extends LitElement {
  static override styles = [controls, panel, panelPart, registerFrameStyles]

  readonly #register = new Register(this, 'relays', 'relay')

  override render(): TemplateResult {
    const { estate, today, making, open, isCorrected, make, correct, ended, close } = this.#register
    if (making)
      return html`<tn-relay-form .relay=${null} .from=${making.from} @tn-done=${ended}></tn-relay-form>`
    if (isCorrected) return html`<tn-relay-form .relay=${open} @tn-done=${ended}></tn-relay-form>`
    const relay = open === null ? undefined : estate.relay.get(open)
    if (relay)
      return html`${recordHead(relayTitle(estate, relay), close)}
        <tn-relay-card .relay=${relay.id} @tn-edit=${correct}></tn-relay-card>`
    return registerFrame({
      ...{ list: text.list, empty: text.empty, add: text.add, rows: relayRows(estate, today) },
      make,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-relays': Relays
  }
}

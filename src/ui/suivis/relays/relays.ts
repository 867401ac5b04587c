import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
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
import { Select } from '../../../store/select.ts'
import { sameParts } from '../../parts/same-parts.ts'
import { dueLine } from '../due-line.ts'
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

  @state() private editing = ''
  readonly #parts = new Select(
    this,
    ({ estate, session }) => ({
      ...{ estate, today: session.today, selection: session.selection, following: session.following },
    }),
    sameParts,
  )

  readonly #ended = (): void => {
    this.editing = ''
    this.#parts.store.look({ following: null })
  }

  override render(): TemplateResult {
    const { estate, today, selection, following } = this.#parts.value
    const { store } = this.#parts
    if (following?.view === 'relays')
      return html`<tn-relay-form .relay=${null} .from=${following.from} @tn-done=${this.#ended}></tn-relay-form>`
    const open = selection?.kind === 'relay' ? estate.relay.get(selection.id) : undefined
    if (open && this.editing === open.id)
      return html`<tn-relay-form .relay=${open.id} @tn-done=${this.#ended}></tn-relay-form>`
    if (open)
      return html`${recordHead(relayTitle(estate, open), () => store.look({ selection: null }))}
        <tn-relay-card
          .relay=${open.id}
          @tn-edit=${() => {
            this.editing = open.id
          }}
        ></tn-relay-card>`
    return registerFrame({
      ...{ list: text.list, empty: text.empty, add: text.add, rows: relayRows(estate, today) },
      make: () => store.look({ following: { view: 'relays' }, selection: null }),
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tn-relays': Relays
  }
}

import { placeOf } from '../../../domain/place.ts'
import type { Selection } from '../../../store/session.ts'
import type { Store } from '../../../store/store.ts'
import type { AtHandView } from './round-view.ts'

const same = (one: Selection | null, other: Selection | null): boolean =>
  one?.kind === other?.kind && one?.id === other?.id

/** Keeps the map and the list on the same stop: what is opened is flown to, what is chosen on the map is opened. */
export class FollowStop {
  #told: Selection | null = null

  constructor(private readonly store: () => Store) {}

  /** The place at hand as something that can be selected. */
  #selectionOf({ at }: AtHandView): Selection | null {
    if (!at) return null
    if (at.stop !== undefined) return { kind: 'stop', id: at.stop }
    const place = placeOf(this.store().read().estate, at.place)
    return place ? { kind: place.kind, id: place.id } : null
  }

  show(view: AtHandView): void {
    const store = this.store()
    const { selection } = store.read().session
    const wanted = this.#selectionOf(view)
    if (!same(selection, this.#told) && selection?.kind === 'stop' && !same(selection, wanted)) {
      const isHere = view.walked?.progress.stops.some(({ stop }) => stop.id === selection.id)
      this.#told = selection
      if (isHere) {
        store.look({ fieldStop: selection.id, fieldPlace: null, fieldKind: 'passage', fieldSheet: 'none' })
        return
      }
    }
    if (wanted && !same(wanted, this.#told)) {
      this.#told = wanted
      store.look(({ flyToSelection }) => ({ selection: wanted, flyToSelection: flyToSelection + 1 }))
    }
  }
}

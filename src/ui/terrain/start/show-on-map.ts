import type { Store } from '../../../store/store.ts'
import { placeSelection } from '../../territoire/place-kind.ts'

/** Chooses a place by its id and has the map go there; an unknown id changes nothing. */
export const showOnMap = (store: Store, id: string): void => {
  const selection = placeSelection(store.read().estate, id)
  if (selection) store.look(({ flyToSelection }) => ({ selection, flyToSelection: flyToSelection + 1 }))
}

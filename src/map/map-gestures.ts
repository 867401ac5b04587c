import { heatMap } from '../messages/heat-map.ts'
import { mapWords } from '../messages/map.ts'
import type { Selection } from '../store/session.ts'
import { shownLayers } from '../store/shown-layers.ts'
import type { Store } from '../store/store.ts'
import { areTitled } from './followed-records.ts'
import { watchKeyboard } from './map-keyboard.ts'
import { watchPointer } from './map-pointer.ts'
import type { MapStage } from './map-stage.ts'
import { objectLabel } from './object-label.ts'
import { provenShown } from './proven-places.ts'
import { stepOrder } from './step-order.ts'
import { situationsAt, steppedMarks } from './stepped-marks.ts'

export type Gestures = {
  /** Where the pointer is over the hovered object; null when the keyboard or a list hovers it. */
  readonly pointer: () => { x: number; y: number } | null
  /** The objects to step through have changed. */
  readonly forget: () => void
}

/** Turns pointer and keys into what the session holds: hover, selection and view. `say` is heard by screen readers. */
export const connectGestures = (
  stage: MapStage,
  store: Store,
  { say, moved }: { say: (words: string) => void; moved: () => void },
): Gestures => {
  let pointer: { x: number; y: number } | null = null
  const label = (object: Selection): string => {
    const { estate, session } = store.read()
    const proven = provenShown(store.read()).find((place) => place.object?.id === object.id)
    const count = situationsAt(store.read(), object)
    return [
      objectLabel(estate, object, areTitled(session)) ?? '',
      ...(count > 0 ? [mapWords.situations(count)] : []),
      ...(proven ? [heatMap.provenPlace(proven.verdict)] : []),
    ].join('')
  }
  const choose = (selection: Selection | null): void =>
    store.look({ selection, ...(selection?.kind === 'round' && { round: selection.id }) })

  const isDrawing = (): boolean => Boolean(store.read().session.editing)

  watchPointer(stage.map, {
    isTaken: isDrawing,
    hover: (hover, point) => {
      pointer = point
      const now = store.read().session.hover
      if (hover?.id === now?.id && hover?.kind === now?.kind) moved()
      else store.look({ hover })
    },
    choose,
  })
  const keys = watchKeyboard(stage.map.getCanvas(), {
    order: () => {
      const { estate, session } = store.read()
      const { lng, lat } = stage.view()
      const [proven, marks] = [provenShown(store.read()), steppedMarks(store.read())]
      return stepOrder(estate, shownLayers(session), stage.bounds(), [lng, lat], proven, marks)
    },
    step: (hover) => {
      pointer = null
      store.look({ hover })
      say(hover ? label(hover) : mapWords.nothingInView)
    },
    choose: () => {
      const { hover } = store.read().session
      if (!hover || isDrawing()) return
      choose(hover)
      say(mapWords.selected(label(hover)))
    },
    clear: () => {
      const { hover, selection } = store.read().session
      if (!hover && !selection) return false
      store.look({ hover: null, selection: null })
      say(mapWords.cleared)
      return true
    },
    leave: () => {
      const around = stage.map.getCanvas().getRootNode() as ShadowRoot
      around.querySelector<HTMLElement>('tn-map-controls')?.focus()
    },
  })
  stage.map.on('move', moved)
  stage.onMoved((view) => {
    keys.forget()
    // A jump ends inside the element's own update; what it changes waits for the next.
    queueMicrotask(() => store.look({ view }))
  })
  return { pointer: () => pointer, forget: keys.forget }
}

import type { LayerId, Session, Workspace } from './session.ts'

/** Layers that belong to some places: elsewhere they would only cover what the place is about. */
const AT_HOME: Partial<Record<LayerId, readonly Workspace[]>> = {
  rounds: ['semaine', 'terrain'],
  heat: ['observatoire'],
  recency: ['suivis'],
  release: ['echanges'],
}

/** Where a screen stands: its place, and the view of Suivis that is open. */
type Standing = Pick<Session, 'workspace' | 'followView'>

/** Whether a layer can be seen there at all, and so be switched: that of last passages beside its own list only. */
export const isLayerOf = ({ workspace, followView }: Standing, layer: LayerId): boolean =>
  (AT_HOME[layer]?.includes(workspace) ?? true) && (layer !== 'recency' || followView === 'recency')

const cache = new WeakMap<ReadonlySet<LayerId>, Map<string, ReadonlySet<LayerId>>>()

/** The layers seen now: those switched on that belong to the place. The same set for the same session. */
export const shownLayers = (session: Standing & Pick<Session, 'layers'>): ReadonlySet<LayerId> => {
  const { layers, workspace, followView } = session
  const known = cache.get(layers) ?? new Map<string, ReadonlySet<LayerId>>()
  cache.set(layers, known)
  const key = `${workspace} ${followView}`
  const shown = known.get(key) ?? new Set([...layers].filter((layer) => isLayerOf(session, layer)))
  known.set(key, shown)
  return shown
}

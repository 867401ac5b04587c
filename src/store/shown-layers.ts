import type { LayerId, Session, Workspace } from './session.ts'

/** Layers that belong to some places: elsewhere they would only cover what the place is about. */
const AT_HOME: Partial<Record<LayerId, readonly Workspace[]>> = {
  rounds: ['semaine', 'terrain'],
  heat: ['observatoire'],
  recency: ['suivis'],
  release: ['echanges'],
}

/** Whether a layer can be seen at a place at all, and so be switched there. */
export const isLayerOf = (workspace: Workspace, layer: LayerId): boolean =>
  AT_HOME[layer]?.includes(workspace) ?? true

const cache = new WeakMap<ReadonlySet<LayerId>, Map<Workspace, ReadonlySet<LayerId>>>()

/** The layers seen now: those switched on that belong to the place. The same set for the same session. */
export const shownLayers = ({
  layers,
  workspace,
}: Pick<Session, 'layers' | 'workspace'>): ReadonlySet<LayerId> => {
  const known = cache.get(layers) ?? new Map<Workspace, ReadonlySet<LayerId>>()
  cache.set(layers, known)
  const shown = known.get(workspace) ?? new Set([...layers].filter((layer) => isLayerOf(workspace, layer)))
  known.set(workspace, shown)
  return shown
}

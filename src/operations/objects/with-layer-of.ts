import type { EditedKind, LayerId, Session } from '../../store/session.ts'

const LAYER_OF: Readonly<Record<EditedKind, LayerId>> = {
  perimeter: 'perimeter',
  sector: 'sectors',
  building: 'buildings',
  entrance: 'entrances',
  publicPlace: 'publicPlaces',
  receptionPlace: 'publicPlaces',
  service: 'services',
  street: 'streets',
}

/** The layers with that of the kind switched on: what is drawn stays in sight once the tool is put down. */
export const withLayerOf = (
  { layers }: Pick<Session, 'layers'>,
  kind: EditedKind,
): Pick<Session, 'layers'> =>
  layers.has(LAYER_OF[kind]) ? { layers } : { layers: new Set([...layers, LAYER_OF[kind]]) }

import { type Dataset, datasetId } from '../../src/domain/dataset.ts'

const dataset = (name: string, about: Omit<Dataset, 'kind' | 'id' | 'name'>): Omit<Dataset, 'kind'> => ({
  id: datasetId(name),
  name,
  ...about,
})

/** Where the objects of the territory come from, as `../shared/territory/SOURCES.md` says it: each feature's `source` is a name of these. */
export const DATASETS = [
  dataset('Quartiers prioritaires 2024', {
    licence: 'Licence Ouverte (présumée)',
    url: 'https://github.com/betagouv/grist-custom-widgets-fr-admin/blob/83950fe88101ec951938ca1cc0ccfd31365c20d9/public/qp-politiques-ville.geojson',
  }),
  dataset('OpenStreetMap', {
    licence: 'ODbL 1.0',
    url: 'https://github.com/ghurault/Streetmaps/blob/09237bbe0d6b6ce4283f1f95b7abb82e172ffb11/docs/Mons.jpg',
  }),
  dataset('relevé public', { licence: 'à vérifier' }),
  dataset('V’Lille', { licence: 'à vérifier' }),
  dataset('Tournée', { licence: 'ODbL 1.0 (tracés), MIT (listes)' }),
  dataset('démonstration', { licence: 'MIT' }),
  dataset('délibération du conseil municipal', { licence: 'données publiques' }),
]

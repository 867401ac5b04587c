import type { CommuneCode } from '../domain/commune-code.ts'
import type { QualityKind } from '../domain/data-quality.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { SetupStep, SetupStepName } from '../domain/setup-steps.ts'
import { format } from './format.ts'

/** A public page or file, free of charge. */
export type FreeSource = { readonly label: string; readonly url: string }

const layers: Readonly<Record<QualityKind, string>> = {
  perimeter: 'Périmètre',
  sector: 'Secteurs',
  building: 'Bâtiments',
  entrance: 'Entrées',
  publicPlace: 'Lieux publics',
  receptionPlace: 'Lieux d’accueil',
  service: 'Services et associations',
  street: 'Voies à pied',
  greenSpace: 'Espaces verts',
  landmark: 'Repères',
  footprint: 'Bâti (cadastre)',
  address: 'Adresses (BAN)',
  housing: 'Logements sociaux (RPLS)',
  holding: 'Lignes des listes de bailleurs',
  rnbBuilding: 'Bâtiments du RNB',
  door: 'Portes (OpenStreetMap)',
}

const steps: Readonly<Record<SetupStepName, { readonly title: string; readonly how: string }>> = {
  'priority-area': {
    title: 'Le périmètre du quartier prioritaire',
    how: 'Prenez le fichier GeoJSON des quartiers de 2024, France entière : l’application propose ceux d’ici, par code ou par nom.',
  },
  footprints: {
    title: 'Le bâti, du cadastre',
    how: 'Prenez le fichier des bâtiments de la commune, tel quel, sans le décompresser. Le référentiel national des bâtiments (RNB) ajoute leurs identifiants.',
  },
  addresses: {
    title: 'Les adresses, de la Base adresse nationale',
    how: 'Prenez le fichier CSV du département, tel quel : seules les adresses d’ici sont gardées.',
  },
  housing: {
    title: 'Les logements sociaux, du répertoire (RPLS)',
    how: 'Prenez le fichier détaillé au logement du département ou de la région. Il ne nomme pas le bailleur : les listes le diront.',
  },
  'landlord-lists': {
    title: 'Les listes des bailleurs',
    how: 'Demandez à chaque bailleur sa liste d’entrées : adresse, bâtiment ou hall, nombre de logements, accès. Un tableur suffit, quel que soit l’intitulé des colonnes.',
  },
  streets: {
    title: 'Les rues, d’OpenStreetMap',
    how: 'Ouvrez Overpass Turbo, collez la requête ci-dessous, « Exécuter », puis « Exporter » en données brutes OSM. Elle donne aussi portes, services et associations.',
  },
  doubts: {
    title: 'Les doutes à lever',
    how: 'Ce que les fichiers disent du même lieu a été rapproché ; les cas douteux attendent votre avis.',
  },
  week: {
    title: 'La première semaine',
    how: 'Préparez les tournées de la semaine : le territoire est prêt.',
  },
}

const AT = {
  priorityAreas: 'https://www.data.gouv.fr/datasets/quartiers-prioritaires-de-la-politique-de-la-ville-qpv/',
  cadastre: 'https://cadastre.data.gouv.fr/datasets/cadastre-etalab',
  cadastreFiles: 'https://cadastre.data.gouv.fr/data/etalab-cadastre/latest/geojson/communes',
  register: 'https://www.data.gouv.fr/datasets/referentiel-national-des-batiments/',
  addresses: 'https://adresse.data.gouv.fr/donnees-nationales',
  addressFiles: 'https://adresse.data.gouv.fr/data/ban/adresses/latest/csv',
  housing: 'https://www.data.gouv.fr/datasets/repertoire-des-logements-locatifs-des-bailleurs-sociaux/',
  overpass: 'https://overpass-turbo.eu/',
} as const

/** Where a step's data are free to take: the file itself where commune or department are known, else its page. */
export const freeSources = (
  step: SetupStepName,
  { insee, department }: CommuneCode,
): readonly FreeSource[] => {
  switch (step) {
    case 'priority-area':
      return [{ label: 'data.gouv.fr, quartiers prioritaires', url: AT.priorityAreas }]
    case 'footprints':
      return [
        insee && department
          ? {
              label: `cadastre.data.gouv.fr, bâtiments de la commune ${insee}`,
              url: `${AT.cadastreFiles}/${department}/${insee}/cadastre-${insee}-batiments.json.gz`,
            }
          : { label: 'cadastre.data.gouv.fr, cadastre par commune', url: AT.cadastre },
        { label: 'data.gouv.fr, référentiel national des bâtiments', url: AT.register },
      ]
    case 'addresses':
      return [
        department
          ? {
              label: `adresse.data.gouv.fr, adresses du département ${department}`,
              url: `${AT.addressFiles}/adresses-${department}.csv.gz`,
            }
          : { label: 'adresse.data.gouv.fr, données nationales par département', url: AT.addresses },
      ]
    case 'housing':
      return [{ label: 'data.gouv.fr, répertoire des logements locatifs', url: AT.housing }]
    case 'streets':
      return [{ label: 'overpass-turbo.eu', url: AT.overpass }]
    default:
      return []
  }
}

/** Words of the page « Qualité des données ». */
export const dataQualityWords = {
  title: 'Qualité des données',
  lead: 'D’où vient chaque couche, de quand, et ce qui est sûr. Rien n’est demandé à un site : les liens ouvrent une page, vous en prenez le fichier.',
  setup: 'Monter mon quartier en une heure',
  progress: (done: number, all: number): string =>
    `${format.count(done, 'étape faite', 'étapes faites')} sur ${all}`,
  next: (rank: number, all: number, title: string): string => `Étape ${rank} sur ${all} : ${title}`,
  again: 'Reprendre, avec un fichier plus récent',
  allSteps: 'Toutes les étapes',
  layersTitle: 'Couche par couche',
  layers,
  steps,
  state: ({ state, step, count, missing, imported, sources }: SetupStep): string => {
    const from = sources.map(({ name }) => name).slice(0, 3)
    const by = from.length > 0 ? ` (${from.join(', ')})` : ''
    if (step === 'doubts' && state === 'partly')
      return `${format.count(count, 'cas attend', 'cas attendent')} votre avis`
    if (step === 'week') return { done: 'Fait', partly: 'Aucune tournée à venir', todo: 'À faire' }[state]
    if (state === 'todo') return 'À faire'
    if (state === 'done') return `${imported ? `Fait le ${format.day(imported)}` : 'Fait'}${by}`
    return missing.length > 0
      ? `En partie : il manque ${missing.map(({ name }) => name).join(', ')}`
      : `En partie${by}`
  },
  take: 'Où le prendre',
  newTab: '(nouvel onglet)',
  query: 'Requête Overpass',
  copy: 'Copier la requête',
  copied: 'Requête copiée.',
  copyFailed: 'Le navigateur n’a pas laissé copier : choisissez le texte, puis Ctrl+C.',
  toDoubts: 'Voir les doutes',
  toWeek: 'Aller à la semaine',
  none: 'Rien encore.',
  count: (count: number): string => format.count(count, 'objet', 'objets'),
  gone: (count: number): string => `${format.count(count, 'gardé', 'gardés')} pour le passé`,
  edited: (count: number): string => `${format.count(count, 'corrigé', 'corrigés')} à la main`,
  precisions: {
    official: 'officiel',
    surveyed: 'relevé',
    estimated: 'estimation',
    demonstration: 'démonstration',
  },
  share: (word: string, count: number, all: number): string =>
    `${word} ${format.number(count)} (${format.percent(count / all)})`,
  source: (name: string, count: number, dataset: Dataset | undefined): string =>
    [
      `${name}\u00a0: ${format.number(count)}`,
      ...(dataset?.date ? [`données du ${format.shortDay(dataset.date)}`] : []),
      ...(dataset?.imported ? [`lu le ${format.shortDay(dataset.imported)}`] : []),
      dataset?.licence ? `licence\u00a0: ${dataset.licence}` : 'licence non renseignée',
    ].join(', '),
  demonstration: (count: number): string =>
    `${format.count(count, 'entrée est', 'entrées sont')} encore de démonstration : ${count < 2 ? 'elle part' : 'elles partent'} dès la première liste réelle.`,
  table: 'Le même en tableau',
  headings: {
    layer: 'Couche',
    count: 'En service',
    sources: 'Sources, dates et licences',
  },
} as const

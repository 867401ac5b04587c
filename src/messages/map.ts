import type { Entrance } from '../domain/entrance.ts'
import type { Landmark } from '../domain/landmark.ts'
import type { Precision } from '../domain/provenance.ts'
import type { PublicPlace } from '../domain/public-place.ts'
import type { Service } from '../domain/service.ts'
import type { Street } from '../domain/street.ts'
import type { ClockTime, StopKind } from '../domain/week/round.ts'
import { format } from './format.ts'
import { openingHours } from './opening-hours.ts'
import { words } from './words.ts'

type Layer =
  | 'perimeter'
  | 'sectors'
  | 'streets'
  | 'greenSpaces'
  | 'buildings'
  | 'entrances'
  | 'publicPlaces'
  | 'landmarks'
  | 'footprints'
  | 'services'
  | 'rounds'
  | 'heat'
  | 'situations'
  | 'recency'
  | 'release'

export const layerNames: Readonly<Record<Layer, string>> = {
  perimeter: 'Périmètre',
  sectors: 'Secteurs',
  streets: 'Rues',
  greenSpaces: 'Espaces verts',
  buildings: 'Bâtiments',
  entrances: 'Entrées',
  publicPlaces: 'Lieux publics et lieux d’accueil',
  landmarks: 'Repères',
  footprints: 'Bâti (cadastre)',
  services: 'Services et associations',
  rounds: 'Tournées de la semaine',
  heat: 'Situations par hectare et par mois',
  situations: 'Situations, lieu par lieu',
  recency: 'Dernier passage',
  release: 'Lignes du fichier à transmettre',
}

export const publicPlaceTypes: Readonly<Record<PublicPlace['type'], string>> = {
  square: 'place ou square',
  playground: 'aire de jeux',
  'car-park': 'parking',
  underground: 'abords du métro',
  shops: 'commerces',
  park: 'parc ou pelouse',
}

export const landmarkTypes: Readonly<Record<Landmark['type'], string>> = {
  underground: 'station de métro',
  'bike-share': 'station V’Lille',
  facility: 'équipement',
  site: 'site',
}

const accessKinds: Readonly<Record<Entrance['access'], string>> = {
  free: 'accès libre',
  badge: 'accès par badge',
  code: 'accès par code',
}

const stopKinds: Readonly<Record<StopKind, string>> = {
  passage: 'passage',
  presence: 'présence',
  'rendez-vous': 'rendez-vous',
  permanence: 'permanence',
}

const precisions: Readonly<Record<Precision, string>> = {
  official: 'officiel',
  surveyed: 'relevé',
  estimated: 'estimation',
  demonstration: 'implantation de démonstration',
}

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('fr') + text.slice(1)

const whole = new Intl.NumberFormat('fr-FR')
export const dwellings = (count: number): string => `${whole.format(count)} logement${count > 1 ? 's' : ''}`
export const entranceCount = (count: number): string => `${whole.format(count)} entrée${count > 1 ? 's' : ''}`

/** What hover shows and the keyboard hears of an object. */
export const objectWords = {
  entrance: (name: string, landlord: string, count: number, access: Entrance['access']) =>
    `${name} : ${landlord}, ${dwellings(count)}, ${accessKinds[access]}`,
  building: (name: string, landlord: string, count: number) => `${name} : ${landlord}, ${dwellings(count)}`,
  publicPlace: (name: string, type: PublicPlace['type']) => `${name} : ${publicPlaceTypes[type]}`,
  closed: (name: string) => `${name} : n’est plus en service`,
  demolished: (name: string, day: string) => `${name} : démoli le ${format.shortDay(day)}`,
  service: (name: string, type: Service['type'], opening: string | undefined) =>
    `${name} : ${lower(words.service[type])}${opening ? `, ${openingHours(opening)}` : ''}`,
  street: ({ name, class: rank, private: isPrivate, barred, closures = [] }: Street) =>
    [
      `${name ?? 'Voie sans nom'} : ${lower(words.street[rank])}`,
      ...(barred ? ['non parcourue'] : isPrivate ? ['privée'] : []),
      ...closures.map(({ from, until, reason }) =>
        [
          until === undefined
            ? `fermée à partir du ${format.shortDay(from)}`
            : `fermée du ${format.shortDay(from)} au ${format.shortDay(until)}`,
          ...(reason ? [`(${reason})`] : []),
        ].join(' '),
      ),
    ].join(', '),
  receptionPlace: (name: string) => `${name} : lieu d’accueil`,
  landmark: (name: string, type: Landmark['type']) => `${name} : ${landmarkTypes[type]}`,
  perimeter: (name: string, precision: Precision) => `${name} : périmètre (${precisions[precision]})`,
  sector: (name: string) => `${name} : secteur`,
  round: (day: string, start: ClockTime, end: ClockTime, pair: string) =>
    `Tournée de ${day}, ${format.clock(start)} à ${format.clock(end)}, ${pair}`,
  action: (title: string) => `${title} : action`,
  project: (title: string) => `${title} : projet`,
  jointPlan: (objective: string) => `${objective} : plan d’actions`,
  untitled: { action: 'Action', project: 'Projet', jointPlan: 'Plan d’actions' },
  stop: (rank: number, arrive: ClockTime, place: string, kind: StopKind) =>
    `Arrêt ${rank}, ${format.clock(arrive)} : ${place}, ${stopKinds[kind]}`,
}

export const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const

export const mapWords = {
  name: 'Carte du quartier',
  role: 'carte',
  keys: 'Flèches : déplacer. Plus et moins : zoom. Page suivante ou N, page précédente ou P : passer d’un objet visible au suivant, du plus proche du centre au plus lointain. Entrée : choisir. Échap : effacer le choix, puis quitter la carte. Les mêmes objets sont dans les listes du panneau.',
  controls: 'Outils de la carte',
  zoomIn: 'Zoomer',
  zoomOut: 'Dézoomer',
  fit: 'Voir tout le périmètre',
  layers: 'Choisir ce que montre la carte',
  layersTitle: 'Sur la carte',
  footprint: 'Bâti, tous propriétaires',
  path: 'Chemin piéton',
  steps: 'Escalier',
  privateWay: 'Voie privée',
  closure: 'Fermé ou non parcouru',
  avoid: 'À éviter pour l’instant',
  gone: 'Démoli, ou entrée fermée',
  service: 'Service ou association',
  followLegend: 'Marques de suivi',
  followMarks: {
    action: 'Action',
    project: 'Projet',
    jointPlan: 'Plan d’actions',
    walk: 'Parcours d’une marche',
    openPoint: 'Point à suivre',
    settledPoint: 'Point réglé',
    situations: 'Situations, et leur nombre',
  },
  /** After the name of a place, of the mark that it bears. */
  situations: (count: number) => `, ${whole.format(count)} situation${count > 1 ? 's' : ''}`,
  legend: 'Légende',
  legendName: 'Légende de la carte',
  unknownLandlord: 'Bailleur inconnu',
  extension: 'Extension : estimation',
  priority: 'Quartier prioritaire',
  demonstration: 'Implantation de démonstration',
  demonstrationWhy: 'Les positions des bâtiments et des entrées sont fictives, en attendant le parc réel.',
  attribution: '© contributeurs OpenStreetMap (ODbL)',
  metres: (count: number) =>
    count >= 1000 ? `${whole.format(count / 1000)} km` : `${whole.format(count)} m`,
  scale: (length: string) => `Échelle : ${length}`,
  selected: (label: string) => `Choisi : ${label}`,
  cleared: 'Choix effacé.',
  nothingInView: 'Aucun objet dans la vue : dézoomez ou déplacez la carte.',
  noMap:
    'La carte ne peut pas s’afficher sur cet appareil (WebGL 2 absent). Les listes du panneau donnent les mêmes objets.',
}

/** MapLibre's own strings that may reach a screen reader. */
export const mapLibreLocale: Record<string, string> = {
  'Map.Title': mapWords.name,
  'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl et molette pour zoomer',
  'CooperativeGesturesHandler.MacHelpText': '⌘ et molette pour zoomer',
  'CooperativeGesturesHandler.MobileHelpText': 'Deux doigts pour déplacer la carte',
}

import type { Estate } from '../domain/estate.ts'
import { format } from './format.ts'
import { placeName } from './place-name.ts'

type Edited =
  | 'perimeter'
  | 'sector'
  | 'building'
  | 'entrance'
  | 'publicPlace'
  | 'receptionPlace'
  | 'service'
  | 'street'

const degrees = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 5, maximumFractionDigits: 5 })

/** The words that name an object drawn by hand; a path without a name is « chemin sans nom ». */
export const editedName = (estate: Estate, kind: Edited, id: string): string => {
  if (kind === 'street') return estate.street.get(id)?.name ?? edit.unnamedPath
  return kind === 'service' ? (estate.service.get(id)?.name ?? id) : placeName(estate, id)
}

const kinds: Readonly<Record<Edited, string>> = {
  perimeter: 'Périmètre',
  sector: 'Secteur',
  building: 'Bâtiment',
  entrance: 'Entrée',
  publicPlace: 'Lieu public',
  receptionPlace: 'Lieu d’accueil',
  service: 'Service ou association',
  street: 'Chemin à pied',
}

const withArticle: Readonly<Record<Edited, string>> = {
  perimeter: 'un contour au périmètre',
  sector: 'un secteur',
  building: 'un bâtiment',
  entrance: 'une entrée',
  publicPlace: 'un lieu public',
  receptionPlace: 'un lieu d’accueil',
  service: 'un service ou une association',
  street: 'un chemin à pied',
}

/** Words of editing on the map: tools, what to do next, the panel « Modifier ». */
export const edit = {
  title: 'Modifier sur la carte',
  lead: 'Chaque geste s’annule un par un. Tout ce qui se fait à la main se fait aussi avec les champs ci-dessous.',
  kinds,
  kind: 'Ajouter',
  addKind: 'Genre d’objet',
  part: 'Partie du périmètre',
  add: 'Dessiner sur la carte',
  addByFields: 'Ajouter par coordonnées',
  addNow: 'Ajouter',
  nearestLandlord: 'Celui du bâtiment le plus proche',
  inHand: 'Un outil est en main : la carte dessine.',
  unnamedPath: 'chemin sans nom',
  handSource: 'Saisie sur la carte',
  newName: (kind: Edited, rank: number): string => `${kinds[kind]} ${rank}`,
  secondPart: (name: string): string => `${name}, partie détachée`,
  chosen: 'Objet choisi',
  chooseKind: 'Genre',
  chooseObject: 'Objet',
  filter: 'Filtrer par nom',
  chooseFirst: 'Choisir…',
  nothingChosen: 'Choisissez un objet sur la carte ou dans la liste pour le modifier.',
  /** One of several stretches of the same name. */
  stretch: (name: string, rank: number): string => `${name}, tronçon ${rank}`,
  modify: 'Modifier',
  tools: 'Gestes',
  reshape: 'Déplacer les coins',
  move: 'Déplacer',
  split: 'Couper en deux',
  splitByFields: 'Couper par deux points',
  holeByFields: 'Évider par coordonnées',
  mergeByFields: 'Réunir par le nom',
  hole: 'Évider',
  merge: 'Réunir avec…',
  mergeWith: 'Voisin',
  mergeNow: 'Réunir',
  mergeNone: 'Aucun voisin avec lequel réunir.',
  remove: 'Retirer',
  reopen: 'Remettre en service',
  ended: (name: string): string => `${name} (plus en service)`,
  removeHelp:
    'Ce qui a un passé, ou vient d’un fichier, est daté du jour plutôt qu’effacé : il quitte les tournées et les comptes.',
  putDown: 'Poser l’outil',
  finish: 'Terminer',
  back: 'Défaire le dernier point',
  fields: 'Fiche',
  save: 'Enregistrer',
  corners: 'Contour',
  cornersTitle: 'Position exacte',
  cornersHelp:
    'Longitude puis latitude en degrés décimaux, ou X puis Y en mètres Lambert-93. Une paire («\u00a050.6434, 3.114\u00a0» de Géoportail, par exemple) se colle dans un seul champ ; Entrée applique.',
  ring: (part: number, hole: number): string =>
    hole === 0 ? `Contour${part > 1 ? ` ${part}` : ''}` : `Évidement ${hole}`,
  corner: (rank: number): string => `Coin ${rank}`,
  point: (rank: number): string => `Point ${rank}`,
  lng: 'longitude',
  lat: 'latitude',
  addCorner: 'Ajouter un coin après',
  removeCorner: 'Retirer ce coin',
  apply: 'Appliquer',
  moreCorners: (shown: number, all: number): string => `${shown} coins sur ${all} sont affichés.`,
  showMore: 'Afficher la suite',
  offEdge: 'Laisser l’entrée là où elle est posée, même loin du bord',
  joinCrossings: 'Relier aux chemins croisés (sinon : pont ou passage)',
  closures: 'Fermetures temporaires',
  noClosure: 'Aucune fermeture.',
  closureLine: (from: string, until: string | null, reason: string): string =>
    until === null
      ? `À partir du ${format.day(from)} : ${reason}`
      : `Du ${format.day(from)} au ${format.day(until)} : ${reason}`,
  closureHelp:
    'Une semaine se prépare sur un seul réseau : fermé un seul jour de tournée, le chemin est évité toute cette semaine-là.',
  closureFrom: 'Premier jour',
  closureUntil: 'Dernier jour (vide : sans fin connue)',
  closureReason: 'Motif',
  addClosure: 'Fermer ce chemin',
  liftClosure: 'Lever',
  bar: 'Ne plus y passer',
  unbar: 'Y passer de nouveau',
  /** « 3,11340 ; 50,64560 » */
  position: ([lng, lat]: readonly [number, number]): string =>
    `${degrees.format(lng)} ; ${degrees.format(lat)}`,
  says: {
    area: 'Touchez la carte pour poser le premier coin.',
    areaOn: 'Posez les coins suivants ; touchez le premier coin, ou Entrée, pour terminer.',
    point: (kind: Edited): string => `Touchez la carte à l’endroit où placer ${withArticle[kind]}.`,
    path: 'Touchez la carte pour commencer le chemin ; près d’un autre, il s’y relie.',
    lineOn: 'Posez les points suivants ; touchez le dernier point, ou Entrée, pour terminer.',
    split: (name: string): string => `Tracez une ligne qui traverse «\u00a0${name}\u00a0» de part en part.`,
    hole: (name: string): string => `Tracez, à l’intérieur de «\u00a0${name}\u00a0», la partie à évider.`,
    reshape: (name: string): string =>
      `Glissez un coin de «\u00a0${name}\u00a0» ; touchez le milieu d’un côté pour ajouter un coin, clic droit pour en retirer un (ou «\u00a0Position exacte\u00a0», dans le panneau).`,
    move: (name: string): string => `Glissez «\u00a0${name}\u00a0» jusqu’à sa place.`,
    merge: (name: string): string => `Touchez le voisin à réunir avec «\u00a0${name}\u00a0».`,
    mergeMissed: 'Il n’y a rien à réunir à cet endroit : touchez un voisin.',
  },
  toolKeys: 'Alt : sans accrochage. Retour arrière : défaire le dernier point. Échap : abandonner.',
  levels: { bridge: 'Pont', passage: 'Passage dessous' },
  field: {
    name: 'Nom',
    landlord: 'Bailleur',
    dwellings: 'Logements',
    residence: 'Résidence',
    built: 'Année de construction',
    building: 'Bâtiment',
    number: 'Numéro',
    access: 'Accès',
    gapClass: 'Rythme',
    type: 'Type',
    opening: 'Ouverture',
    address: 'Adresse',
    phone: 'Téléphone du service',
    web: 'Site',
    code: 'Code officiel',
    class: 'Genre de voie',
    level: 'Niveau',
    private: 'Voie privée',
    precision: 'Précision',
  },
  yes: 'Oui',
  no: 'Non',
  unset: '—',
} as const

/** Labels of the operations of editing: infinitives, which also name the steps of the history. */
export const editActions = {
  'take-tool': () => 'Prendre un outil de dessin',
  'put-tool-down': () => 'Poser l’outil',
  'add-area': (kind: Edited) => `Ajouter ${withArticle[kind]}`,
  'add-place': (kind: Edited) => `Ajouter ${withArticle[kind]}`,
  'add-path': () => 'Ajouter un chemin à pied',
  'reshape-object': (name: string, moved: boolean) =>
    moved ? `Déplacer ${name}` : `Modifier le contour de ${name}`,
  'reshape-path': (name: string) => `Modifier le tracé : ${name}`,
  'split-area': (name: string) => `Couper ${name} en deux`,
  'merge-areas': (name: string, other: string) => `Réunir ${name} et ${other}`,
  'cut-hole': (name: string) => `Évider ${name}`,
  'remove-object': (name: string) => `Retirer ${name}`,
  'reopen-object': (name: string) => `Remettre en service ${name}`,
  'set-closure': (name: string) => `Fermer ${name}`,
  'lift-closure': (name: string) => `Lever la fermeture : ${name}`,
  'bar-street': (name: string, barred: boolean) =>
    barred ? `Ne plus passer par ${name}` : `Repasser par ${name}`,
  'edit-object': (name: string) => `Corriger ${name}`,
} as const

import type { Kind } from '../domain/estate.ts'
import type { FieldOf } from '../domain/register/nature.ts'

export type FieldWords<K extends Kind> = { readonly [Each in K]: Readonly<Record<FieldOf<Each>, string>> }

const id = 'Identifiant technique'
const at = 'Position sur la carte'
const retired = 'Jour depuis lequel le fichier ne l’a plus'
const provenance = {
  source: 'Source',
  precision: 'Niveau de certitude',
  edited: 'Champs corrigés à la main',
} as const
const postal = {
  ...{ number: 'Numéro', suffix: 'Indice de répétition', street: 'Voie', postcode: 'Code postal' },
  ...{ commune: 'Commune', insee: 'Code INSEE de la commune' },
} as const

/** What each field of the territory and of the team's habits is, in the trade's words. */
export const territoryFields: FieldWords<
  | 'settings'
  | 'dataset'
  | 'reading'
  | 'landlord'
  | 'perimeter'
  | 'sector'
  | 'street'
  | 'greenSpace'
  | 'landmark'
  | 'service'
  | 'address'
  | 'housing'
  | 'footprint'
  | 'rnbBuilding'
  | 'door'
  | 'holding'
  | 'link'
  | 'building'
  | 'entrance'
  | 'publicPlace'
  | 'receptionPlace'
  | 'code'
  | 'onCall'
> = {
  settings: {
    ...{
      id,
      territory: 'Nom du territoire',
      timeZone: 'Fuseau horaire',
      fictional: 'Exemple fictif ou réel',
    },
    minGapDays: 'Écart minimal entre deux passages',
    maxGapDays: 'Écart maximal entre deux passages',
    passageMinutes: 'Durée d’un passage',
    pacePerWeek: 'Passages visés par semaine',
    walkMetresPerMinute: 'Vitesse de marche',
    seed: 'Graine du tirage des tournées',
    fairnessWeight: 'Poids de l’équité entre bailleurs',
    delays: 'Délais avant relance',
    spentCases: 'Codes de médiations supprimées, à ne pas redonner',
    funding: 'Objectif financier et part de la Ville',
    framework: 'Cadre du traitement (cette page)',
    missingDays: 'Jours qui peuvent manquer, après une sauvegarde rouverte',
    seen: 'Repères de fusion entre appareils',
    erasures: 'Journal des effacements à échéance : des nombres seulement',
    published: 'Source d’un fichier de données publiées',
  },
  dataset: {
    ...{ id, name: 'Nom du jeu de données', licence: 'Licence', url: 'Adresse de la source' },
    ...{ date: 'Jour décrit', imported: 'Jour de la lecture', file: 'Nom du fichier lu' },
  },
  reading: { id, columns: 'Sens donné aux colonnes d’un fichier' },
  landlord: {
    ...{ id, name: 'Nom de l’organisme', role: 'Rôle', colour: 'Couleur', pattern: 'Motif' },
    ...{ weight: 'Poids dans la clé de répartition', weightSource: 'Source de ce poids' },
    ...{ aliases: 'Autres noms dans les fichiers', statedDwellings: 'Logements annoncés' },
  },
  perimeter: {
    ...provenance,
    ...{ id, part: 'Partie (QPV ou extension)', name: 'Nom', code: 'Code officiel', geometry: 'Contour' },
  },
  sector: { ...provenance, id, name: 'Nom', geometry: 'Contour' },
  street: {
    ...provenance,
    ...{ id, from: 'Carrefour de départ', to: 'Carrefour d’arrivée', class: 'Type de voie' },
    ...{ lengthMetres: 'Longueur', name: 'Nom', geometry: 'Tracé', level: 'Pont ou passage' },
    ...{ private: 'Voie privée', barred: 'Fermée à l’équipe', closures: 'Fermetures et leur motif' },
  },
  greenSpace: { ...provenance, id, geometry: 'Contour' },
  landmark: {
    ...provenance,
    ...{ id, name: 'Nom', type: 'Type', precisionMetres: 'Précision de la position', at },
  },
  service: {
    ...provenance,
    ...{ id, name: 'Nom de l’organisme', type: 'Type', opening: 'Horaires', address: 'Adresse' },
    ...{ phone: 'Téléphone de l’organisme', web: 'Site', at, retired },
  },
  address: {
    ...provenance,
    ...postal,
    ...{
      id,
      formerInsee: 'Ancien code INSEE',
      formerCommune: 'Ancienne commune',
      alias: 'Autre nom de la voie',
    },
    ...{ atDoor: 'Placée à la porte', at, retired },
  },
  housing: {
    ...provenance,
    ...postal,
    ...{ id, dwellings: 'Logements', built: 'Année de construction', storeys: 'Étages', at, retired },
  },
  footprint: {
    ...provenance,
    ...{ id, name: 'Nom', rnb: 'Identifiant RNB', insee: 'Code INSEE', light: 'Construction légère' },
    ...{ geometry: 'Emprise', retired },
  },
  rnbBuilding: {
    ...provenance,
    ...{ id: 'Identifiant RNB', at, addresses: 'Adresses liées', standing: 'Debout', retired },
  },
  door: { ...provenance, id, label: 'Libellé de la porte', at, retired },
  holding: {
    ...provenance,
    ...postal,
    ...{ id, landlord: 'Bailleur', reference: 'Référence du patrimoine', residence: 'Résidence' },
    ...{ building: 'Bâtiment', hall: 'Hall', dwellings: 'Logements', access: 'Type d’accès', at, retired },
  },
  link: {
    ...{
      id,
      role: 'Nature du rapprochement',
      from: 'Ce qui est rapproché',
      candidates: 'Candidats et raisons',
    },
    ...{ state: 'État', to: 'Choix retenu' },
  },
  building: {
    ...provenance,
    ...{ id, landlord: 'Bailleur', name: 'Nom', dwellings: 'Logements', geometry: 'Emprise' },
    ...{ residence: 'Résidence', footprint: 'Emprise du cadastre', rnb: 'Identifiant RNB' },
    ...{ built: 'Année de construction', demolished: 'Jour de démolition' },
  },
  entrance: {
    ...provenance,
    ...{
      id,
      building: 'Bâtiment',
      landlord: 'Bailleur',
      number: 'Numéro ou adresse',
      dwellings: 'Logements',
    },
    ...{ access: 'Type d’accès, jamais le code', at, residence: 'Résidence', gapClass: 'Classe d’écart' },
    ...{ holding: 'Ligne du bailleur', housing: 'Ligne du répertoire', closed: 'Jour de fermeture' },
  },
  publicPlace: {
    ...provenance,
    ...{ id, name: 'Nom', type: 'Type', at, gapClass: 'Classe d’écart', closed: 'Jour de fermeture' },
  },
  receptionPlace: { ...provenance, id, name: 'Nom', at, closed: 'Jour de fermeture' },
  code: {
    ...{ id: 'Code', family: 'Famille', label: 'Libellé', since: 'Version de la liste', retired: 'Retiré' },
    ...{
      finest: 'Lieu le plus fin permis',
      retentionMonths: 'Mois de conservation',
      danger: 'Danger immédiat',
    },
    mapping: 'Code chez chaque bailleur',
  },
  onCall: {
    ...{ id, name: 'Nom de l’astreinte', phone: 'Numéro de l’astreinte', funder: 'Organisme servi' },
    hours: 'Heures',
  },
}

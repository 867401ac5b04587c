import type { FieldWords } from './register-fields-territory.ts'

const id = 'Identifiant technique'
const place = 'Lieu'
const week = 'Semaine'
const frame = {
  ...{ pair: 'Binôme', start: 'Début prévu', end: 'Fin prévue', startPlace: 'Lieu de départ' },
  ...{ endPlace: 'Lieu d’arrivée', breakMinutes: 'Pause', unplannedShare: 'Part laissée libre' },
  walkMetresPerMinute: 'Vitesse de marche',
} as const

/** What each field of weeks, rounds and of the field is, in the trade's words. */
export const weekFields: FieldWords<
  | 'pair'
  | 'roundTemplate'
  | 'support'
  | 'placeRule'
  | 'appointment'
  | 'exclusion'
  | 'weekChange'
  | 'weekEdition'
  | 'round'
  | 'stop'
  | 'unserved'
  | 'passage'
  | 'situation'
  | 'calendarMark'
  | 'savedView'
  | 'shiftNote'
  | 'weekClosure'
> = {
  pair: { id, name: 'Nom du binôme, jamais celui d’un médiateur', rank: 'Rang' },
  roundTemplate: { ...frame, id, weekday: 'Jour de la semaine' },
  support: {
    ...{
      id,
      place,
      minutes: 'Durée de présence',
      timesPerWeek: 'Fois par semaine',
      bands: 'Moments souhaités',
    },
    since: 'Jour de la demande',
  },
  placeRule: {
    ...{ id, place, minGapDays: 'Écart minimal', maxGapDays: 'Écart maximal', pacePerWeek: 'Passages visés' },
    ...{ serviceMinutes: 'Durée d’un passage', opening: 'Heures d’ouverture', forbidden: 'Heures à éviter' },
  },
  appointment: {
    ...{ id, stopKind: 'Rendez-vous ou permanence', place, roundTemplate: 'Tournée', at: 'Heure prévue' },
    ...{ minutes: 'Durée', week },
  },
  exclusion: { id, week, place, round: 'Tournée' },
  weekChange: { id, week, change: 'Changement : absence d’un binôme, tournée déplacée, lieu urgent…' },
  weekEdition: {
    ...{ id, week, version: 'Version remise', handedOut: 'Jour de la remise', rounds: 'Tournées remises' },
    ...{ numbers: 'Numéros des tournées', left: 'Tournées retirées', before: 'Version d’avant' },
    ...{ received: 'Reçue d’un autre appareil', versions: 'Versions des tournées reçues' },
  },
  round: {
    ...frame,
    ...{
      id,
      week,
      day: 'Jour',
      walkMetres: 'Distance',
      walkMinutes: 'Temps de marche',
      line: 'Trajet prévu',
    },
  },
  stop: {
    ...{ id, round: 'Tournée', place, stopKind: 'Type d’arrêt', rank: 'Rang', arrive: 'Arrivée prévue' },
    ...{ leave: 'Départ prévu', serviceMinutes: 'Durée', waitMinutes: 'Attente', locked: 'Gardé en place' },
  },
  unserved: { id, week, place, reason: 'Raison' },
  passage: {
    ...{ id, place, when: 'Moment : à la minute, puis la demi-journée à la clôture de la semaine' },
    ...{ done: 'Fait ou non fait', reason: 'Raison, sans reproche', exchanges: 'Échanges, par tranche' },
    ...{ youths: 'Dont jeunes, par tranche', nothingNoted: 'Rien à noter', stop: 'Arrêt prévu' },
    ...{ round: 'Tournée', stopKind: 'Type d’arrêt', minutes: 'Durée d’une présence' },
    pair: 'Binôme, effacé à la clôture de la semaine',
  },
  situation: {
    ...{ id: 'Identifiant technique ; seule une empreinte sort' },
    ...{ code: 'Code', place: 'Lieu (C5 et G : le secteur)', when: 'Moment du fait ; seul le jour sort' },
    ...{ severity: 'Gravité', recurrence: 'Récurrence', origin: 'Vue ou rapportée', by: 'Rapportée par' },
    ...{
      responsible: 'Organisme responsable',
      statusSteps: 'Suites, datées ; seule la dernière sort',
      audience: 'Qui peut la voir',
    },
    ...{
      reference: 'Ticket de l’organisme ; seul un numéro sort',
      note: 'Note libre',
      photo: 'Photo (A, D2 et F)',
    },
    ...{ call: 'Appel fait en cas de danger', remindOn: 'Relance', seenAgain: 'Revue les jours' },
    action: 'Marche où elle a été notée',
  },
  calendarMark: { id, name: 'Nom', from: 'Premier jour', until: 'Dernier jour', type: 'Type' },
  savedView: {
    ...{ id, name: 'Nom de la vue', filter: 'Filtres', follows: 'Période suivie', step: 'Pas de temps' },
    ...{ unit: 'Unité', level: 'Niveau', view: 'Vue', compared: 'Comparaison' },
  },
  shiftNote: {
    ...{ id, type: 'Type de consigne', text: 'Texte libre', on: 'Jour', place, until: 'Montrée jusqu’au' },
    settled: 'Réglée le',
  },
  weekClosure: {
    ...{ id, week, on: 'Jour de la clôture', planned: 'Passages prévus', done: 'Passages faits' },
    ...{ notDone: 'Non faits, par raison', unplanned: 'Hors programme', missed: 'Lieux à reprendre' },
  },
}

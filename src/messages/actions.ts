import type { AgreementResult, MediationMode, MeetingType } from '../domain/follow-up/mediation.ts'
import type { HandoverForm } from '../domain/handover.ts'
import type { Appointment } from '../domain/week/appointment.ts'
import type { WeekChange } from '../domain/week/week-change.ts'
import { backupActions } from './actions-backups.ts'
import { deviceActions } from './actions-device.ts'
import { fundingActions } from './actions-funding.ts'
import { meetingActions } from './actions-meetings.ts'
import { minutesActions } from './actions-minutes.ts'
import { observatoryActions } from './actions-observatory.ts'
import { releaseActions } from './actions-releases.ts'
import { reportActions } from './actions-reports.ts'
import { storageActions } from './actions-storage.ts'
import { waitingActions } from './actions-waiting.ts'
import { weekCloseActions } from './actions-week-close.ts'
import { followWords } from './follow-words.ts'
import { weekName } from './format.ts'

/** Kinds of what is followed, with their article. */
const followed = {
  request: 'la demande',
  intervention: 'l’intervention',
  relay: 'le relais',
  mediation: 'la médiation',
  action: 'l’action',
  project: 'le projet',
  jointPlan: 'le plan d’actions',
  barometer: 'le baromètre',
  shiftNote: 'la consigne',
  onCall: 'le numéro',
} as const

const meetings: Readonly<Record<MeetingType, string>> = {
  shuttle: 'une navette',
  'round-table': 'une table ronde',
  call: 'un appel',
  letter: 'un courrier',
}

/** Labels of operations: infinitives, which also name the steps of the history. */
export const actions = {
  ...weekCloseActions,
  ...waitingActions,
  ...backupActions,
  ...deviceActions,
  ...storageActions,
  ...minutesActions,
  ...observatoryActions,
  ...fundingActions,
  ...reportActions,
  ...meetingActions,
  ...releaseActions,
  'open-example': () => 'Découvrir avec un exemple',
  'open-mine': () => 'Ouvrir mon territoire',
  'remove-example': () => 'Retirer l’exemple',
  'show-territories': () => 'Voir les territoires',
  'open-territory': (name: string) => `Ouvrir ${name}`,
  'create-territory': (name: string) => `Créer le territoire ${name}`,
  'duplicate-territory': (name: string) => `Dupliquer ${name}`,
  'rename-territory': (name: string) => `Renommer le territoire en ${name}`,
  'archive-territory': (name: string, archived: boolean) =>
    `${archived ? 'Archiver' : 'Désarchiver'} ${name}`,
  'remove-territory': (name: string) => `Supprimer ${name}`,
  'export-territory': (name: string) => `Exporter ${name}`,
  'take-base-map': (file: string) => `Prendre ${file} comme fond de carte`,
  'set-base-map': () => 'Changer le fond de carte',
  'remove-base-map': () => 'Retirer le fichier du fond de carte',
  'apply-update': () => 'Mettre à jour Tournée',
  'put-off-update': () => 'Mettre à jour plus tard',
  'show-device': () => 'Voir ce que garde cet appareil',
  'show-access': () => 'Phrase secrète et fiche de secours',
  'change-passphrase': () => 'Changer la phrase secrète',
  'make-recovery-sheet': () => 'Faire une fiche de secours',
  'take-writing': () => 'Enregistrer depuis cet onglet',
  'erase-expired': () => 'Effacer ce qui est échu',
  'keep-storage': () => 'Demander la conservation des données',
  'seal-territory': () => 'Protéger le territoire',
  'lock-territory': () => 'Verrouiller',
  'set-idle-minutes': () => 'Choisir quand l’appareil se verrouille',
  'unlock-territory': () => 'Déverrouiller',
  'set-framework': () => 'Indiquer le cadre',
  'undo-last': () => 'Annuler',
  'redo-last': () => 'Rétablir',
  done: (label: string) => `Fait : ${lower(label)}`,
  undone: (label: string) => (label === '' ? 'Annulé' : `Annulé : ${lower(label)}`),
  redone: (label: string) => (label === '' ? 'Rétabli' : `Rétabli : ${lower(label)}`),
  'note-situation': (code: string) => `Noter «\u00a0${code}\u00a0»`,
  'edit-situation': (code: string) => `Corriger «\u00a0${code}\u00a0»`,
  'remove-situation': (code: string) => `Retirer «\u00a0${code}\u00a0»`,
  'set-reference': (code: string) => `Noter le ticket de «\u00a0${code}\u00a0»`,
  'see-again': (code: string) => `Noter «\u00a0${code}\u00a0» toujours là`,
  'set-call': (code: string) => `Noter l’appel pour «\u00a0${code}\u00a0»`,
  'note-intervention': (type: string) => `Noter une intervention : ${lower(type)}`,
  'show-codes': () => 'Voir les codes et leurs correspondances',
  'add-code': (label: string) => `Ajouter le code «\u00a0${label}\u00a0»`,
  'rename-code': (before: string, label: string) =>
    `Renommer «\u00a0${before}\u00a0» en «\u00a0${label}\u00a0»`,
  'retire-code': (label: string, retired: boolean) =>
    `${retired ? 'Retirer' : 'Reprendre'} le code «\u00a0${label}\u00a0»`,
  'map-code': (label: string, landlord: string) =>
    `Faire correspondre «\u00a0${label}\u00a0» avec la liste de ${landlord}`,
  'step-situation': (code: string, status: string) => `Noter «\u00a0${code}\u00a0» : ${lower(status)}`,
  'note-nothing': (place: string) => `Noter RAS : ${place}`,
  'note-exchanges': (place: string) => `Noter des échanges : ${place}`,
  'note-not-done': (place: string) => `Noter non fait : ${place}`,
  'start-presence': (place: string) => `Commencer une présence : ${place}`,
  'end-presence': (place: string) => `Noter une présence : ${place}`,
  'drop-presence': (place: string) => `Renoncer à une présence : ${place}`,
  'put-off-stop': (place: string) => `Remettre à plus tard : ${place}`,
  'remove-follow-up': (kind: keyof typeof followed) => `Retirer ${followed[kind]}`,
  'set-shift-note': (what: string, isNew: boolean) =>
    `${isNew ? 'Laisser' : 'Modifier'} une consigne : ${lower(what)}`,
  'settle-shift-note': (what: string) => `Noter «\u00a0c’est fait\u00a0» : ${lower(what)}`,
  'set-on-call': (name: string, isNew: boolean) => `${isNew ? 'Ajouter' : 'Corriger'} le numéro ${name}`,
  'print-reflexes': () => 'Imprimer la fiche réflexe',
  'confirm-call': (code: string) => `Confirmer l’appel pour «\u00a0${code}\u00a0»`,
  'set-barometer': (sector: string, level: number) =>
    `Donner l’ambiance de ${sector} : ${level > 0 ? '+' : level < 0 ? '−' : ''}${Math.abs(level)}`,
  'step-follow-up': (kind: keyof typeof followed, status: keyof typeof followWords.status) =>
    `Noter «\u00a0${followWords.status[status]}\u00a0» pour ${followed[kind]}`,
  'open-mediation': (motif: string, mode: MediationMode) =>
    mode === 'real-time'
      ? `Noter une médiation en temps réel : ${lower(motif)}`
      : `Ouvrir une médiation : ${lower(motif)}`,
  'edit-mediation': () => 'Corriger la médiation',
  'note-meeting': (type: MeetingType, parties: readonly string[]) =>
    `Noter ${meetings[type]} (${[...parties].sort().join(', ')})`,
  'give-consent': (party: string) => `Noter l’accord de la partie ${party} pour la médiation`,
  'withdraw-consent': (party: string) => `Noter le retrait de la partie ${party}`,
  'set-agreement': (isNew: boolean) => (isNew ? 'Noter un accord' : 'Corriger un accord'),
  'check-agreement': (kept: AgreementResult) =>
    `Noter un accord ${{ kept: 'tenu', partly: 'tenu en partie', broken: 'rompu' }[kept]}`,
  'close-mediation': () => 'Clore la médiation',
  'reopen-mediation': () => 'Rouvrir la médiation',
  'set-joint-plan': (isNew: boolean) =>
    isNew ? 'Créer un plan d’actions partenarial' : 'Corriger le plan d’actions',
  'set-commitment': (isNew: boolean) => (isNew ? 'Noter un engagement' : 'Corriger un engagement'),
  'settle-commitment': (done: boolean) =>
    done ? 'Noter un engagement tenu' : 'Remettre un engagement à tenir',
  'remove-commitment': () => 'Retirer un engagement',
  'evaluate-joint-plan': (done: boolean) =>
    done ? 'Évaluer le plan d’actions' : 'Reprendre le plan d’actions',
  'set-project': (isNew: boolean) => (isNew ? 'Créer un projet' : 'Corriger le projet'),
  'set-milestone': (isNew: boolean) => (isNew ? 'Ajouter une étape' : 'Corriger une étape'),
  'settle-milestone': (done: boolean) =>
    done ? 'Noter une étape franchie' : 'Remettre une étape à franchir',
  'remove-milestone': () => 'Retirer une étape',
  'set-action': (isNew: boolean) => (isNew ? 'Prévoir une action' : 'Corriger l’action'),
  'set-expectation': (isNew: boolean) =>
    isNew ? 'Noter une attente d’habitants' : 'Corriger une attente d’habitants',
  'answer-expectation': () => 'Noter la réponse rendue aux habitants',
  'remove-expectation': () => 'Retirer une attente d’habitants',
  'draw-walk': () => 'Tracer le parcours',
  'plan-walk': () => 'Préparer le parcours par les rues',
  'remove-walk-way': () => 'Retirer le parcours',
  'note-walk-point': (place: string) => `Noter un point : ${place}`,
  'settle-walk-point': () => 'Classer un point sans suite',
  'remove-walk-point': () => 'Retirer un point du parcours',
  'set-survey': () => 'Modifier les questions de l’enquête',
  /** Null: an answer, whose words the history does not keep. */
  'tally-survey': (what: string | null, by: 1 | -1) =>
    `${by > 0 ? 'Compter' : 'Ne plus compter'} ${what === null ? 'une réponse' : `«\u00a0${what}\u00a0»`}`,
  'print-answers': () => 'Imprimer ce qui est revenu aux habitants',
  'follow-effect': (place: string) => `Comparer avant et après : ${place}`,
  'read-file': (file: string) => `Lire ${file}`,
  'apply-import': (file: string) => `Importer ${file}`,
  'cancel-import': () => 'Renoncer à l’import',
  'answer-import': (file: string) => `Relire ${file}`,
  'stop-work': () => 'Arrêter le travail en cours',
  'stop-reading': () => 'Arrêter la lecture',
  'settle-link': (name: string, state: 'accepted' | 'corrected' | 'set-aside' | 'doubtful') =>
    ({
      accepted: `Accepter le rapprochement de ${name}`,
      corrected: `Corriger le rapprochement de ${name}`,
      'set-aside': `Écarter le rapprochement de ${name}`,
      doubtful: `Revenir sur le rapprochement de ${name}`,
    })[state],
  'set-landlord-aliases': (name: string) => `Modifier les autres noms de ${name}`,
  'check-territory': () => 'Contrôler le territoire',
  'repair-flaw': (what: string) => `Réparer : ${what}`,
  'plan-week': (week: string) => `Préparer la ${weekName(week)}`,
  stopped: () => 'Préparation arrêtée : la meilleure semaine trouvée jusque-là est gardée.',
  keptBefore: () => 'Préparation arrêtée : la semaine d’avant est gardée, elle est meilleure.',
  'stop-planning': () => 'Arrêter la préparation',
  'move-stop': (place: string) => `Déplacer l’arrêt ${place}`,
  movedOver: (place: string, minutes: number) =>
    `${place} déplacé et épinglé. La tournée prend ${minutes} min sur le temps laissé libre : « Réparer » l’allège.`,
  'lock-stop': (place: string, locked: boolean) => `${locked ? 'Épingler' : 'Libérer'} l’arrêt ${place}`,
  'set-round-template': (isNew: boolean) =>
    isNew ? 'Ajouter une tournée type' : 'Modifier une tournée type',
  'remove-round-template': () => 'Retirer une tournée type',
  'edit-entrances': (count: number, name: string) =>
    count === 1 ? `Modifier ${name}` : `Modifier ${count} entrées`,
  'set-service': (name: string, isNew: boolean) => `${isNew ? 'Ajouter' : 'Corriger'} ${name}`,
  'print-services': () => 'Imprimer les services et associations',
  'print-method': () => 'Imprimer la méthode en une page',
  'set-pair': (name: string, isNew: boolean) => (isNew ? `Ajouter ${name}` : `Renommer en ${name}`),
  'remove-pair': (name: string) => `Retirer ${name}`,
  'set-settings': () => 'Modifier les réglages de la semaine',
  'set-support': (place: string) => `Soutenir ${place}`,
  'remove-support': (place: string) => `Ne plus soutenir ${place}`,
  'plan-weeks': (week: string, weeks: number) =>
    `Préparer ${weeks} semaines à partir de la ${weekName(week)}`,
  'repair-week': (week: string) => `Réparer la ${weekName(week)}`,
  repaired: (count: number) =>
    count === 0
      ? 'Réparée sans changer d’arrêt.'
      : `Réparée : ${count} arrêt${count > 1 ? 's changés' : ' changé'}.`,
  'replan-rest': (week: string) => `Préparer le reste de la ${weekName(week)}`,
  replanned: (count: number) =>
    count === 0
      ? 'Le reste de la semaine reste comme il était.'
      : `Reste de la semaine préparé : ${count} arrêt${count > 1 ? 's changés' : ' changé'}.`,
  'search-longer': (week: string) => `Chercher plus longtemps pour la ${weekName(week)}`,
  notBetter: () => 'Rien de mieux trouvé : la semaine reste comme elle était.',
  'set-week-change': (week: string, type: WeekChange['change']['type']) =>
    `${
      {
        absence: 'Noter une absence',
        moved: 'Déplacer une tournée',
        added: 'Ajouter une tournée',
        'called-off': 'Retirer une tournée',
        'cut-short': 'Noter une tournée écourtée',
        urgent: 'Demander un passage à une date donnée',
      }[type]
    }, ${weekName(week)}`,
  'remove-week-change': (week: string) => `Retirer un imprévu de la ${weekName(week)}`,
  'set-appointment': (place: string, isNew: boolean, stopKind: Appointment['stopKind']) =>
    `${isNew ? 'Ajouter' : 'Modifier'} ${stopKind === 'permanence' ? 'la permanence' : 'le rendez-vous'} ${place}`,
  'remove-appointment': (place: string, stopKind: Appointment['stopKind']) =>
    `Retirer ${stopKind === 'permanence' ? 'la permanence' : 'le rendez-vous'} ${place}`,
  'exclude-place': (place: string, week: string) => `Écarter ${place} de la ${weekName(week)}`,
  'include-place': (place: string, week: string) => `Reprendre ${place} dans la ${weekName(week)}`,
  'set-place-rule': (place: string) => `Donner des consignes de passage pour ${place}`,
  'remove-place-rule': (place: string) => `Retirer les consignes de passage de ${place}`,
  'move-round': () => 'Déplacer la tournée',
  'put-aside-effect': () => 'Fermer l’effet du dernier changement',
  'set-weeks': (weeks: number) =>
    weeks === 1 ? 'Préparer une semaine à la fois' : `Préparer ${weeks} semaines à la fois`,
  'compare-plans': (week: string) => `Comparer des essais pour la ${weekName(week)}`,
  'stop-comparing': () => 'Arrêter la comparaison',
  'adopt-variant': (week: string) => `Prendre cet essai pour la ${weekName(week)}`,
  'ask-advice': (week: string) => `Demander des conseils pour la ${weekName(week)}`,
  'adopt-advice': (week: string) => `Suivre un conseil pour la ${weekName(week)}`,
  'print-week': (week: string) => `Imprimer la ${weekName(week)}`,
  'hand-over-week': (week: string, pair: string | null, as: HandoverForm) =>
    `Remettre la ${weekName(week)}${pair === null ? '' : ` de ${pair}`} : ${handoverForms[as]}`,
  'hand-over-round': (number: number, as: HandoverForm) =>
    `Remettre la tournée ${number} : ${handoverForms[as]}`,
  'print-page': () => 'Imprimer',
} as const

const lower = (label: string): string => label.charAt(0).toLocaleLowerCase('fr') + label.slice(1)

const handoverForms: Readonly<Record<HandoverForm, string>> = {
  phone: 'fichier pour le téléphone',
  ics: 'agenda',
  gpx: 'trace GPS',
  geojson: 'carte GeoJSON',
}

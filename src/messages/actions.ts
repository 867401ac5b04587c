import { weekName } from './format.ts'

/** Labels of operations: infinitives, which also name the steps of the history. */
export const actions = {
  'open-example': () => 'Découvrir avec un exemple',
  'open-mine': () => 'Ouvrir mon territoire',
  'remove-example': () => 'Retirer l’exemple',
  'seal-territory': () => 'Protéger le territoire',
  'unlock-territory': () => 'Déverrouiller',
  'set-framework': () => 'Indiquer le cadre',
  'undo-last': () => 'Annuler',
  'redo-last': () => 'Rétablir',
  done: (label: string) => `Fait : ${lower(label)}`,
  undone: (label: string) => `Annulé : ${lower(label)}`,
  redone: (label: string) => `Rétabli : ${lower(label)}`,
  'note-situation': (code: string) => `Noter «\u00a0${code}\u00a0»`,
  'edit-situation': (code: string) => `Corriger «\u00a0${code}\u00a0»`,
  'remove-situation': (code: string) => `Retirer «\u00a0${code}\u00a0»`,
  'read-file': (file: string) => `Lire ${file}`,
  'apply-import': (file: string) => `Importer ${file}`,
  'cancel-import': () => 'Renoncer à l’import',
  'answer-import': (file: string) => `Relire ${file}`,
  'stop-reading': () => 'Arrêter la lecture',
  'settle-link': (name: string, state: 'accepted' | 'corrected' | 'set-aside' | 'doubtful') =>
    ({
      accepted: `Accepter le rapprochement de ${name}`,
      corrected: `Corriger le rapprochement de ${name}`,
      'set-aside': `Écarter le rapprochement de ${name}`,
      doubtful: `Revenir sur le rapprochement de ${name}`,
    })[state],
  'set-landlord-aliases': (name: string) => `Modifier les autres noms de ${name}`,
  'plan-week': (week: string) => `Préparer la ${weekName(week)}`,
  stopped: () => 'Préparation arrêtée : la meilleure semaine trouvée jusque-là est gardée.',
  keptBefore: () => 'Préparation arrêtée : la semaine d’avant est gardée, elle est meilleure.',
  'stop-planning': () => 'Arrêter la préparation',
  'move-stop': (place: string) => `Déplacer l’arrêt ${place}`,
  movedOver: (place: string, minutes: number) =>
    `${place} déplacé et épinglé. La tournée prend ${minutes} min sur le temps laissé libre : préparez de nouveau pour l’alléger.`,
  'lock-stop': (place: string, locked: boolean) => `${locked ? 'Épingler' : 'Libérer'} l’arrêt ${place}`,
  'set-round-template': (isNew: boolean) =>
    isNew ? 'Ajouter une tournée type' : 'Modifier une tournée type',
  'remove-round-template': () => 'Retirer une tournée type',
  'set-pair': (name: string, isNew: boolean) => (isNew ? `Ajouter ${name}` : `Renommer en ${name}`),
  'remove-pair': (name: string) => `Retirer ${name}`,
  'set-settings': () => 'Modifier les réglages de la semaine',
  'set-support': (place: string) => `Soutenir ${place}`,
  'remove-support': (place: string) => `Ne plus soutenir ${place}`,
  'print-week': (week: string) => `Imprimer la ${weekName(week)}`,
  'print-page': () => 'Imprimer',
  'show-heat': () => 'Voir la carte de chaleur',
  'prepare-release': () => 'Préparer l’aperçu',
  'download-release': (recipient: string) => `Télécharger le fichier de ${recipient}`,
} as const

const lower = (label: string): string => label.charAt(0).toLocaleLowerCase('fr') + label.slice(1)

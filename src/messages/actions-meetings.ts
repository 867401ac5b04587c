/** Labels of operations on meetings of partners. */
export const meetingActions = {
  'set-meeting': (isNew: boolean) => (isNew ? 'Préparer une réunion' : 'Corriger la réunion'),
  'set-scenes': (what: 'add' | 'remove' | 'move') =>
    ({
      add: 'Ajouter une scène à la réunion',
      remove: 'Retirer une scène de la réunion',
      move: 'Déplacer une scène de la réunion',
    })[what],
  'add-decision': (isNew: boolean) => (isNew ? 'Noter une décision' : 'Corriger une décision'),
  'remove-decision': () => 'Retirer une décision',
  'settle-decision': (done: boolean) =>
    done ? 'Noter la suite d’une décision' : 'Remettre une décision en attente',
  'close-meeting': () => 'Clore la réunion',
  'remove-meeting': () => 'Retirer la réunion',
  'show-meeting': (shown: boolean) => (shown ? 'Ouvrir le mode réunion' : 'Quitter le mode réunion'),
  'send-part': (recipient: string) => `Envoyer sa part à ${recipient}`,
  'read-answers': (file: string) => `Lire les réponses de ${file}`,
  'take-answers': (count: number) => (count > 1 ? `Prendre ${count} réponses` : 'Prendre une réponse'),
  'remove-answer': () => 'Retirer une réponse',
} as const

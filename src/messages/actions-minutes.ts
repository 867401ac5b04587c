/** Labels of operations on what is shown and written of a meeting. */
export const minutesActions = {
  'prepare-scenes': () => 'Préparer les scènes de la réunion',
  'print-scenes': () => 'Mettre les scènes sur des pages A3',
  'show-minutes': () => 'Voir le compte rendu',
  'save-minutes': (form: 'html' | 'docx') =>
    form === 'docx' ? 'Enregistrer le compte rendu (Word)' : 'Enregistrer le compte rendu (HTML)',
  'set-full-screen': (on: boolean) => (on ? 'Passer en plein écran' : 'Quitter le plein écran'),
} as const

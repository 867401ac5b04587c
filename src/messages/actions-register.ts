/** Labels of operations of the register and of people's rights. */
export const registerActions = {
  'show-register': () => 'Registre et droits',
  'close-register': () => 'Fermer le registre',
  'check-held-texts': () => 'Vérifier tous les textes',
  'mask-held-text': () => 'Masquer un passage',
  'mask-journal': () => 'Masquer dans l’historique',
  'erase-held-texts': () => 'Effacer des textes pour toujours',
  'print-register': () => 'Ouvrir le registre à signer',
  'print-sendings': () => 'Ouvrir le journal des envois',
  'print-about-place': () => 'Ouvrir ce qui est gardé sur un lieu',
  'export-all': () => 'Enregistrer l’export complet',
  'erase-all': (name: string) => `Effacer tout ${name} de cet appareil`,
} as const

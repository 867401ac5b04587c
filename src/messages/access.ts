/** Words about the passphrase and the recovery sheet. */
export const access = {
  title: 'Phrase secrète et fiche de secours',
  lead: 'La phrase secrète n’est gardée nulle part. La fiche de secours porte un code qui ouvre aussi le territoire sur cet appareil : imprimez-la, et gardez-la sous clé, loin de l’appareil.',
  now: 'Phrase secrète actuelle, ou code de la fiche de secours',
  changeTitle: 'Changer la phrase',
  next: 'Nouvelle phrase secrète',
  change: 'Changer la phrase',
  changed: 'La phrase secrète est changée. L’ancienne n’ouvre plus rien ; les sauvegardes gardent la leur.',
  sheetTitle: 'Fiche de secours',
  sheetHelp: 'Une nouvelle fiche remplace celle d’avant, dont le code n’ouvre plus rien.',
  make: 'Faire une fiche de secours',
  working: 'Un instant…',
  sheet: {
    preview: 'Fiche de secours à imprimer',
    title: 'Fiche de secours',
    of: (territory: string): string => `Territoire « ${territory} », sur cet appareil`,
    made: (day: string): string => `Faite le ${day}`,
    code: 'Code de secours',
    how: [
      'Quand la phrase secrète est perdue : ouvrez Tournée sur cet appareil et saisissez ce code à la place de la phrase.',
      'Puis choisissez une nouvelle phrase : Menu → Phrase secrète et fiche de secours.',
      'Qui a cette fiche et l’appareil peut tout lire : gardez-la sous clé, loin de l’appareil, et ne la photographiez pas.',
      'Elle n’ouvre pas les sauvegardes, qui ont leur propre phrase.',
    ],
    once: 'Ce code ne sera plus montré : imprimez la fiche, ou recopiez-le, avant de fermer.',
  },
} as const

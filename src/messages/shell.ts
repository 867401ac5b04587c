/** Words of the frame around every place: header, rail, ribbon, welcome, toasts. */
export const shell = {
  product: 'Tournée',
  title: (place: string): string => `${place} – Tournée`,
  places: 'Espaces',
  workspace: {
    territoire: 'Territoire',
    semaine: 'Semaine',
    terrain: 'Terrain',
    observatoire: 'Observatoire',
    suivis: 'Suivis',
    echanges: 'Échanges',
  },
  skipToContent: 'Aller au contenu',
  skipMap: 'Passer la carte',
  afterMap: 'Après la carte',
  map: 'Carte',
  saving: { saved: 'Enregistré', saving: 'Enregistrement…', failed: 'Non enregistré' },
  keeping: {
    unsaved: 'Territoire de départ, sans modification',
    example: 'Exemple fictif',
    sealed: 'Protégé par phrase secrète',
    locked: 'Verrouillé',
  },
  undo: 'Annuler',
  redo: 'Rétablir',
  /** Empty: what the step was has expired. */
  undoStep: (label: string): string =>
    label === '' ? 'Annuler' : `Annuler : ${label.charAt(0).toLocaleLowerCase('fr')}${label.slice(1)}`,
  redoStep: (label: string): string =>
    label === '' ? 'Rétablir' : `Rétablir : ${label.charAt(0).toLocaleLowerCase('fr')}${label.slice(1)}`,
  nothingToUndo: 'Rien à annuler',
  nothingToRedo: 'Rien à rétablir',
  search: 'Chercher',
  menu: 'Menu',
  /** What a worker is at. */
  work: {
    compare: 'Comparaison avec le territoire…',
    link: 'Rapprochement des sources…',
    check: 'Contrôle du territoire…',
    texts: 'Lecture des textes…',
  },
  stopWork: 'Arrêter',
  theme: 'Thème',
  themes: { auto: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' },
  singleKeys: 'Raccourcis à une seule touche',
  openMine: 'Ouvrir mon territoire',
  openExample: 'Découvrir avec un exemple',
  removeExample: 'Retirer l’exemple',
  import: 'Importer un fichier',
  importShort: 'Importer',
  drop: 'Déposez le fichier : Tournée dira ce que c’est avant de changer quoi que ce soit.',
  dropPrivate: 'Le fichier est lu dans ce navigateur, il n’est envoyé nulle part.',
  close: 'Fermer',
  cancel: 'Renoncer',
  dismiss: 'Fermer le message',
  follows:
    'Ce territoire est ouvert dans un autre onglet, qui enregistre. Ici, vous voyez ce qu’il change, sans rien modifier.',
  takeWriting: 'Prendre la main ici',
  fictional: 'Exemple fictif — aucune donnée réelle',
  demonstration: 'Implantation de démonstration',
  demonstrationWhy: 'Les bâtiments sont placés pour la démonstration, jusqu’à l’import du patrimoine réel.',
  panelTaller: 'Agrandir le panneau',
  panelLower: 'Réduire le panneau',
  panelHeight: { low: 'Panneau réduit', middle: 'Panneau à mi-hauteur', full: 'Panneau ouvert' },
  panel: 'Panneau',
} as const

/** The first screen, and the one that asks for the passphrase of a sealed territory. */
export const welcome = {
  title: 'Tournée',
  lead: 'Préparez les tournées de médiation du quartier, voyez où et quand les lieux ont besoin de présence, et rendez compte à chaque bailleur.',
  example: 'Découvrir avec un exemple',
  exampleHelp: 'Une année fictive, dans un espace à part, qui se retire en un clic.',
  mine: 'Mon territoire',
  mineHelp: 'Le quartier de départ, sans données. Une phrase secrète est demandée au premier changement.',
  other: 'Un autre quartier…',
  otherHelp: 'Créer un territoire vide, où que ce soit en métropole, ou en rouvrir un.',
  private: 'Tout reste sur cet appareil : aucun compte, aucun envoi.',
} as const

export const locked = {
  title: 'Territoire verrouillé',
  lead: 'Ce que contient cet appareil est illisible sans la phrase secrète.',
  passphrase: 'Phrase secrète',
  orCode: 'Ou le code de votre fiche de secours, si vous en avez imprimé une.',
  unlock: 'Déverrouiller',
  unlocking: 'Déverrouillage…',
  show: 'Afficher la phrase',
  now: 'Verrouiller',
  stay: 'Rester',
  soon: 'Tournée va se verrouiller',
  soonWhy:
    'Personne ne s’en sert depuis un moment. Touchez l’écran ou une touche pour rester. Ce qui est en cours de saisie est gardé.',
  soonIn: (seconds: number) => `Dans ${seconds} s`,
  lost: 'Sans elle ni fiche de secours, les données ne peuvent pas être retrouvées. L’exemple reste consultable.',
} as const

export const bugScreen = {
  title: 'Quelque chose s’est cassé dans Tournée',
  lead: 'C’est une erreur du programme, pas la vôtre. Ce qui était marqué « enregistré » est sur l’appareil.',
  next: 'Copiez le rapport pour le transmettre à qui maintient Tournée, puis rechargez la page.',
  report: 'Rapport technique',
  reportHelp:
    'Il dit où le programme s’est arrêté, sans rien des fiches. Relisez-le avant de le transmettre.',
  backup: 'Enregistrer une sauvegarde',
  backupHelp: 'Avant de recharger, vous pouvez mettre à l’abri tout ce qui est à l’écran.',
  copy: 'Copier le rapport',
  copied: 'Rapport copié.',
  copyFailed: 'La copie a été refusée : sélectionnez le texte et copiez-le.',
  reload: 'Recharger la page',
} as const

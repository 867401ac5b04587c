/** Words of the dialogs that every place shares. */
export const passphraseDialog = {
  title: 'Choisir une phrase secrète',
  lead: 'Tout ce que ce territoire contient sera chiffré sur cet appareil. La phrase est demandée à chaque ouverture.',
  lost: 'Elle n’est gardée nulle part : perdue, elle ne peut pas être retrouvée.',
  first: 'Phrase secrète',
  help: (least: number): string =>
    `Au moins ${least} caractères. Quatre ou cinq mots sans rapport entre eux se retiennent bien.`,
  second: 'La même, une seconde fois',
  different: 'Les deux phrases ne sont pas identiques.',
  strength: { short: 'Trop courte', fair: 'Correcte', good: 'Solide' },
  strengthLabel: 'Solidité',
  confirm: 'Protéger le territoire',
  working: 'Chiffrement en cours…',
} as const

export const frameworkDialog = {
  title: 'Le cadre de ces données',
  lead: 'Avant les premières fiches réelles, dites pourquoi et à quel titre elles sont gardées. Ces textes accompagnent chaque fichier transmis.',
  fields: {
    purpose: ['Finalité', 'À quoi servent les situations et les passages notés.'],
    controllers: ['Responsables du traitement', 'Qui décide : la Ville, les commanditaires…'],
    processor: ['Sous-traitant', 'Qui note pour leur compte : l’association, l’équipe de médiation.'],
    legalBasis: ['Base légale', 'Par exemple une mission d’intérêt public, avec la délibération.'],
    notice: ['Information des habitants', 'Où et comment les habitants sont informés.'],
    impactAssessment: ['Analyse d’impact (AIPD)', 'Sa référence et sa date, si elle est faite.'],
  },
  needed: 'Ce champ est nécessaire.',
  optional: '(facultatif)',
  confirm: 'Enregistrer le cadre',
} as const

export const palette = {
  title: 'Chercher un lieu ou une action',
  label: 'Lieu, entrée, tournée, code de situation ou action',
  kinds: {
    action: 'Action',
    workspace: 'Espace',
    building: 'Bâtiment',
    place: 'Lieu',
    sector: 'Secteur',
    service: 'Service',
    street: 'Voie',
    entrance: 'Entrée',
    round: 'Tournée',
    code: 'Code',
  },
  found: (count: number): string =>
    count === 0 ? 'Rien de trouvé.' : `${count} résultat${count > 1 ? 's' : ''}.`,
  nothing: 'Rien de trouvé. Essayez un nom de bâtiment, de place ou une action.',
  noteCode: (label: string): string => `Noter : ${label}`,
} as const

export const keysDialog = {
  title: 'Raccourcis du clavier',
  keys: 'Touches',
  effect: 'Effet',
  undo: 'Annuler la dernière action',
  redo: 'Rétablir',
  palette: 'Chercher un lieu ou une action',
  help: 'Afficher cette liste',
  escape: 'Fermer un dialogue, quitter la carte',
  arrows: 'Se déplacer dans une liste ou sur la carte',
  control: 'Ctrl',
  command: 'Cmd',
  shift: 'Maj',
  escapeKey: 'Échap',
  arrowKeys: 'Flèches',
  single: 'Activer les raccourcis à une seule touche',
  meeting: 'En mode réunion',
  meetingKeys: {
    ...{ space: 'Espace', pageDown: 'Page suivante', pageUp: 'Page précédente', home: 'Début', end: 'Fin' },
    ...{ right: '→', left: '←', digits: '1 à 9', or: 'ou' },
  },
  meetingNext: 'Scène ou page suivante',
  meetingPrevious: 'Scène ou page précédente',
  meetingFirst: 'Première scène',
  meetingLast: 'Dernière scène',
  meetingScene: 'Aller à la scène de ce numéro',
  meetingBlank: 'Écran noir, ou le rallumer',
  meetingFullScreen: 'Plein écran',
  meetingDecide: 'Noter une décision',
  meetingPrint: 'Pages A3 des scènes',
  meetingEnd: 'Clore la réunion',
  meetingLeave: 'Quitter le mode réunion',
} as const

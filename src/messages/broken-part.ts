/** Said in the place of a part of the screen in which the program broke. */
export const brokenPart = {
  title: {
    view: 'Cette vue s’est arrêtée',
    panel: 'Ce panneau s’est arrêté',
    map: 'La carte s’est arrêtée',
    bar: 'La barre du temps s’est arrêtée',
    header: 'L’en-tête s’est arrêté',
    lines: 'Les messages du haut se sont arrêtés',
    dialog: 'Cette fenêtre s’est arrêtée',
    page: 'Cette page s’est arrêtée',
  },
  lead: 'C’est une erreur du programme, pas la vôtre. Le reste de Tournée marche ; ce qui était marqué « enregistré » est sur l’appareil.',
  unloaded:
    'Cette partie de Tournée n’a pas pu être chargée : le réseau a manqué, ou une nouvelle version vient d’être mise en ligne.',
  next: {
    view: 'Réessayez, ou ouvrez une autre vue. Si cela recommence, transmettez le rapport à qui maintient Tournée.',
    panel:
      'Réessayez, ou allez à un autre espace. Si cela recommence, transmettez le rapport à qui maintient Tournée.',
    map: 'Réessayez ; le panneau peut servir sans elle. Si cela recommence, transmettez le rapport à qui maintient Tournée.',
    bar: 'Réessayez. Si cela recommence, transmettez le rapport à qui maintient Tournée.',
    header: 'Réessayez. Si cela recommence, transmettez le rapport à qui maintient Tournée.',
    lines: 'Réessayez. Si cela recommence, transmettez le rapport à qui maintient Tournée.',
    dialog: 'Réessayez, ou fermez-la. Si cela recommence, transmettez le rapport à qui maintient Tournée.',
    page: 'Réessayez, ou revenez à l’écran. Si cela recommence, transmettez le rapport à qui maintient Tournée.',
  },
  unloadedNext: 'Réessayez une fois le réseau revenu ; si cela dure, rechargez la page.',
  retry: 'Réessayer',
  close: 'Fermer',
  back: 'Revenir à l’écran',
  reportSummary: 'Rapport technique',
} as const

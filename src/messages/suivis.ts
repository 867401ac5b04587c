/** The frame of the place « Suivis »: what is due, then a register of each kind. */
export const suivis = {
  title: 'Suivis',
  registers: 'Registres',
  back: 'Tous les suivis',
  open: (count: number) => (count === 0 ? 'rien en cours' : `${count} en cours`),
  viewNames: {
    due: 'À faire',
    requests: 'Demandes',
    relays: 'Relais',
    mediations: 'Médiations',
    actions: 'Actions',
    projects: 'Projets',
    plans: 'Plans d’actions',
    technical: 'Veille technique',
    barometer: 'Baromètre d’ambiance',
    recency: 'Derniers passages',
  },
  /** Lists of records. */
  ongoing: 'En cours',
  closed: 'Terminés',
  team: 'L’équipe',
  choosePartner: 'Choisir…',
  funders: 'Commanditaires',
  services: 'Services et associations',
  late: (days: number) => (days === 1 ? 'en retard d’un jour' : `en retard de ${days} jours`),
  dueToday: 'aujourd’hui',
  dueOn: (day: string) => `pour le ${day}`,
} as const

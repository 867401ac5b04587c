/** Words of the records that are followed, by their codes. */
export const followWords = {
  status: {
    // relays
    proposed: 'proposé',
    agreed: 'accepté par la personne',
    'contact-made': 'contact pris',
    'taken-up': 'pris en charge',
    'continuity-checked': 'continuité vérifiée',
    declined: 'décliné par la personne',
    'no-answer': 'sans réponse du partenaire',
    // actions
    planned: 'prévue',
    held: 'tenue',
    closed: 'terminée',
    cancelled: 'annulée',
    // projects
    idea: 'idée',
    'under-way': 'en cours',
    done: 'abouti',
    'given-up': 'abandonné',
  },
  relayDomain: {
    social: 'social',
    health: 'santé',
    education: 'éducation',
    employment: 'emploi',
    justice: 'droit et justice',
    housing: 'logement',
  },
} as const

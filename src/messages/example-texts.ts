import type { RelayDomain } from '../domain/follow-up/relay.ts'

/** What the fictional year says in words: about places and acts, never about somebody. */
export const exampleTexts = {
  source: 'Exemple fictif',
  onCall: { landlord: 'Astreinte technique', town: 'Astreinte municipale' },
  onCallHours: { landlord: '18 h – 8 h, et le week-end', town: 'jour et nuit' },
  services: {
    social: 'Centre social (exemple)',
    health: 'Centre de santé (exemple)',
    education: 'Club de prévention (exemple)',
    employment: 'Mission locale (exemple)',
    justice: 'Point d’accès au droit (exemple)',
    housing: 'Association de locataires (exemple)',
  } satisfies Record<RelayDomain, string>,
  serviceHours: 'du lundi au vendredi, 9 h – 12 h et 14 h – 17 h',
  notes: {
    fresh: 'Le badge du local à vélos ouvre de nouveau : le dire aux habitants rencontrés.',
    today: 'Repasser voir si l’éclairage du hall est revenu.',
    rest: 'Déposer les affiches de la réunion de quartier dans les halls.',
    avoid: 'Nacelle de chantier devant l’entrée : passer par la cour.',
    past: [
      'Le gardien est en congé cette semaine, voir avec l’agence.',
      'Réunion d’information annoncée, plusieurs habitants ont demandé l’heure.',
      'Porte du sas bloquée ouverte, dépannage prévu.',
      'Les jeunes du square demandent le planning du gymnase.',
      'Encombrants sortis avant la date : rappeler le jour de collecte.',
      'Permanence déplacée d’une heure, l’affiche est changée.',
      'Local à poussettes rangé avec des habitants, vérifier que cela tient.',
      'Beaucoup de questions sur les travaux : garder des plaquettes sur soi.',
    ],
  },
  requests: {
    other: 'Souhaite que l’équipe présente ses horaires dans le hall.',
    notes: [
      'Demande un passage en fin de journée.',
      'Souhaite être tenu au courant de la suite.',
      'Le gardien est prévenu, il attend une suite.',
    ],
    answers: [
      'Passage fait, explication donnée sur place.',
      'Transmis au bailleur, date de réparation donnée.',
      'Échange sur place, chacun a pu dire sa gêne.',
      'Orientation proposée, numéro du service donné.',
    ],
  },
  relays: [
    'Rendez-vous pris ensemble.',
    'Accompagnement jusqu’à l’accueil du service.',
    'À rappeler en début de semaine.',
  ],
  /** By the motif of the case. */
  agreements: {
    B1: [
      'Musique moins forte après 21 h, et prévenir le voisinage en cas de fête.',
      'Chaussons le soir et tapis posés dans le couloir.',
    ],
    B2: [
      'Se parler au local à vélos avant d’écrire au bailleur.',
      'Le palier reste libre, chacun son paillasson.',
    ],
    B3: [
      'Jeux de ballon sur le terrain, plus contre la façade.',
      'Le square est partagé : les petits jusqu’à 18 h.',
    ],
    B4: ['Le chien est tenu en laisse dans le hall.'],
    B6: ['Le stationnement devant le portail est laissé libre.'],
    C4: ['Vélos rangés dans le local, le palier reste libre.'],
    E1: ['Chacun s’adresse à l’autre calmement, ou passe par l’équipe.'],
  },
  meetings: [
    'Écoute des gênes et des attentes.',
    'Une proposition à porter à l’autre partie.',
    'Retour sur la semaine écoulée.',
  ],
  expectations: [
    'Savoir quand le hall sera repeint.',
    'Avoir un banc à l’ombre près de l’aire de jeux.',
    'Connaître les dates de collecte des encombrants.',
    'Un local pour réparer les vélos.',
    'Un éclairage qui tient le soir sur le parking.',
    'Des réponses écrites sur le relogement.',
  ],
  answersGiven: [
    'Date donnée en réunion et affichée dans les halls.',
    'Proposition retenue au prochain conseil citoyen.',
    'Calendrier distribué dans les boîtes aux lettres.',
  ],
  walkPoints: [
    'Éclairage faible au coin de l’allée.',
    'Banc cassé, lieu pourtant apprécié.',
    'Passage étroit pour les poussettes.',
    'Bacs débordants près de l’entrée.',
    'Belle initiative : jardinières fleuries par des habitants.',
  ],
  survey: {
    questions: [
      {
        text: 'Comment vivez-vous votre hall ?',
        answers: ['bien', 'cela dépend des jours', 'moins bien qu’avant'],
      },
      {
        text: 'Que changer en premier ?',
        answers: ['la propreté', 'l’éclairage', 'les espaces pour les enfants'],
      },
    ],
  },
  titles: {
    stall: 'Café de pied d’immeuble',
    'door-to-door': 'Porte-à-porte : les travaux expliqués',
    workshop: 'Atelier tri et encombrants',
    meeting: 'Réunion d’habitants sur les espaces communs',
    'citizen-council': 'Préparation du conseil citoyen',
    'walking-diagnosis': 'Diagnostic en marchant',
    'exploratory-walk': 'Marche exploratoire',
    survey: 'Enquête de voisinage',
    festivity: 'Goûter des voisins',
    other: 'Action',
  },
  projects: [
    {
      title: 'Jardinières au pied des immeubles',
      milestones: [
        'Réunir les habitants intéressés',
        'Déposer la demande au fonds de participation',
        'Planter ensemble',
      ],
    },
    {
      title: 'Atelier vélo du samedi',
      milestones: ['Trouver un local', 'Former deux animateurs', 'Ouvrir le premier atelier'],
    },
    {
      title: 'Fresque du passage',
      milestones: ['Choisir le mur avec le bailleur', 'Dessiner avec les jeunes', 'Peindre'],
    },
    {
      title: 'Bibliothèque de rue',
      milestones: ['Réunir des livres', 'Fixer un lieu et une heure'],
    },
  ],
  plans: [
    {
      objective: 'Rendre le hall agréable et facile à traverser.',
      commitments: [
        'Réparer la porte et l’éclairage',
        'Passer deux fois par semaine en fin de journée',
        'Proposer une activité aux jeunes le mercredi',
      ],
      evaluation: 'Passages et réparations tenus ; le hall est plus calme, l’activité du mercredi continue.',
    },
    {
      objective: 'Faire de l’aire de jeux un lieu de rencontre.',
      commitments: ['Remettre en état les jeux', 'Animer un goûter par mois', 'Déplacer les bacs'],
      evaluation: '',
    },
    {
      objective: 'Mieux partager le stationnement.',
      commitments: ['Tracer les places', 'Expliquer les règles en porte-à-porte'],
      evaluation: '',
    },
  ],
} as const

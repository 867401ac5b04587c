/** What the meetings of the fictional year say: places and acts, never somebody. */
export const exampleMeetingTexts = {
  where: 'Salle municipale (exemple)',
  steering: [
    {
      text: 'Maintenir deux soirées par semaine autour de l’aire de jeux',
      settled: 'Tenues tout l’automne.',
    },
    {
      text: 'Étudier un second point d’accueil au sud du quartier',
      settled: 'Pas de local disponible cette année.',
    },
  ],
  committee: [
    {
      text: 'Réparer les ferme-portes et les contrôles d’accès relevés par la veille technique',
      settled: '',
    },
    {
      text: 'Présenter les horaires de l’équipe dans chaque hall',
      settled: 'Affiches posées dans tous les halls.',
    },
    {
      text: 'Ajouter un ramassage d’encombrants au pied des tours',
      settled: 'Une collecte sur deux est en place.',
    },
  ],
} as const

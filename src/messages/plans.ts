import type { PlanResult } from '../domain/follow-up/joint-plan.ts'

const result: Readonly<Record<PlanResult, string>> = {
  reached: 'Objectif atteint',
  partly: 'Objectif atteint en partie',
  'not-reached': 'Objectif non atteint',
}

/** Plans of partners (*plans d’actions partenariaux*). */
export const plans = {
  result,
  add: 'Créer un plan d’actions',
  list: 'Plans d’actions partenariaux',
  empty:
    'Les plans d’actions partenariaux seront ici : un lieu à soutenir, un objectif, ce à quoi chaque partenaire s’engage et pour quand.',
  newTitle: 'Nouveau plan d’actions',
  editTitle: 'Corriger le plan d’actions',
  place: 'Lieu',
  objective: 'Objectif',
  objectiveHelp: 'Ce que les partenaires veulent voir changer là.',
  from: 'Du',
  until: 'Au',
  note: 'Note',
  noteHelp: 'Facultatif, sans rien qui désigne quelqu’un.',
  save: 'Créer',
  dates: 'Dates',
  commitments: 'Engagements',
  addCommitment: 'Ajouter un engagement',
  commitmentTitle: 'Engagement d’un partenaire',
  commitmentEdit: 'Corriger l’engagement',
  commitmentText: 'Engagement',
  partner: 'Qui s’engage',
  due: 'Pour le',
  settle: 'Tenu',
  unsettle: 'À tenir encore',
  doneOn: (day: string) => `tenu le ${day}`,
  toDo: (when: string) => `à tenir ${when}`,
  fromWalk: 'né d’une marche',
  noCommitment: 'Aucun engagement pour l’instant.',
  late: (count: number) => (count === 1 ? '1 engagement en retard' : `${count} engagements en retard`),
  kept: (done: number, all: number) =>
    all === 0
      ? 'sans engagement'
      : `${done} engagement${done > 1 ? 's' : ''} tenu${done > 1 ? 's' : ''} sur ${all}`,
  evaluate: 'Évaluer le plan',
  evaluateTitle: 'Bilan du plan',
  evaluationResult: 'Résultat',
  evaluationText: 'Bilan',
  evaluationHelp: 'Ce qui a changé, ce qui reste à faire.',
  evaluatedOn: 'Évalué le',
  reopen: 'Reprendre le plan',
  detail: (place: string, period: string) => `${place} · ${period}`,
  period: (from: string, until: string) => `du ${from} au ${until}`,
  happened: {
    began: 'Début du plan',
    due: (partner: string) => `Échéance de ${partner}`,
    done: (partner: string) => `Engagement tenu : ${partner}`,
    ends: 'Fin prévue',
  },
} as const

import type { CivilDate } from '../domain/civil-date.ts'
import type { PlanResult } from '../domain/follow-up/joint-plan.ts'
import { type Period, quarterName } from '../domain/period.ts'
import { format } from './format.ts'
import { plans as planWords } from './plans.ts'
import { typeset } from './typeset.ts'

/** Acts that are counted by quarter alone. */
const accompaniment = {
  title: 'Accompagner : médiations, relais, demandes',
  lead: (quarter: Period): string =>
    typeset(
      `Ces accompagnements se comptent au trimestre, pour toute la mission. Le dernier arrêté est ${quarterName(quarter)}.`,
    ),
  whole: 'Totaux de toute la mission, arrêtés à la fin de chaque trimestre ; ils ne sont jamais recomptés.',
  mediation: {
    label: 'Médiations',
    definition:
      'Conflits accompagnés par l’équipe et ouverts dans le trimestre, sur place ou dans la durée, dans toute la mission. Ce qui s’y dit et s’y décide reste entre les personnes et l’équipe.',
  },
  relay: {
    label: 'Relais vers un partenaire',
    definition:
      'Mises en relation avec un service (social, santé, emploi, droit, logement…) proposées dans le trimestre, dans toute la mission, avec l’accord de la personne.',
  },
  request: {
    label: 'Demandes reçues',
    definition:
      'Demandes d’habitants, de gardiens, de commanditaires ou de partenaires reçues dans le trimestre, dans toute la mission.',
  },
  chart: 'Trimestre par trimestre',
  unit: 'nombre',
} as const

const projects = {
  title: 'Projets d’habitants',
  current: 'Projets accompagnés',
  currentDefinition: 'Projets en idée ou en cours à un moment de la période.',
  done: 'Projets aboutis',
  doneDefinition: 'Projets menés à leur terme dans la période.',
  milestones: 'Étapes franchies',
  milestonesDefinition: 'Étapes de ces projets franchies dans la période.',
  people: 'Participants',
  peopleDefinition:
    'Participants des projets accompagnés. Les projets de moins de 5 participants n’y sont pas ajoutés.',
  youths: 'Dont jeunes',
  youthsDefinition:
    'Jeunes parmi les participants, des seuls projets où ils sont 5 au moins et où les autres ne sont pas moins de 5.',
  table: 'Projets accompagnés',
  head: ['Où', 'Moyens', 'Où il en est', 'Étapes franchies', 'Participants', 'Public'],
  reached: (done: number, all: number): string => (all === 0 ? 'sans étape' : typeset(`${done} sur ${all}`)),
  noMeans: 'à trouver',
  public: { youths: 'surtout des jeunes', all: 'tous âges' },
} as const

const plans = {
  title: 'Plans d’actions partenariaux',
  current: 'Plans en cours',
  currentDefinition: 'Plans d’actions commencés et pas encore évalués à un moment de la période.',
  kept: 'Engagements tenus',
  keptDefinition: 'Engagements de tous les partenaires de ces plans tenus dans la période.',
  late: 'Engagements en retard',
  lateDefinition: 'Engagements dont la date est passée à la fin de la période et qui n’étaient pas tenus.',
  evaluated: 'Plans évalués',
  evaluatedDefinition: 'Plans dont le bilan a été fait ensemble dans la période.',
  table: 'Engagements des plans d’actions',
  head: ['Plan', 'Dates', 'Tenus', 'En retard', 'À venir', 'Bilan'],
  own: (funder: string | undefined): string =>
    typeset(funder === undefined ? 'Engagements de l’équipe' : `Engagements de ${funder} et de l’équipe`),
  ownHead: ['Plan', 'Qui', 'Pour le', 'Où il en est'],
  dates: (from: CivilDate, until: CivilDate): string =>
    typeset(`${format.shortDay(from)} – ${format.shortDay(until)}`),
  state: { kept: 'tenu le', late: 'en retard', ahead: 'à venir' },
  keptOn: (day: CivilDate): string => typeset(`tenu le ${format.shortDay(day)}`),
  result: (of: PlanResult | undefined): string => (of === undefined ? 'en cours' : planWords.result[of]),
} as const

const barometer = {
  title: 'Ambiance par secteur',
  lead: 'Chaque semaine, l’équipe donne ensemble l’ambiance de chaque secteur, sur une échelle écrite.',
  byWeek: 'Ambiance donnée chaque semaine',
  byMonth: 'Ambiance par mois : niveau du milieu des semaines données',
  /** « Nord – Mendès France (en hausse) ». */
  since: (sector: string, change: number): string =>
    change === 0 ? sector : `${sector} (${change > 0 ? 'en hausse' : 'en baisse'})`,
  at: (level: string, sectors: readonly string[]): string =>
    sectors.length === 0 ? '' : typeset(`${format.capital(level)} : ${sectors.join(' ; ')}`),
  band: 'Échelle écrite',
  unit: 'niveau',
  notGiven: 'pas donnée',
  middles: 'Niveau du milieu des semaines données',
  middlesHead: ['Secteur', 'Période comparée', 'Cette période'],
  note: '−2 très tendu, −1 tendu, 0 ordinaire, +1 apaisé, +2 vivant. Un ressenti partagé de l’équipe, qui aide à savoir où venir en appui ; ni une mesure, ni un classement des secteurs.',
} as const

const calmed = {
  title: 'Ce qui s’est apaisé',
  settled: 'Situations réglées',
  settledDefinition:
    'Situations de propreté, d’atteintes aux biens et de veille technique (A, D, F) faites ou contrôlées sur place dans la période, et qui ne sont pas rouvertes à sa fin.',
  checked: 'Dont déjà contrôlées sur place',
  checkedDefinition: 'Parmi elles, celles que l’équipe est retournée voir.',
  byResidence: 'Réglées, par résidence',
  bySector: 'Réglées, par secteur',
  residence: 'Résidence',
  sector: 'Secteur',
  settledShort: 'Réglées',
  checkedShort: 'Déjà contrôlées',
  others: (count: number): string => typeset(`${count} autres`),
  publicSpace: 'Espace public',
  noSector: 'Hors secteur',
  expired:
    'Des situations de la période sont effacées à leur terme : ce qui suit ne porte que sur celles qui restent.',
  fewer: (sector: string, was: number, now: number): string =>
    typeset(`${sector} : ${was} situations de vie sociale (B, C, E, G) la fois d’avant, ${now} maintenant.`),
  eased: (place: string, was: number, passages: number): string =>
    typeset(
      `${place} : plus aucune situation A, D ou F en ${format.passages(passages)} ; il y en avait ${was} sur la période d’avant.`,
    ),
  warmer: (sector: string, was: string, now: string): string =>
    typeset(`${sector} : l’ambiance passe de « ${was} » à « ${now} ».`),
  plan: (place: string, day: CivilDate, result: 'reached' | 'partly'): string =>
    typeset(
      `${place} : un plan d’actions évalué le ${format.day(day)}, ${result === 'reached' ? 'objectif atteint' : 'objectif atteint en partie'}.`,
    ),
} as const

/** Sections about what is followed: totals of the quarter, projects, plans, barometer, what was calmed. */
export const reportFollowUp = { accompaniment, projects, plans, barometer, calmed } as const

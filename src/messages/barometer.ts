import type { BarometerLevel } from '../domain/follow-up/barometer-reading.ts'
import { format, weekName } from './format.ts'

type Level = { readonly shown: string; readonly word: string; readonly sentence: string }

/** The written scale: what residents say and what the team sees, never who. */
const scale: Readonly<Record<`${BarometerLevel}`, Level>> = {
  '-2': {
    shown: '−2',
    word: 'très tendu',
    sentence:
      'Des habitants renoncent à passer ou à sortir ; l’inquiétude revient dans presque chaque échange.',
  },
  '-1': {
    shown: '−1',
    word: 'tendu',
    sentence:
      'Des gênes ou des désaccords se répètent ; on en parle, et certains lieux se vivent moins bien.',
  },
  '0': {
    shown: '0',
    word: 'ordinaire',
    sentence: 'La vie suit son cours : quelques gênes, qui ne changent pas l’ambiance.',
  },
  '1': {
    shown: '+1',
    word: 'apaisé',
    sentence: 'On se salue, on s’arrête pour parler ; les désaccords se règlent entre voisins.',
  },
  '2': {
    shown: '+2',
    word: 'vivant',
    sentence:
      'Des rencontres, de l’entraide, des envies de faire ensemble : le secteur porte de bons moments.',
  },
}

/** *Baromètre d'ambiance*: how a sector felt in a week, as the team gives it together. */
export const barometer = {
  lead: 'En équipe, en quelques secondes : comment chaque secteur s’est-il vécu cette semaine ? Un ressenti partagé, pour savoir où venir en appui.',
  week: (week: string) => format.capital(weekName(week)),
  given: (given: number, sectors: number) =>
    given === sectors ? 'Tous les secteurs sont donnés.' : `${given} sur ${sectors} secteurs donnés.`,
  changeable: 'Se change jusqu’à dimanche.',
  scaleTitle: 'L’échelle',
  scale,
  levelName: (level: BarometerLevel) => `${scale[`${level}`].shown}, ${scale[`${level}`].word}`,
  notGiven: 'pas encore donné',
  empty:
    'Le baromètre se donne par secteur : dessinez d’abord les secteurs dans « Territoire », vue « Modifier ».',
  history: 'Évolution',
  historyOf: (sector: string) => `Ambiance de ${sector}`,
  spans: { 12: '12 semaines', 52: 'Un an' },
  span: 'Durée montrée',
  none: 'Aucune semaine donnée sur cette durée.',
  summary: (sector: string, given: number, weeks: number, last: string | null) =>
    `${sector} : ${given} ${given < 2 ? 'semaine donnée' : 'semaines données'} sur ${weeks}${last === null ? '' : `, la dernière ${last}`}.`,
  table: 'Voir en tableau',
  weekShort: (week: string) => `S${Number(week.slice(6))}`,
  columns: { week: 'Semaine', level: 'Ambiance' },
  missing: 'pas donné',
} as const

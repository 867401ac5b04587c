import type { CivilDate } from '../domain/civil-date.ts'
import type { PlanRuleId } from '../domain/week/plan-variant.ts'
import type { ClockTime } from '../domain/week/round.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'
import { shortClock } from './week.ts'

/** Monday is 1. */
const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const
const than = (more: boolean): string => (more ? 'de plus' : 'de moins')
const days = (count: number): string => format.count(count, 'jour', 'jours')

/** « jeudi de 14 h à 15 h 45 » of 4, `14:00`, `15:45`. */
export const dayAndTimes = (weekday: number, start: ClockTime, end: ClockTime): string =>
  `${weekdays[weekday - 1] ?? ''} de ${shortClock(start)} à ${shortClock(end)}`

/** Weeks tried beside the one at hand, side by side. */
export const compare = {
  title: 'Comparer',
  modes: 'Ce qui est comparé',
  mode: { columns: 'Essais côte à côte', rules: 'Prix des règles' },
  intro: 'Un essai prépare la même semaine autrement, sans rien y changer. L’adopter s’annule d’un geste.',
  empty:
    'Ici paraîtront des essais, à côté de la semaine telle qu’elle est : lieux vus, délais, équité, marche. Choisissez-en un, ou commencez par deux autres tirages.',
  weeks: (count: number): string =>
    typeset(`Les essais portent sur les ${count} semaines préparées ensemble.`),
  outdated: 'La semaine a changé depuis cette comparaison.',
  again: 'Comparer de nouveau',
  start: 'Essayer deux autres tirages',
  choose: 'Ajouter un essai',
  add: 'Ajouter',
  groups: {
    seed: 'Un autre tirage',
    'without-round': 'Une tournée de moins',
    'with-round': 'Une tournée de plus',
    'max-gap': 'Un autre délai maximum',
    'as-set': 'Les mêmes réglages',
  },
  names: {
    standing: 'Semaine actuelle',
    'as-set': 'Préparée de nouveau',
    seed: (seed: number): string => typeset(`Tirage ${seed}`),
    'without-round': (when: string): string => typeset(`Sans ${when}`),
    'with-round': (when: string): string => typeset(`Avec ${when}`),
    'max-gap': (count: number): string => typeset(`Délai max. ${days(count)}`),
    'without-rule': (rule: string): string => `Sans ${rule}`,
  },
  /** « la tournée du jeudi 9 h 30, Binôme 2 ». */
  round: (day: CivilDate, start: ClockTime, pair: string): string =>
    typeset(`la tournée du ${format.weekday(day)} ${shortClock(start)}, ${pair}`),
  /** « une tournée jeudi de 14 h à 16 h, Binôme 2 ». */
  newRound: (weekday: number, start: ClockTime, end: ClockTime, pair: string): string =>
    typeset(`une tournée ${dayAndTimes(weekday, start, end)}, ${pair}`),
  goneRound: 'une tournée',

  caption: (isStanding: boolean): string =>
    `Dans l’ordre d’importance.${isStanding ? ' À côté de chaque valeur, l’écart avec la semaine actuelle.' : ''}`,
  measure: 'Mesure',
  rows: {
    served: (all: number): string => typeset(`Lieux vus, sur ${format.number(all)}`),
    worst: 'Plus long délai',
    overdue: 'Jours hors délai, tous lieux',
    missing: 'Présences et contrôles manquants',
    short: 'Passages manquants au rythme voulu',
    fairness: (name: string, target: number): string => typeset(`${name}, pour ${format.percent(target, 1)}`),
    public: 'Temps dans l’espace public',
    guessed: 'Passages que l’on devinerait',
    metres: 'Distance à pied',
    walk: 'Temps de marche',
    changed: 'Arrêts qui changent de tournée',
  },
  chance: (share: number): string => typeset(`${format.percent(share)} par hasard`),
  inside: typeset('à 3 points près'),
  outside: typeset('au-delà de 3 points'),
  best: 'le mieux',
  same: 'pareil',
  unknown: 'Non mesuré',
  waiting: 'en attente',
  searching: 'calcul en cours',
  stopped: 'non calculé',
  adopt: 'Adopter',
  /** Several columns have the same button. */
  adoptOf: (name: string): string => ` : ${name}`,
  remove: (name: string): string => `Retirer l’essai ${name}`,
  days,
  points: (value: number): string => typeset(`${format.number(value, 1)} pt`),

  running: 'Essais en cours',
  progress: (done: number, all: number): string =>
    typeset(`${format.number(done)} sur ${format.number(all)} prêts`),
  stop: 'Arrêter',
  stopHelp: 'Les essais déjà prêts restent.',

  rules: {
    intro:
      'Ce que coûte chaque règle : ce que la semaine gagnerait sans elle, toutes les autres restant tenues.',
    caption:
      'Par rapport à la même semaine, préparée avec toutes les règles. Un petit écart peut venir de la recherche elle-même : elle s’arrête après un nombre d’essais fixé.',
    rule: 'Règle',
    without: 'Sans elle',
    run: 'Calculer ce que coûte chaque règle',
    again: 'Calculer de nouveau',
    gains: (list: string): string => `On y gagnerait : ${list}.`,
    losses: (list: string): string => `En échange : ${list}.`,
    nothing: 'Rien ne s’améliorerait : cette règle ne coûte rien cette semaine.',
    off: {
      fairness: 'Son poids est de 0 : elle ne change aucune tournée et ne coûte rien.',
      presences: 'Aucune présence n’est demandée : elle ne coûte rien.',
      'opening-hours': 'Aucun lieu n’a d’heures à respecter : elle ne coûte rien.',
    },
    names: {
      'unplanned-time': 'le temps laissé libre',
      'minimum-gap': 'le délai minimum',
      'maximum-gap': 'le délai maximum',
      presences: 'les présences demandées',
      variety: 'la variété des horaires',
      fairness: 'l’équité entre bailleurs',
      'opening-hours': 'les heures des lieux',
    } satisfies Record<PlanRuleId, string>,
    heads: {
      'unplanned-time': (share: string): string => typeset(`Temps laissé libre : ${share}`),
      'minimum-gap': (count: number): string => typeset(`Délai minimum : ${days(count)}`),
      'maximum-gap': (count: number): string => typeset(`Délai maximum : ${days(count)}`),
      presences: (count: number): string =>
        typeset(`Présences demandées : ${format.number(count)} par semaine`),
      variety: 'Variété des horaires',
      fairness: 'Équité entre bailleurs',
      'opening-hours': 'Heures des lieux',
    },
    /** What would change without the rule. */
    parts: {
      served: (count: number, more: boolean): string =>
        `${format.count(count, 'lieu vu', 'lieux vus')} ${than(more)}`,
      overdue: (count: number, more: boolean): string =>
        `${format.count(count, 'jour hors délai', 'jours hors délai')} ${than(more)}`,
      missing: (count: number, more: boolean): string =>
        `${format.count(count, 'présence ou contrôle manquant', 'présences ou contrôles manquants')} ${than(more)}`,
      short: (count: number, more: boolean): string =>
        `${format.count(count, 'passage manquant', 'passages manquants')} ${than(more)}`,
      guessed: (points: number, more: boolean): string =>
        `${format.count(points, 'point', 'points')} de passages devinés ${than(more)}`,
      walk: (minutes: number, more: boolean): string => `${format.minutes(minutes)} de marche ${than(more)}`,
    },
  },
} as const

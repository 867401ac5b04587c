import type { CivilDate, IsoWeek } from '../domain/civil-date.ts'
import type { DoneCounts, MissingReason } from '../domain/week/done-counts.ts'
import type { EXCHANGES, NOT_DONE_REASONS } from '../domain/week/passage.ts'
import { format, weekName } from './format.ts'
import { words } from './words.ts'

type Bands = Readonly<Record<(typeof EXCHANGES)[number], number>>

const share = ({ done, planned }: Pick<DoneCounts, 'done' | 'planned'>): string =>
  `${format.number(done)} sur ${format.number(planned)}`

/** « Fait »: planned against done of a week, and its close. */
export const weekClose = {
  title: 'Prévu et fait',
  noRounds: 'Cette semaine n’a pas de tournée préparée : rien n’est à comparer avec ce qui était prévu.',
  share,
  stopsDone: (counts: DoneCounts): string => `${share(counts)} arrêts faits`,
  unplanned: (count: number): string => format.count(count, 'passage imprévu', 'passages imprévus'),
  notDone: 'Non fait, par raison',
  reason: (reason: MissingReason): string =>
    reason === 'unrecorded' ? 'Rien de noté' : words.notDone[reason],
  people: 'Échanges',
  peopleWith: 'Personnes rencontrées',
  passages: 'Passages',
  youths: 'Dont avec des jeunes',
  peopleBand: (band: (typeof EXCHANGES)[number]): string => words.exchanges[band],
  youthsMet: (youths: Bands): number => youths['1-2'] + youths['3-5'] + youths['6+'],
  byOwner: 'Par bailleur et espace public',
  owner: 'Lieux',
  publicSpace: 'Espace public',
  done: 'Faits',
  planned: 'Prévus',
  rounds: 'Par tournée',
  roundShare: (counts: DoneCounts): string => `${share(counts)} faits`,
  missing: (count: number): string => (count === 0 ? '' : format.count(count, 'à dire', 'à dire')),
  state: {
    done: 'Fait',
    'not-done': 'Non fait',
    unrecorded: 'Rien de noté',
    ahead: 'À venir',
  },
  cardDone: (count: number): string => format.count(count, 'fait', 'faits'),
  cardNotDone: (count: number): string => format.count(count, 'non fait', 'non faits'),
  onlyMissing: 'Seulement ce qui n’est pas fait',
  age: (days: number | undefined): string =>
    days === undefined
      ? 'aucun passage connu'
      : days === 0
        ? 'dernier passage aujourd’hui'
        : `dernier passage il y a ${format.count(days, 'jour', 'jours')}`,
  recorded: (place: string, reason?: (typeof NOT_DONE_REASONS)[number]): string =>
    `${place} : ${reason ? `non fait, ${words.notDone[reason].toLowerCase()}` : 'fait'}`,
  sayDone: 'Fait',
  sayDoneOf: (place: string): string => `Fait : ${place}`,
  sayOther: 'Autre…',
  sayOtherOf: (place: string): string => `Autre… : ${place}`,
  form: 'Ce qui s’est passé',
  what: 'Passage',
  day: 'Jour',
  half: 'Demi-journée',
  halves: { morning: 'Matin', afternoon: 'Après-midi' },
  save: 'Enregistrer',
  cancel: 'Renoncer',
  nextDraw: 'Ce qui n’est pas fait entre dans le tirage de la semaine suivante, avec son ancienneté.',
  close: (week: IsoWeek): string => `Clôturer la ${weekName(week)}`,
  closed: (week: IsoWeek): string =>
    `${format.capital(weekName(week))} close : il en reste les demi-journées.`,
  closedOn: (on: CivilDate): string => `Semaine close le ${format.day(on)}.`,
  closedCounts: (counts: DoneCounts, unplanned: number): string =>
    `À la clôture : ${share(counts)} arrêts faits, ${format.count(unplanned, 'passage imprévu', 'passages imprévus')}.`,
  closedHelp:
    'Ses passages n’ont plus ni heure ni binôme, ses tournées plus de binôme. Ce qui y est noté depuis l’est à la demi-journée, sans binôme.',
  toClose: (week: IsoWeek): string => `La ${weekName(week)} n’est pas close.`,
  toCloseOpen: 'La voir',
  dialog: {
    title: (week: IsoWeek): string => `Clôturer la ${weekName(week)} ?`,
    lost: 'Ce qui est effacé, sur cet appareil et dans son historique :',
    losses: [
      'l’heure de chaque passage et de chaque intervention : il en reste le matin ou l’après-midi',
      'le binôme de chaque passage, de chaque tournée prévue ou remise, et les absences de la semaine',
    ],
    kept: 'Ce qui est gardé : les lieux, les jours, ce qui est fait ou non et pourquoi, les échanges, et les nombres de la semaine.',
    final: 'La clôture ne s’annule pas.',
    unrecorded: (count: number): string =>
      `${format.count(count, 'arrêt n’a', 'arrêts n’ont')} rien de noté : ${count < 2 ? 'il comptera' : 'ils compteront'} comme non ${count < 2 ? 'fait' : 'faits'}, sans raison.`,
    back: 'Revenir les noter',
    confirm: 'Clôturer',
  },
} as const

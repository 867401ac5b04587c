import type { CivilDate } from '../domain/civil-date.ts'
import type { Landlord } from '../domain/landlord.ts'
import { type Period, quarterName } from '../domain/period.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

type Reader = Landlord['role'] | 'all'

/** Whose places a reader's figures are of. */
const own: Readonly<Record<Reader, string>> = {
  all: 'Tous les lieux',
  landlord: 'Votre patrimoine',
  town: 'Espace public',
  insurer: 'Votre secteur',
}
const at: Readonly<Record<Reader, string>> = {
  all: 'dans tout le périmètre',
  landlord: 'aux entrées et immeubles de votre patrimoine',
  town: 'dans l’espace public',
  insurer: 'dans votre secteur (l’extension du périmètre)',
}

/** Words of the section on presence, and of those beside it. */
export const reportPresence = {
  title: 'Présence',
  own: (reader: Reader): string => own[reader],
  publicSpace: 'Espace public',
  before: (series: string): string => typeset(`${series}, période comparée`),
  atLeast: (people: number): string =>
    people === 0 ? 'aucune notée' : typeset(`au moins ${format.number(people)}`),
  lastFrozen: (quarter: Period): string =>
    typeset(`Compté au trimestre : ${quarterName(quarter)}, le dernier arrêté.`),
  notNoted: 'non noté',
  notKept: typeset('conservé au-delà : non'),
  rounds: {
    label: 'Tournées (toute la mission)',
    definition:
      'Tournées préparées sur lesquelles au moins un passage a été fait. Une tournée traverse les lieux de plusieurs commanditaires : elle est comptée pour toute la mission.',
  },
  roundsSince: (day: CivilDate): string =>
    typeset(`Les tournées préparées ne sont connues que depuis le ${format.day(day)}.`),
  hours: {
    label: 'Temps de tournée (toute la mission)',
    definition:
      'Durée prévue de ces tournées, de leur départ à leur fin, pause déduite. C’est le temps de l’équipe, jamais celui d’une personne ni d’un binôme.',
  },
  passages: (reader: Reader) => ({
    label: reader === 'all' ? 'Passages' : `Passages : ${own[reader].toLowerCase()}`,
    definition: typeset(
      `Passages faits ${at[reader]}, qu’ils aient relevé quelque chose ou non. Un passage non fait n’est pas compté.`,
    ),
  }),
  passagesPublic: {
    label: 'Passages : espace public',
    definition:
      'Passages faits aux lieux publics, aux lieux d’accueil et aux repères du quartier, qui servent à tous. Ils ne sont au compte d’aucun bailleur.',
  },
  expired: (count: number): string =>
    typeset(
      `Dont ${format.passages(count)} gardés en nombre par mois et par lieu : leurs enregistrements sont effacés à leur terme.`,
    ),
  minutes: (reader: Reader) => ({
    label: reader === 'all' ? 'Temps sur place' : `Temps sur place : ${own[reader].toLowerCase()}`,
    definition: typeset(
      `Minutes des passages faits ${at[reader]} : la durée notée d’une présence ou d’une permanence, sinon la durée prévue pour le lieu. La marche n’est pas comptée.`,
    ),
  }),
  exchanges: (reader: Reader) => ({
    label: 'Passages avec un échange',
    definition: typeset(
      `Passages faits ${at[reader]} où l’équipe a parlé avec quelqu’un. C’est l’activité de l’équipe : le nombre de personnes est compté au trimestre, pour toute la mission.`,
    ),
  }),
  people: {
    label: 'Personnes rencontrées (toute la mission)',
    definition:
      'Personnes avec qui l’équipe a parlé pendant les passages du trimestre, arrêtées à sa fin. Chaque passage note une classe (0, 1–2, 3–5, 6 ou plus) : la somme des plus petits nombres est donnée, à partir de 5. Une même personne peut être rencontrée plusieurs fois.',
  },
  youths: {
    label: 'Dont jeunes (toute la mission)',
    definition:
      'Jeunes parmi ces personnes, comptés de la même façon. Le nombre n’est pas dit quand ils sont moins de 5, ou les autres moins de 5.',
  },
  presences: (reader: Reader) => ({
    label: 'Présences à des lieux à soutenir',
    definition: typeset(`Passages de 10 à 15 minutes ou plus à un lieu à soutenir, faits ${at[reader]}.`),
  }),
  permanences: {
    label: 'Permanences (toute la mission)',
    definition: 'Permanences tenues dans les lieux d’accueil, aux heures publiées.',
  },
  acts: {
    label: 'Actes de l’équipe',
    definition:
      'Échanges, rappels des règles, médiations en temps réel, orientations et visites à domicile, comptés ensemble au trimestre : ni ligne à ligne, ni un par un.',
  },
  met: (reader: Reader) => ({
    label: reader === 'all' || reader === 'landlord' ? 'Entrées rencontrées' : 'Lieux rencontrés',
    definition: typeset(
      reader === 'all' || reader === 'landlord'
        ? `Entrées en usage ${at[reader]} où l’équipe est passée au moins une fois dans la période.`
        : `Entrées et lieux publics en usage ${at[reader]} où l’équipe est passée au moins une fois dans la période.`,
    ),
  }),
  variety: {
    label: 'Demi-journées devinables',
    definition:
      'Part des passages aux entrées dont la demi-journée (du lundi matin au vendredi après-midi) aurait été devinée par qui connaît les quatre semaines d’avant. Plus elle est basse, plus chacun peut croiser l’équipe à son tour. Permanences et rendez-vous, qui sont publiés, n’y comptent pas.',
    among: (guessed: number): string => typeset(`Sur ${format.passages(guessed)} à deviner.`),
  },
  chart: 'Passages faits',
  unit: 'passages',
  table: 'Passages faits, par pas de temps',
  step: 'Quand',
  recency: {
    title: 'Depuis quand chaque lieu n’a pas été rencontré',
    overdue: {
      label: 'Lieux au-delà de leur écart',
      definition:
        'Entrées et lieux publics en usage dont le dernier passage fait est plus ancien que l’écart maximal fixé pour eux, ou qui n’ont jamais été rencontrés dans les 400 derniers jours, au dernier jour de la période.',
    },
    median: {
      label: 'Ancienneté du dernier passage, médiane',
      definition:
        'La moitié des lieux a été rencontrée il y a moins de jours que cela, l’autre moitié il y a plus, au dernier jour de la période.',
      days: (value: number): string => format.count(value, 'jour', 'jours'),
    },
    table: (day: CivilDate): string => typeset(`Au ${format.day(day)}`),
    class: 'Dernier passage',
    places: 'Lieux',
    list: 'Les plus anciens au-delà de leur écart',
    line: (name: string, days: number | undefined, most: number): string =>
      typeset(
        days === undefined
          ? `${name} : jamais rencontré, écart maximal de ${format.count(most, 'jour', 'jours')}`
          : `${name} : il y a ${format.count(days, 'jour', 'jours')}, écart maximal de ${format.count(most, 'jour', 'jours')}`,
      ),
  },
  planned: {
    title: 'Prévu et fait (toute la mission)',
    planned: {
      label: 'Arrêts prévus',
      definition: 'Arrêts des tournées préparées, des semaines closes de la période.',
    },
    done: {
      label: 'Arrêts faits',
      definition:
        'Arrêts prévus où un passage a été fait le jour dit, comptés à la clôture de chaque semaine.',
    },
    unplanned: {
      label: 'Passages imprévus',
      definition: 'Passages faits à un lieu qui n’était pas prévu, des semaines closes de la période.',
    },
    table: 'Arrêts non faits, par raison',
    reason: 'Raison',
    stops: 'Arrêts',
    ownTable: (reader: Reader): string =>
      typeset(`Passages notés non faits : ${own[reader].toLowerCase()}, par raison`),
    ownPassages: 'Passages',
    noBlame:
      'Une raison n’est pas un reproche : un échange prolongé ou un retrait préventif sont du travail bien fait.',
    open: (weeks: number): string =>
      typeset(
        `${format.count(weeks, 'semaine de la période n’est pas close', 'semaines de la période ne sont pas closes')} : ${weeks < 2 ? 'elle n’est pas comptée' : 'elles ne sont pas comptées'}.`,
      ),
    unprepared: (weeks: number): string =>
      typeset(
        `${format.count(weeks, 'semaine close n’avait pas de tournée préparée', 'semaines closes n’avaient pas de tournée préparée')} : ${weeks < 2 ? 'elle n’est pas comptée' : 'elles ne sont pas comptées'} ici.`,
      ),
    byMonth: 'Arrêts prévus et faits',
    unit: 'arrêts',
  },
} as const

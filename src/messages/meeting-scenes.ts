import { type Period, quarterName } from '../domain/period.ts'
import type { Family } from '../domain/taxonomy.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'
import { words } from './words.ts'

const family = (each: Family): string => typeset(`${each} · ${words.family[each]}`)

/** Words of the scenes of a meeting: figures with what they count, tables, and what must not be concluded. */
export const meetingScenes = {
  family,
  period: (period: Period): string => typeset(`${format.capital(format.period(period))}.`),
  /** What the figures are about, by what the audience may know. */
  of: {
    all: 'Toute la mission.',
    own: (name: string): string => typeset(`Patrimoine de ${name} et lui seul.`),
    totals: 'Toute la mission, sans aucun lieu.',
    none: 'Aucune situation : les passages, et les totaux publiés du trimestre.',
  },
  passages: 'Passages',
  passagesDefinition:
    'Passages faits par l’équipe, à une entrée, dans l’espace public ou en permanence, un par lieu et par venue.',
  situations: (each: Family): string => typeset(`${format.capital(words.family[each])} (${each})`),
  situationsDefinition: (each: Family): string =>
    typeset(
      `Situations de la famille ${each} notées sur la période, vues ou rapportées, chacune une fois. Une différence entre deux périodes peut être due au hasard.`,
    ),
  published: (quarter: Period): string => typeset(`Autres familles, ${quarterName(quarter)}`),
  publishedNote:
    'Totaux arrêtés à la clôture du trimestre, à partir de 5. « Non communiqué » (secret statistique) : moins de 5, ou retenu pour qu’un autre chiffre ne se déduise pas.',
  quartersPublished: (count: number, last: Period | null): string =>
    last === null
      ? 'Aucun trimestre n’est encore publié : un trimestre l’est une fois clos.'
      : typeset(
          count === 1
            ? `Un trimestre est publié : ${quarterName(last)}.`
            : `${format.number(count)} trimestres sont publiés ; le dernier : ${quarterName(last)}.`,
        ),
  sectorsNotSaid:
    'Par secteur, rien n’est publié : un secteur compte moins de 5 situations, ou son nombre en ferait déduire un autre (secret statistique).',
  notHeld: 'non conservé',
  recordsGone:
    'Des situations ou des passages de la période sont effacés à leur terme : ce qui en était montré ne se compte plus.',
  family1: 'Famille',
  mission: 'Toute la mission',
  ownStock: 'Votre patrimoine',
  notSaid: 'non communiqué',
  sector: 'Secteur',
  count: 'Situations',
  social: (quarter: Period): string => typeset(`Vie de voisinage par secteur, ${quarterName(quarter)}`),
  byResidence: 'Par résidence et lieu public',
  residence: 'Résidence ou lieu',
  total: 'Total',
  elsewhere: 'Sans lieu dit',
  more: (count: number): string =>
    typeset(
      `Les ${format.number(count)} lieux suivants n’ont pas plus de situations que le dernier de la table ; ils sont dans les totaux.`,
    ),
  hours: 'Moments de la journée',
  hoursNote: 'Selon l’heure où la situation a été vue ou rapportée, donc aussi selon les heures de présence.',
  unit: 'situations',
  open: (each: Family): string => typeset(`Ouvertes, ${words.family[each].toLocaleLowerCase('fr')}`),
  openDefinition: (each: Family): string =>
    typeset(
      `Situations de la famille ${each} notées et pas encore contrôlées sur place, quelle que soit leur date.`,
    ),
  waiting: 'Ce qui attend, par commanditaire',
  waitingNote:
    'Par ordre alphabétique : les patrimoines ne sont ni de même taille ni du même âge, et l’ordre ne dit rien de plus.',
  funder: 'Commanditaire',
  ages: ['Moins de 15 jours', '15 à 30 jours', 'Plus de 30 jours'] as const,
  openCount: 'Ouvertes',
  commitments: 'Engagements attendus',
  commitment: 'Engagement',
  who: 'Qui',
  due: 'Pour le',
  late: (day: string): string => typeset(`${day} (échéance passée)`),
  weeks: 'Passages par semaine',
  weekOf: (monday: string): string => typeset(`du ${format.dayAndMonth(monday)}`),
  weeksUnit: 'passages',
  weeksNote: 'Semaines entières de la période, du lundi au dimanche.',
  talks: 'Passages avec échange',
  talksDefinition: 'Passages où l’équipe a parlé avec une personne au moins.',
} as const

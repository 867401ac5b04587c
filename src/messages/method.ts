import type { MethodFacts } from '../domain/week/method-facts.ts'
import type { WeekFigures } from '../domain/week/week-figures.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'

/** A heading, what it says, and what it lists. */
export type MethodSection = {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly list?: readonly string[]
}

/** A row of the order of importance: what counts, and what it is set to now. */
export type ImportanceRow = { readonly what: string; readonly now: string }

const days = (count: number): string => format.count(count, 'jour', 'jours')
const section = (title: string, paragraphs: readonly string[], list?: readonly string[]): MethodSection => ({
  title,
  paragraphs: paragraphs.map(typeset),
  ...(list && { list: list.map(typeset) }),
})

/** « 30 % », « de 30 à 40 % » of the rounds' time. */
export const freeShareWords = (shares: MethodFacts['freeShares']): string => {
  if (!shares) return 'une part'
  const [least, most] = shares
  return least === most ? format.percent(least) : `de ${format.number(least * 100)} à ${format.percent(most)}`
}

/** How the week is prepared, said to the team: every figure comes from what is set. */
export const method = {
  title: 'Comment la semaine est préparée',
  pages: 'Pages de la méthode',
  page: {
    steps: 'Étapes',
    hours: 'Horaires et limites',
    plain: 'Pour tous',
  },
  print: 'Imprimer la page',
  settingsLine: 'Les chiffres de cette page sont ceux des réglages et de la semaine affichée.',

  steps: (facts: MethodFacts): MethodSection =>
    section(
      'Les étapes',
      [],
      [
        `Relever ce qui est dû. Pour chacun des ${format.count(facts.entrances + facts.publicPlaces, 'lieu', 'lieux')} en service : le jour du dernier passage, le délai maximum de son rythme (${facts.closeGapDays} jours s’il est rapproché, ${facts.maxGapDays} d’ordinaire, ${facts.spacedGapDays} s’il est espacé), les présences demandées, les réparations à constater, ses heures.`,
        'Poser ce qui ne bouge pas : permanences, rendez-vous, arrêts épinglés, tournées déjà faites, absences.',
        `Mesurer les chemins à pied, porte à porte, sur les rues et allées du territoire, à ${format.number(facts.walkMetresPerMinute)} mètres par minute ; les escaliers comptent davantage.`,
        'Remplir les tournées, puis les améliorer : quelques passages sont retirés et replacés mieux, des milliers de fois. Une semaine n’en remplace une autre que si elle est meilleure dans l’ordre ci-dessous.',
        'Regarder une semaine plus loin, pour ne pas repousser au lundi suivant ce qui serait en retard.',
        `Départager par un tirage : entre semaines qui se valent, c’est la graine (${format.number(facts.seed)} aujourd’hui) qui choisit. Mêmes données et même graine : même semaine, sur l’écran comme en ligne de commande.`,
        'Vérifier : un contrôle écrit à part refait tous les comptes. Une semaine qui enfreint une règle n’est pas proposée.',
      ],
    ),

  orderTitle: 'L’ordre d’importance',
  orderHelp:
    'Chaque ligne ne départage que ce que la ligne du dessus laisse à égalité : aucune marche épargnée ne fait accepter un jour de retard.',
  orderWhat: 'Ce qui compte',
  orderNow: 'Réglé à',
  order: (facts: MethodFacts): readonly ImportanceRow[] =>
    [
      {
        what: 'Toujours tenu : heures des tournées et des lieux, pause, temps laissé libre, délai minimum, arrêts épinglés',
        now: `${freeShareWords(facts.freeShares)} libres ; ${days(facts.minGapDays)} au moins entre deux passages`,
      },
      {
        what: 'Jours au-delà du délai maximum, les plus anciens d’abord',
        now: `${days(facts.maxGapDays)} au plus${facts.placeRules > 0 ? ` ; ${format.count(facts.placeRules, 'lieu a ses', 'lieux ont leurs')} propres consignes` : ''}`,
      },
      {
        what: 'Présences et réparations à constater, puis passages vers le rythme voulu ; le premier qui manque compte plus que le deuxième',
        now: `${format.count(facts.presences, 'présence', 'présences')} dans ${format.count(facts.supports, 'lieu', 'lieux')} ; ${format.number(facts.pacePerWeek, 1)} passage par semaine et par entrée`,
      },
      {
        what: 'Part de chaque bailleur, à 3 points près, sur 28 jours',
        now:
          facts.fairnessWeight > 0
            ? `poids ${format.number(facts.fairnessWeight, 2)} sur 1`
            : 'poids 0 : montrée, elle ne change aucune tournée',
      },
      { what: 'Variété des horaires', now: 'toujours prise en compte' },
      {
        what: 'Minutes de marche',
        now: `${format.number(facts.walkMetresPerMinute)} m par minute`,
      },
      { what: 'Stabilité : ce qui est déjà prévu reste où il est', now: 'à égalité du reste' },
    ].map(({ what, now }) => ({ what: typeset(what), now: typeset(now) })),

  weekTitle: 'Cette semaine',
  weekNone: 'La semaine affichée n’est pas préparée : ses chiffres paraîtront ici.',
  week: (figures: WeekFigures): string =>
    typeset(
      `${format.count(figures.rounds, 'tournée', 'tournées')}, ${format.count(figures.stops, 'arrêt', 'arrêts')} dans ${format.count(figures.met, 'lieu', 'lieux')} sur ${format.number(figures.places)}, ${format.metres(figures.walkMetres)} à pied en ${format.minutes(figures.walkMinutes)}. ${
        figures.unserved.length === 0
          ? 'Aucun lieu demandé n’est laissé sans passage.'
          : `${format.count(figures.unserved.length, 'lieu demandé reste', 'lieux demandés restent')} sans passage : voir Conseils.`
      }`,
    ),

  hours: (facts: MethodFacts): MethodSection =>
    section('Pourquoi et comment les heures varient', [
      'Un passage toujours le mardi matin ne rencontre jamais qui travaille le mardi matin. D’une semaine à l’autre, les passages d’un même lieu changent donc de demi-journée : les demi-journées qu’il a eues ces quatre dernières semaines sont évitées tant que rien de plus important n’en souffre.',
      'Permanences et rendez-vous ne varient pas : leurs heures sont publiées et tenues.',
      `Le choix a ses bornes : les tournées d’une semaine ordinaire tiennent sur ${format.number(facts.halfDays)} des dix demi-journées du lundi au vendredi, et un lieu ne peut être vu qu’à l’une d’elles.`,
    ]),
  measure: (variety: { readonly guessed: number; readonly chance?: number } | null): MethodSection =>
    section('Comment cela se mesure', [
      'Imaginons quelqu’un qui connaît les passages des quatre dernières semaines et devine le prochain : il parie sur la demi-journée la plus fréquente, ou sur celle de la dernière fois. On retient le meilleur des deux paris : la part de passages tombés là où il les attendait. Plus elle est basse, plus les heures varient.',
      variety
        ? `Semaine affichée : ${format.percent(variety.guessed)} de passages devinés${variety.chance === undefined ? '.' : `, contre ${format.percent(variety.chance)} si tout était tiré au hasard. En dessous, c’est que la semaine évite les demi-journées déjà eues.`}`
        : 'Le chiffre de la semaine affichée se lit dans Comparer, à côté de ce que donnerait le hasard seul. En dessous, c’est que la semaine évite les demi-journées déjà eues.',
    ]),
  limits: (facts: MethodFacts): MethodSection =>
    section(
      'Ce que la préparation ne sait pas',
      [],
      [
        'Qui est chez soi, qui a envie de parler, ce qui s’est dit : elle ne connaît que des lieux, des jours et des durées.',
        `Ce qui n’est pas saisi. Un passage fait et non noté n’existe pas pour elle ; une allée absente de la carte non plus.`,
        `Le temps dans l’immeuble : ${format.minutes(facts.passageMinutes)} par passage, quel que soit le nombre d’étages, sauf consigne propre au lieu.`,
        'La météo, les ascenseurs en panne, une rue barrée la veille, un échange qui dure : le temps laissé libre est là pour cela, et une semaine se refait en cours de route.',
        'Les binômes : elle les tient pour équivalents et ignore qui connaît qui.',
        'La meilleure semaine possible : elle s’arrête après un nombre d’essais fixé et donne la meilleure trouvée. Une autre graine peut faire un peu mieux ; Comparer le montre.',
        'Le nombre de logements sert de repère à l’équité. Ce n’est pas une mesure des besoins.',
        ...(facts.fictional
          ? ['Et, dans cet exemple, rien de vrai : les passages et les demandes y sont inventés.']
          : []),
        'Elle propose, l’équipe décide : tout arrêt peut être déplacé, épinglé ou écarté, et l’effet se lit aussitôt.',
      ],
    ),
} as const

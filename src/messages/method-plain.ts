import type { CivilDate } from '../domain/civil-date.ts'
import type { MethodFacts } from '../domain/week/method-facts.ts'
import { format } from './format.ts'
import { freeShareWords, type MethodSection } from './method.ts'
import { typeset } from './typeset.ts'

/** « à chacune des 214 entrées d’immeubles et à chacun des 12 lieux publics ». */
const places = ({ entrances, publicPlaces }: MethodFacts): string =>
  [
    ...(entrances > 1 ? [`à chacune des ${format.number(entrances)} entrées d’immeubles`] : []),
    ...(entrances === 1 ? ['à la seule entrée d’immeuble'] : []),
    ...(publicPlaces > 1 ? [`à chacun des ${format.number(publicPlaces)} lieux publics`] : []),
    ...(publicPlaces === 1 ? ['au seul lieu public'] : []),
  ].join(' et ')

/** The same method in plain words, for residents and funders: one page, on the screen as on paper. */
export const methodPlain = {
  title: 'Comment les passages de l’équipe sont organisés',
  lead: 'La même méthode en mots simples, pour les habitants et les financeurs : une page à imprimer ou à afficher.',
  preview: (title: string): string => `Aperçu avant impression · ${title}`,
  date: (day: CivilDate): string => `Fait le ${format.day(day)}.`,
  attribution: 'Équipe de médiation sociale',
  fictional: 'Exemple fictif',
  sections: (facts: MethodFacts): readonly MethodSection[] =>
    [
      {
        title: 'Passer partout, régulièrement',
        paragraphs: [
          `Les médiateurs et médiatrices marchent par deux dans le quartier${facts.rounds > 0 ? `, en ${format.count(facts.rounds, 'tournée', 'tournées')} par semaine` : ''}. Ils visent un passage ${places(facts)} au moins tous les ${facts.maxGapDays} jours : plus souvent là où on le leur demande (tous les ${facts.closeGapDays} jours), moins souvent là où tout est calme (tous les ${facts.spacedGapDays} jours).`,
          ...(facts.presences > 0
            ? [
                `${format.count(facts.supports, 'lieu reçoit', 'lieux reçoivent')} en plus des présences plus longues, ${format.number(facts.presences)} par semaine en tout.`,
              ]
            : []),
        ],
      },
      {
        title: 'Garder du temps pour parler',
        paragraphs: [
          `Dans chaque tournée, ${freeShareWords(facts.freeShares)} du temps reste libre, promis à aucun lieu : c’est le temps des rencontres. S’arrêter pour écouter quelqu’un n’est jamais un retard.`,
        ],
      },
      {
        title: 'Venir à des heures différentes',
        paragraphs: [
          'Les jours et les heures changent d’une semaine à l’autre, pour que chacun puisse croiser l’équipe un jour ou l’autre, quels que soient ses horaires. Les permanences et les rendez-vous, eux, restent à l’heure annoncée.',
        ],
      },
      {
        title: 'Être juste entre ceux qui financent',
        paragraphs: [
          `Le temps passé chez chaque bailleur est comparé à sa part des logements, sur un mois, à 3 points près. ${
            facts.fairnessWeight > 0
              ? 'L’organisation en tient compte, après la régularité des passages.'
              : 'C’est un chiffre que l’on montre et que l’on discute : il ne change aucune tournée aujourd’hui.'
          } Le temps passé dans l’espace public est compté à part.`,
        ],
      },
      {
        title: 'Qui décide ?',
        paragraphs: [
          `Un programme propose une semaine : il compare des milliers de façons de ranger les passages et garde la meilleure, dans un ordre fixé d’avance : d’abord ne laisser aucun lieu trop longtemps sans passage, puis tenir les présences promises, ${facts.fairnessWeight > 0 ? 'être juste, ' : ''}varier les heures, et enfin marcher moins. Entre deux semaines qui se valent, il tire au sort. Un second programme, écrit à part, vérifie tous les comptes.`,
          'La coordinatrice relit, déplace, ajoute ou retire. C’est elle qui décide, et chaque arrêt peut être expliqué.',
        ],
      },
      {
        title: 'Ce que ce programme ne fait pas',
        paragraphs: [],
        list: [
          'Il ne connaît aucun nom d’habitant et ne sait pas qui est chez soi : seulement des lieux, des jours et des durées.',
          'Il ne suit personne, et l’équipe non plus : aucune position n’est enregistrée en continu.',
          'Il ne garantit pas tout : quand le temps manque, il dit quels lieux attendent, pourquoi, et ce qui permettrait d’y passer.',
          'Il n’est pas parfait : les temps de marche sont estimés sur la carte, et la semaine qu’il propose n’est pas forcément la meilleure qui soit.',
        ],
      },
    ].map(({ title, paragraphs, list }) => ({
      title: typeset(title),
      paragraphs: paragraphs.map(typeset),
      ...(list && { list: list.map(typeset) }),
    })),
} as const

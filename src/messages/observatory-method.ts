import type { MethodSection } from './method.ts'
import { typeset } from './typeset.ts'

const section = (title: string, paragraphs: readonly string[], list?: readonly string[]): MethodSection => ({
  title,
  paragraphs: paragraphs.map(typeset),
  ...(list && { list: list.map(typeset) }),
})

/** How the observatory's map and list are read, and what must not be concluded: two screens at most, on the screen as on paper. */
export const observatoryMethod = {
  title: 'Comment lire cette carte',
  print: 'Imprimer la page',
  sections: [
    section(
      'Deux nombres, jamais mêlés',
      [],
      [
        'La couleur : ce qui a été noté, en situations par hectare et par mois, à la même échelle tous les mois. Elle ne prouve rien.',
        'La liste : ce que l’équipe a vu en passant, face à ce que ces passages auraient donné si tous les lieux se valaient.',
      ],
    ),
    section(
      'Comment un lieu est dit « sûr » ou « probable »',
      [],
      [
        'Situations vues au même lieu à moins de 7 jours : un seul épisode.',
        'Elles viennent par séries : le hasard est mesuré sur douze mois et en tient compte.',
        'Sur 200 entrées, dix dépasseraient 5 % sans raison : les probabilités sont corrigées.',
        'Probable : prouvé après correction. Sûr : encore prouvé si un quart des passages n’avait pas été noté, avec trois épisodes au moins.',
        'Peut être le hasard : tout le reste, même en tête de liste. La ligne dit combien il en faudrait.',
        'Non vu : aucun passage. On ne sait pas ; ce n’est pas un lieu calme.',
      ],
    ),
    section('Ce que si peu de situations ne peut pas dire', [
      'Avec 50 situations par mois, un mois ne peut pas désigner une entrée ; un bâtiment doit être environ quatre fois au-dessus de l’attendu pour être vu en trois mois. Le plus souvent, la bonne réponse est « rien n’est prouvé ».',
    ]),
    section(
      'Ce qu’il ne faut pas en conclure',
      [],
      [
        'Qu’un lieu est dangereux ou ses habitants en cause : on compte des faits notés en un lieu, jamais des personnes.',
        'Qu’un lieu sans couleur va bien : on n’y est peut-être pas passé, ou pas à la bonne heure.',
        'Qu’une hausse est réelle : noter mieux ou passer plus fait monter les nombres.',
        'Qu’une baisse vient d’une présence : la saison et les autres actions comptent.',
        'Qu’un bailleur fait mieux qu’un autre : l’équipe ne passe pas également partout.',
        'Qu’il faut sanctionner : cette carte sert à soutenir, à proposer une présence, à demander une réparation.',
      ],
    ),
    section('Ce qui est mis de côté, et compté', [
      'C5 et la veille sociale, notées par secteur ; les lieux disparus, hors périmètre, en double ou au point par défaut ; les familles dont la conservation ne couvre pas la période. Pour les partenaires, B, C et E se lisent par résidence ou par secteur.',
    ]),
    section('Pour vérifier', [
      'Chaque nombre s’ouvre : ce qu’il compte, sa formule, la graine s’il y a un tirage. Mêmes données, même réponse.',
      'Gi* (Getis-Ord) et l’indice de Moran ne sont pas sur la carte : avec si peu de situations, ils nomment des lieux sans raison dès que les passages sont inégaux. La ligne de commande les calcule pour qui veut comparer : « tournee hotspots FICHIER --window DU/AU --band 150 », 150 étant la distance en mètres.',
    ]),
  ],
} as const

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
        'La couleur montre ce qui a été noté : des situations par hectare et par mois, lissées sur quelques dizaines de mètres. Même échelle tous les mois. Elle dit où l’on note, pas où c’est anormal.',
        'La liste compte ce que l’équipe a vu lors de ses passages, et le compare à ce que ces passages auraient donné si tous les lieux se valaient. Un lieu où l’on passe deux fois plus compte deux fois plus d’attendu.',
      ],
    ),
    section(
      'Comment un lieu est dit « sûr » ou « probable »',
      [],
      [
        'Situations vues au même lieu à moins de 7 jours : un seul épisode. Une querelle qui dure n’est pas dix querelles.',
        'Attendu : les épisodes de tout le quartier, partagés selon les passages.',
        'Les situations viennent par séries : la variance est mesurée sur douze mois et le hasard en tient compte (loi binomiale négative).',
        'Avec 200 entrées, dix dépasseraient 5 % sans raison : les probabilités sont corrigées (Benjamini–Hochberg), à l’entrée et au bâtiment.',
        'Probable : prouvé après correction. Sûr : le serait encore si un quart des passages n’avait pas été noté, avec trois épisodes au moins.',
        'Tout le reste peut être le hasard, même en tête de liste. La ligne dit combien il en faudrait.',
        'Non vu : aucun passage. On ne sait pas : ce n’est pas un lieu calme.',
      ],
    ),
    section('Ce que si peu de situations ne peut pas dire', [
      'Avec 50 situations par mois, un mois ne peut pas désigner une entrée ; un bâtiment doit être environ quatre fois au-dessus de l’attendu pour être vu en trois mois, deux à trois fois en un an. Le plus souvent, la bonne réponse est « rien n’est prouvé ».',
    ]),
    section(
      'Ce qu’il ne faut pas en conclure',
      [],
      [
        'Qu’un lieu est dangereux, ou que ses habitants sont en cause : la carte compte des faits notés en un lieu, jamais des personnes.',
        'Qu’un lieu sans couleur va bien : on n’y est peut-être pas passé, ou pas à la bonne heure.',
        'Qu’une hausse vient de ce qui s’est passé : noter mieux, passer plus, une campagne d’affichage font monter les nombres.',
        'Qu’une baisse après une présence vient d’elle : la saison et les autres actions comptent. La réponse la plus courante est « trop peu pour le dire ».',
        'Qu’un lieu doit être sanctionné : cette carte sert à soutenir, à proposer une présence, à demander une réparation.',
        'Quoi que ce soit d’un classement entre bailleurs : l’équipe ne passe pas également partout.',
      ],
    ),
    section(
      'Ce qui est mis de côté',
      [],
      [
        'C5 et la veille sociale, notées par secteur ; les lieux disparus, hors périmètre, en double, ou mis au point par défaut : comptés sous la liste.',
        'Les familles dont la conservation ne couvre pas toute la période : laissées entières de côté, pour ne pas faire croire à une baisse.',
        'Pour les partenaires, B, C et E sont comptées à la résidence ou au secteur.',
      ],
    ),
    section('Pour vérifier', [
      'Chaque nombre s’ouvre : ce qu’il compte, sa formule, la graine quand il y a un tirage. Les mêmes données donnent la même réponse. Méthode complète et mesures : docs/hotspots.md.',
    ]),
  ],
} as const

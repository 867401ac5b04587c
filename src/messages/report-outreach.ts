import type { CivilDate } from '../domain/civil-date.ts'
import type { ActionAim } from '../domain/follow-up/outreach-action.ts'
import { format } from './format.ts'
import { outreach } from './outreach.ts'
import { typeset } from './typeset.ts'

const AIM: Readonly<Record<ActionAim, { readonly label: string; readonly definition: string }>> = {
  information: {
    label: 'Actions d’information et de sensibilisation',
    definition:
      'Stands, porte-à-porte, ateliers… tenus dans la période. Une action de plusieurs jours est comptée une fois, à son premier jour.',
  },
  mobilisation: {
    label: 'Actions de mobilisation et de concertation',
    definition:
      'Réunions, conseils citoyens, diagnostics en marchant, enquêtes… tenus dans la période. Une action de plusieurs jours est comptée une fois, à son premier jour.',
  },
}

/** The section of actions of information and of mobilisation, and the people met there. */
export const reportOutreach = {
  title: 'Informer et mobiliser',
  aim: AIM,
  people: 'Personnes rencontrées lors des actions',
  peopleDefinition:
    'Somme de ce que l’équipe a compté à chaque action ; une même personne peut venir à plusieurs. Les actions de moins de 5 personnes n’y sont pas ajoutées.',
  'outreach-youths': {
    label: 'Jeunes rencontrés lors des actions, toute la mission',
    definition:
      'Jeunes parmi les personnes rencontrées à toutes les actions de la mission, arrêtés à la fin de chaque trimestre ; un trimestre où ils sont moins de 5, ou les autres moins de 5, n’est pas ajouté.',
  },
  expectations: {
    label: 'Attentes recueillies auprès des habitants, toute la mission',
    definition:
      'Ce que les habitants ont demandé lors des actions, noté dans le trimestre, sans qui, et arrêté à sa fin. Le nombre est dit à partir de 5.',
  },
  answers: {
    label: 'Réponses rendues aux habitants, toute la mission',
    definition:
      'Attentes dont la réponse est revenue aux habitants dans le trimestre, arrêtées à sa fin. Le nombre est dit à partir de 5, si ce qui manque n’est pas moins de 5 non plus.',
  },
  table: 'Actions tenues',
  head: ['Forme', 'Thème', 'Jours', 'Où', 'Personnes rencontrées'],
  notNoted: 'non noté',
  noted: (people: number | undefined, said: number | null): string | number =>
    people === undefined ? reportOutreach.notNoted : (said ?? 'moins de 5'),
  expired:
    'Des actions de la période sont effacées à leur terme : ces nombres ne portent que sur celles qui restent.',
  note: 'Sous 5 personnes, le nombre n’est pas donné, ni ce qui permettrait de le déduire.',
  days: (days: readonly CivilDate[]): string => outreach.days(days),
  wholeQuarter: 'Tout le quartier',
  outside: 'Hors secteur',
  /** « Stand (Accès aux droits), 20 nov. 2026, Nord – Mendès France : 36 personnes rencontrées ». */
  line: (what: string, when: string, where: string, people: string): string =>
    typeset(`${what}, ${when}, ${where}${people === '' ? '' : ` : ${people}`}`),
  met: (people: number | null): string =>
    people === null ? '' : typeset(format.count(people, 'personne rencontrée', 'personnes rencontrées')),
} as const

import type { LoopStep } from '../domain/follow-up/technical-delays.ts'
import type { Landlord } from '../domain/landlord.ts'
import { format } from './format.ts'
import { technical } from './technical.ts'
import { typeset } from './typeset.ts'

type Reader = Landlord['role'] | 'all'
const whose = (reader: Reader): string =>
  reader === 'all' ? 'ouvertes aux commanditaires' : 'dont vous êtes responsable'

const lead =
  'Ce qui est noté (propreté, atteintes aux biens, défauts techniques) est transmis, pris en charge, fait, puis contrôlé sur place par l’équipe.'

/** Words of the section on the technical loop. */
export const reportTechnical = {
  title: 'Veille technique et suites données',
  lead: typeset(lead),
  noted: {
    label: 'Défauts techniques notés',
    definition: (reader: Reader): string =>
      typeset(`Défauts (famille F) notés dans la période et ${whose(reader)}.`),
  },
  step: {
    transmitted: 'Transmises',
    'taken-up': 'Prises en charge',
    done: 'Faites',
    checked: 'Contrôlées sur place',
    reopened: 'Rouvertes',
  },
  stepDefinition: {
    transmitted: 'transmises au responsable',
    'taken-up': 'prises en charge par le responsable',
    done: 'dites faites',
    checked: 'contrôlées sur place par l’équipe, et closes',
    reopened: 'rouvertes parce que le défaut était encore là, ou revenu',
  },
  definition: (step: string, reader: Reader): string =>
    typeset(
      `Situations A, D et F ${whose(reader)}, ${step} dans la période, quel que soit le jour où elles ont été notées.`,
    ),
  open: {
    label: 'En cours à la fin',
    definition: (reader: Reader): string =>
      typeset(
        `Situations A, D et F ${whose(reader)}, notées et pas encore contrôlées sur place au dernier jour de la période. Une réparation dite faite reste en cours jusqu’au contrôle.`,
      ),
  },
  delays: (family: 'F' | 'AD'): string =>
    family === 'F'
      ? 'Délais médians : défauts techniques'
      : 'Délais médians : propreté et atteintes aux biens',
  leg: (from: Exclude<LoopStep, 'checked'>): string => technical.leg[from],
  stage: 'Étape',
  yours: 'Votre délai',
  together: 'Ensemble',
  median: (median: number | null, count: number): string =>
    median === null
      ? typeset(`trop peu (${format.number(count)})`)
      : typeset(`${format.count(median, 'jour', 'jours')} (sur ${format.number(count)})`),
  delaysNote: typeset(
    'Médiane des étapes franchies dans la période ; il en faut 5. « Ensemble » réunit tous les responsables : aucun n’est classé ni nommé.',
  ),
  ages: 'En cours à la fin de la période, par ancienneté',
  age: 'Depuis',
  ageBand: {
    15: 'moins de 15 jours',
    31: '15 à 30 jours',
    91: '31 à 90 jours',
    [Number.POSITIVE_INFINITY]: 'plus de 90 jours',
  } as Readonly<Record<number, string>>,
  all: 'Ensemble',
} as const

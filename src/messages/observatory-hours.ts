import type { HourBand } from '../domain/half-day.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'
import { words } from './words.ts'

const { situations } = format

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const
/** Fewer say no hour. */
const LEAST = 20

/** When it is noted: hour × weekday. */
export const hours = {
  title: 'Quand c’est noté',
  of: 'De quoi',
  everywhere: 'Tout ce qui est sur la carte',
  caption: (what: string, count: number): string => typeset(`${what} : ${situations(count)}`),
  hour: 'Heure',
  days: DAYS,
  shortDays: ['Lun', 'Mar', 'Mer', 'Jeu', 'Ven', 'Sam', 'Dim'] as const,
  total: 'Total',
  rowName: (hour: number): string => `${hour} h`,
  cell: (value: number): string => format.number(value, 1),
  legend: 'Situations par heure',
  legendStep: (from: number, until: number): string =>
    typeset(`de ${format.number(from, 1)} à ${format.number(until, 1)}`),
  most: (band: HourBand, share: number, count: number): string =>
    count < LEAST
      ? typeset(`${situations(count)} : trop peu pour désigner une heure.`)
      : typeset(
          `Le plus souvent : ${words.band[band].toLocaleLowerCase('fr')} (${words.bandHours[band]}), ${format.percent(share)} de ${situations(count)}.`,
        ),
  spread: (count: number): string =>
    typeset(
      `${situations(count)} ${count < 2 ? 'notée' : 'notées'} par moment de la journée, sans heure précise : répartie${count < 2 ? '' : 's'} également sur les heures du moment, d’où des nombres à virgule.`,
    ),
  presence: typeset(
    'C’est l’heure où c’est noté : l’équipe voit surtout ce qui se passe quand elle est là. Une case vide n’est pas une heure calme.',
  ),
  partners: 'Partenaires : les heures d’une entrée ne sont pas montrées pour B, C et E.',
  none: 'Aucune situation sur la période avec ces choix.',
} as const

import type { CivilDate } from '../domain/civil-date.ts'
import type { HalfDay, HourBand } from '../domain/half-day.ts'
import type { AbsenceReason } from '../domain/week/absence-reason.ts'
import type { StopReason } from '../domain/week/stop-reasons.ts'
import { format } from './format.ts'
import { typeset } from './typeset.ts'
import { shortClock } from './week.ts'
import { words } from './words.ts'

const day = (value: CivilDate): string => format.boardDay(value)
const days = (count: number): string => format.count(count, 'jour', 'jours')
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'] as const
const halfDay = (value: HalfDay): string =>
  `${WEEKDAYS[Math.floor(value / 2)] ?? ''} ${value % 2 === 0 ? 'matin' : 'après-midi'}`
const bandNames = (bands: readonly HourBand[]): string =>
  bands.map((band) => words.band[band].toLocaleLowerCase('fr')).join(', ')

const gapLeft = (left: number, maxGapDays: number): string =>
  left < 0
    ? `Le délai maximum de ${days(maxGapDays)} était dépassé de ${days(-left)}.`
    : `Il restait ${days(left)} avant le délai maximum de ${days(maxGapDays)}.`

const drawn = (halfDays: readonly HalfDay[]): string =>
  halfDays.length === 0
    ? 'Rien ne l’imposait : il restait du temps, et le tirage l’a placé ici.'
    : `Rien ne l’imposait : le tirage l’a placé ici, pour changer de ${[...new Set(halfDays)].map(halfDay).join(', ')} (4 dernières semaines).`

/** Why a stop stands where it does, a sentence a reason. `situations` names those to be seen. */
const stop = (reason: StopReason, situations: (ids: readonly string[]) => string): string => {
  switch (reason.type) {
    case 'appointment':
      return `${words.stopKind[reason.kind]} à heure fixe, ${shortClock(reason.at)}.`
    case 'last-passage':
      return reason.days === 0
        ? 'Passage précédent le même jour.'
        : `Passage précédent ${day(reason.day)}, ${days(reason.days)} plus tôt.`
    case 'never-met':
      return 'Aucun passage noté avant celui-ci.'
    case 'gap-left':
      return gapLeft(reason.days, reason.maxGapDays)
    case 'due':
      return `Attendu au plus tard ${day(reason.by)}, à cause du délai maximum.`
    case 'presence':
      return `Présence demandée : ${format.number(reason.times)} fois par semaine, ${format.minutes(reason.minutes)}${
        reason.bands && reason.bands.length > 0 ? ` (${bandNames(reason.bands)})` : ''
      }.`
    case 'check':
      return `Réparation à voir sur place : ${situations(reason.situations)}.`
    case 'urgent':
      return `À voir ce jour-là${reason.after === undefined ? '' : ` après ${shortClock(reason.after)}`}.`
    case 'locked':
      return 'Épinglé ici à la main.'
    case 'drawn':
      return drawn(reason.halfDays)
  }
}

const absence = (reason: AbsenceReason): string => {
  switch (reason.type) {
    case 'closed':
      return 'Ce lieu est fermé, ou n’est pas dans le territoire.'
    case 'excluded':
      return 'Écarté de la semaine à la main.'
    case 'missed':
      return `Prévu ${day(reason.day)}, le passage n’a pas pu se faire.`
    case 'unserved':
      return `${words.unserved[reason.reason]}.`
    case 'not-due':
      return `Pas encore attendu : dernier passage ${day(reason.last)}, délai maximum jusqu’au ${format.dayAndMonth(reason.by)}.`
    case 'no-pace':
      return 'Aucun rythme n’y est demandé : on n’y passe que si la main l’ajoute.'
    case 'left':
      return 'Le temps des tournées a servi à des lieux plus pressants.'
  }
}

/** *Pourquoi ?* and *Pourquoi pas ?*, in sentences. */
export const weekWhy = {
  stop: (reason: StopReason, situations: (ids: readonly string[]) => string): string =>
    typeset(stop(reason, situations)),
  absence: (reason: AbsenceReason): string => typeset(absence(reason)),
  situations: (count: number): string => format.count(count, 'situation', 'situations'),
} as const

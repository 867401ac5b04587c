import type { CivilDate } from '../domain/civil-date.ts'
import type { DecisionResult, MeetingAudience } from '../domain/partners/partner-meeting.ts'
import { format } from './format.ts'
import { meetings } from './meetings.ts'
import { typeset } from './typeset.ts'

const decisions = {
  title: 'Décidé ensemble',
  lead: (done: number, all: number): string =>
    typeset(`${format.count(done, 'décision menée à bien', 'décisions menées à bien')} sur ${all}.`),
  last: (audience: MeetingAudience, day: CivilDate): string =>
    typeset(`${meetings.audiences[audience]} du ${format.day(day)}`),
  moving: 'Où en sont les décisions',
  open: 'Encore ouvertes, de réunions d’avant',
  settled: 'Réglées dans la période, de réunions d’avant',
  result: meetings.result satisfies Readonly<Record<DecisionResult, string>>,
} as const

const coming = {
  title: 'La semaine qui vient',
  rounds: (count: number, days: number): string =>
    typeset(
      `${format.count(count, 'tournée prévue', 'tournées prévues')}, sur ${format.count(days, 'jour', 'jours')}`,
    ),
  permanence: (place: string, day: CivilDate, at: string, minutes: number): string =>
    typeset(
      `Permanence : ${place}, ${format.boardDay(day)} à ${format.clock(at)} (${format.minutes(minutes)})`,
    ),
  action: (what: string, theme: string, where: string, day: CivilDate): string =>
    typeset(`${what} (${theme}), ${format.boardDay(day)} : ${where}`),
  commitment: (who: string, where: string, day: CivilDate): string =>
    typeset(`Plan d’actions (${where}) : un engagement de ${who} pour le ${format.boardDay(day)}`),
  meeting: (audience: MeetingAudience, day: CivilDate): string =>
    typeset(`${meetings.audiences[audience]}, ${format.boardDay(day)}`),
  team: 'l’équipe',
} as const

const fact = {
  title: 'Fait marquant',
  plan: (where: string, reached: boolean): string =>
    typeset(
      `${where} : le plan d’actions partenarial a été évalué ensemble, ${reached ? 'son objectif est atteint' : 'son objectif est atteint en partie'}.`,
    ),
  project: (where: string): string => typeset(`Un projet d’habitants a abouti (${where}).`),
  action: (form: string, theme: string, where: string, people: string): string =>
    typeset(`${form} (${theme}), ${where}${people === '' ? '' : ` : ${people}`}.`),
  settled: (count: number): string =>
    typeset(
      `${format.count(count, 'situation a été réglée', 'situations ont été réglées')} par les partenaires cette semaine (propreté, biens, veille technique).`,
    ),
  warmer: (sector: string, was: string, now: string): string =>
    typeset(`${sector} : pour l’équipe, l’ambiance passe de « ${was} » à « ${now} ».`),
  none: 'Une semaine sans fait particulier.',
} as const

const needs = {
  title: 'Ce dont nous avons besoin',
  taken: (count: number, days: number): string =>
    typeset(
      `${format.count(count, 'situation transmise attend', 'situations transmises attendent')} une prise en charge depuis plus de ${days} jours : un retour, même une date, aide l’équipe à répondre aux habitants.`,
    ),
  commitments: (count: number): string =>
    typeset(
      `${format.count(count, 'engagement de plan d’actions a passé sa date', 'engagements de plans d’actions ont passé leur date')} : dites-nous si une nouvelle date convient.`,
    ),
  decisions: (count: number): string =>
    typeset(
      `${format.count(count, 'décision prise ensemble a passé sa date', 'décisions prises ensemble ont passé leur date')} : une nouvelle date, ou un mot, aide à avancer.`,
    ),
  // Without a number: of one reader they are few.
  expectations: 'Des attentes d’habitants qui vous sont adressées n’ont pas encore de réponse.',
  none: 'Rien de particulier cette semaine.',
} as const

/** Sections about what is decided and what comes, and the texts of the weekly point that may be edited. */
export const reportDecisions = { decisions, coming, fact, needs } as const

import type { Estate } from '../domain/estate.ts'
import type { Status } from '../domain/situation.ts'
import type { WeekEvent, WeekRecord } from '../domain/week/week-records.ts'
import { followWords } from './follow-words.ts'
import { format } from './format.ts'
import { partnerName } from './partner-name.ts'
import { placeName } from './place-name.ts'
import { words } from './words.ts'

/** Kinds of what happened in a week: one, several. */
const NAMES: Readonly<Record<WeekEvent, readonly [one: string, many: string]>> = {
  passage: ['passage', 'passages'],
  situation: ['situation notée', 'situations notées'],
  'situation-step': ['suite donnée à une situation', 'suites données à des situations'],
  intervention: ['intervention', 'interventions'],
  'request-opened': ['demande reçue', 'demandes reçues'],
  'request-answered': ['demande répondue', 'demandes répondues'],
  'relay-step': ['étape de relais', 'étapes de relais'],
  'mediation-opened': ['médiation ouverte', 'médiations ouvertes'],
  'mediation-meeting': ['rencontre de médiation', 'rencontres de médiation'],
  'mediation-check': ['accord vérifié', 'accords vérifiés'],
  'mediation-closed': ['médiation terminée', 'médiations terminées'],
  'action-held': ['action tenue', 'actions tenues'],
  'action-step': ['étape d’action', 'étapes d’actions'],
  'expectation-answered': ['réponse rendue aux habitants', 'réponses rendues aux habitants'],
  'project-step': ['étape de projet', 'étapes de projets'],
  'milestone-done': ['jalon atteint', 'jalons atteints'],
  'commitment-done': ['engagement tenu', 'engagements tenus'],
  'plan-evaluated': ['plan d’actions évalué', 'plans d’actions évalués'],
  barometer: ['relevé du baromètre', 'relevés du baromètre'],
}

/** « Dans la semaine »: what happened, by kind. */
export const weekRecordWords = {
  title: 'Dans la semaine',
  empty: 'Rien n’est encore enregistré cette semaine.',
  mediations:
    'Ce que contient une médiation reste à ceux qui la suivent : la semaine n’en donne que les nombres.',
  count: (event: WeekEvent, count: number): string => format.count(count, ...NAMES[event]),
  /** What names the list of an event. */
  list: (event: WeekEvent): string => format.capital(NAMES[event][1]),
  level: (level: number): string => (level > 0 ? `+${level}` : String(level).replace('-', '\u2212')),
} as const

const followed = (status: string | undefined): string =>
  status === undefined ? '' : (followWords.status[status as keyof typeof followWords.status] ?? status)

/** The words of a record in the week's list: what it is, where it stands. */
export const weekRecordTitle = (estate: Estate, { kind, id, part }: WeekRecord): string => {
  switch (kind) {
    case 'passage': {
      const passage = estate.passage.get(id)
      if (!passage) return id
      const { place, done, reason } = passage
      const name = placeName(estate, place)
      return done ? name : `${name}, non fait${reason ? ` (${words.notDone[reason].toLowerCase()})` : ''}`
    }
    case 'situation': {
      const situation = estate.situation.get(id)
      if (!situation) return id
      const { code, place } = situation
      const step = part === undefined ? '' : ` : ${words.status[part as Status].toLowerCase()}`
      return `${estate.code.get(code)?.label ?? code}, ${placeName(estate, place)}${step}`
    }
    case 'intervention':
    case 'request': {
      const found = estate[kind].get(id)
      const code =
        found && 'code' in found && found.code ? `${estate.code.get(found.code)?.label ?? found.code}, ` : ''
      return found ? `${code}${placeName(estate, found.place)}` : id
    }
    case 'relay': {
      const relay = estate.relay.get(id)
      if (!relay) return id
      return `${format.capital(followWords.relayDomain[relay.domain])}, ${partnerName(estate, relay.partner)} : ${followed(part)}`
    }
    case 'action':
    case 'project': {
      const found = estate[kind].get(id)
      if (!found) return id
      const milestone = 'milestones' in found ? found.milestones.find((each) => each.id === part) : undefined
      const isStep = found.statusSteps.some(({ status }) => status === part)
      return `${found.title}${milestone ? ` : ${milestone.text}` : isStep ? ` : ${followed(part)}` : ''}`
    }
    case 'jointPlan': {
      const plan = estate.jointPlan.get(id)
      if (!plan) return id
      const done = plan.commitments.find((each) => each.id === part)
      return `${placeName(estate, plan.place)} : ${done?.text ?? plan.objective}`
    }
    case 'barometer': {
      const reading = estate.barometer.get(id)
      return reading ? `${placeName(estate, reading.sector)} : ${weekRecordWords.level(reading.level)}` : id
    }
    default:
      return id
  }
}

import { idOf, kindOf, type RecordKey } from '../domain/change.ts'
import { type AnyRecord, type Estate, type Kind, settingsOf } from '../domain/estate.ts'
import { dayOf, type When } from '../domain/when.ts'
import { dueTitle } from './due-title.ts'
import { format, weekName } from './format.ts'
import { placeName } from './place-name.ts'
import { recordNames } from './record-names.ts'
import { registerKinds } from './register-kinds.ts'

/** One of a kind, where counts have no word for it. */
const one: Readonly<Partial<Record<Kind, string>>> = {
  settings: 'réglages du territoire',
  pair: 'binôme',
  roundTemplate: 'tournée type',
  stop: 'arrêt prévu',
  support: 'lieu à soutenir',
  appointment: 'rendez-vous',
  exclusion: 'lieu laissé de côté une semaine',
  placeRule: 'règle d’un lieu',
  calendarMark: 'repère du calendrier',
  code: 'code',
  onCall: 'numéro de la fiche réflexe',
}

const FOLLOWED = ['request', 'relay', 'mediation', 'action', 'project', 'jointPlan', 'situation'] as const
const isFollowed = (kind: Kind): kind is (typeof FOLLOWED)[number] =>
  (FOLLOWED as readonly Kind[]).includes(kind)
const MOST = 60

/** A record as who works with it knows it: « Passage : Démonstration V-01, entrée 3, 20 novembre 2026 ». Null where the estate has it not. */
export const recordTitle = (estate: Estate, key: RecordKey): string | null => {
  const kind = kindOf(key)
  const record = (estate[kind] as ReadonlyMap<string, AnyRecord>).get(idOf(key))
  if (!record) return null
  const word = format.capital(recordNames[kind]?.[0] ?? one[kind] ?? registerKinds.names[kind])
  const parts = partsOf(estate, record).filter((part) => part !== null && part !== '')
  return parts.length > 0 ? `${word}\u00a0: ${parts.join(', ')}` : word
}

/** What tells it from others of its kind: what it is about, where, when. */
const partsOf = (estate: Estate, record: AnyRecord): (string | null)[] => {
  const { timeZone } = settingsOf(estate)
  const { name, label, place, when, day, week, pair, start, text, round } = record as Partial<{
    readonly name: string
    readonly label: string
    readonly place: string
    readonly when: When
    readonly day: string
    readonly week: string
    readonly pair: string
    readonly start: string
    readonly text: string
    readonly round: string
  }>
  const { kind, id } = record
  if (kind === 'settings') return []
  if (kind === 'entrance' || kind === 'building') return [placeName(estate, id)]
  const held = typeof round === 'string' && kind === 'stop' ? estate.round.get(round) : undefined
  return [
    name ?? label ?? (isFollowed(kind) ? dueTitle(estate, { kind, id } as never) : null),
    typeof text === 'string' ? shortened(text) : null,
    typeof place === 'string' ? placeName(estate, place) : null,
    when ? format.day(dayOf(when, timeZone)) : null,
    typeof day === 'string' ? format.day(day) : held ? format.day(held.day) : null,
    typeof week === 'string' && day === undefined ? `${weekName(week)} de ${week.slice(0, 4)}` : null,
    typeof start === 'string' ? format.clock(start) : null,
    kind === 'round' && typeof pair === 'string' ? (estate.pair.get(pair)?.name ?? null) : null,
  ]
}

const shortened = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST).trimEnd()}…` : text)

import { isCivilDate } from '../../domain/civil-date.ts'
import type { Kind } from '../../domain/estate.ts'
import { HOUR_BANDS } from '../../domain/half-day.ts'

/** What a field must be for the app to read it. */
export type Shape = 'text' | 'number' | 'flag' | 'day' | 'when' | 'list' | 'object' | 'point' | 'geometry'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isDay = (value: unknown): boolean => typeof value === 'string' && isCivilDate(value)

/** A position that is on the earth, its height left aside. */
const isPoint = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.every((each) => typeof each === 'number' && Number.isFinite(each)) &&
  Math.abs(value[0] as number) <= 180 &&
  Math.abs(value[1] as number) <= 90

const arePoints = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && (isPoint(value) || value.every(arePoints))

const UTC_MINUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/

export const SHAPES: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  flag: (value) => typeof value === 'boolean',
  day: isDay,
  when: (value) =>
    isObject(value) &&
    ('minute' in value
      ? typeof value.minute === 'string' && UTC_MINUTE.test(value.minute) && isDay(value.minute.slice(0, 10))
      : isDay(value.day) && HOUR_BANDS.includes(value.band as never)),
  list: Array.isArray,
  object: isObject,
  point: isPoint,
  geometry: (value) => isObject(value) && typeof value.type === 'string' && arePoints(value.coordinates),
}

const place = { place: 'text' } as const
const frame = { pair: 'text', start: 'text', end: 'text', startPlace: 'text', endPlace: 'text' } as const
const steps = { statusSteps: 'list' } as const

/** By kind, the fields without which the app would break; what may be absent is not checked here. */
export const RECORD_SHAPES: Readonly<Record<Kind, Readonly<Record<string, Shape>>>> = {
  settings: { territory: 'text', timeZone: 'text', fictional: 'flag', maxGapDays: 'number', seed: 'number' },
  dataset: { name: 'text', licence: 'text' },
  reading: { columns: 'object' },
  landlord: { name: 'text', role: 'text', colour: 'text', pattern: 'text', weight: 'number' },
  perimeter: { part: 'text', name: 'text', geometry: 'geometry' },
  sector: { name: 'text', geometry: 'geometry' },
  street: { from: 'text', to: 'text', class: 'text', lengthMetres: 'number', geometry: 'geometry' },
  greenSpace: { geometry: 'geometry' },
  landmark: { name: 'text', type: 'text', at: 'point' },
  service: { name: 'text', type: 'text', at: 'point' },
  address: { number: 'text', street: 'text', at: 'point' },
  housing: { street: 'text', dwellings: 'number' },
  footprint: { geometry: 'geometry' },
  rnbBuilding: { at: 'point', addresses: 'list' },
  door: { at: 'point' },
  holding: { landlord: 'text', street: 'text' },
  link: { role: 'text', from: 'text', candidates: 'list' },
  building: { name: 'text', landlord: 'text', dwellings: 'number', geometry: 'geometry' },
  entrance: { landlord: 'text', number: 'text', dwellings: 'number', access: 'text', at: 'point' },
  publicPlace: { name: 'text', type: 'text', at: 'point' },
  receptionPlace: { name: 'text', at: 'point' },
  pair: { name: 'text', rank: 'number' },
  roundTemplate: { ...frame, weekday: 'number' },
  support: { ...place, minutes: 'number', timesPerWeek: 'number' },
  appointment: { ...place, roundTemplate: 'text', at: 'text', minutes: 'number' },
  exclusion: { ...place, week: 'text' },
  placeRule: place,
  weekChange: { week: 'text', change: 'object' },
  weekEdition: { week: 'text', version: 'number', rounds: 'list', numbers: 'object' },
  round: { ...frame, week: 'text', day: 'day', line: 'list' },
  stop: { ...place, round: 'text', stopKind: 'text', rank: 'number', arrive: 'text', leave: 'text' },
  unserved: { ...place, week: 'text', reason: 'text' },
  code: { family: 'text', label: 'text', finest: 'text', retentionMonths: 'number' },
  passage: { ...place, when: 'when', done: 'flag' },
  situation: { ...place, ...steps, code: 'text', when: 'when', severity: 'number', responsible: 'text' },
  calendarMark: { name: 'text', from: 'day', until: 'day' },
  savedView: { name: 'text', filter: 'object' },
  onCall: { name: 'text', phone: 'text' },
  shiftNote: { type: 'text', text: 'text', on: 'day' },
  weekClosure: { week: 'text', on: 'day', planned: 'number', done: 'number', missed: 'list' },
  request: { ...place, from: 'text', on: 'day', dueOn: 'day' },
  intervention: { ...place, type: 'text', when: 'when' },
  relay: { ...steps, domain: 'text', partner: 'text' },
  mediation: {
    ...place,
    caseCode: 'text',
    opened: 'day',
    parties: 'list',
    meetings: 'list',
    agreements: 'list',
  },
  action: { ...steps, title: 'text', days: 'list', places: 'list', expectations: 'list', points: 'list' },
  project: { ...steps, title: 'text', places: 'list', milestones: 'list' },
  jointPlan: { ...place, objective: 'text', from: 'day', until: 'day', commitments: 'list' },
  barometer: { week: 'text', sector: 'text', level: 'number', on: 'day' },
  quarterFigures: { quarter: 'object', on: 'day', cells: 'list' },
  sending: { form: 'text', to: 'text', on: 'day', period: 'object', file: 'text', sha256: 'text' },
  taxRelief: { landlord: 'text', year: 'number', axes: 'list' },
  meeting: { audience: 'text', day: 'day', scenes: 'list', answers: 'list', decisions: 'list' },
  monthlyCount: { ...place, month: 'text', what: 'text', count: 'number' },
}

import type { AllNatures, Nature } from './nature.ts'

const frame = {
  ...{ pair: 'pair', start: 'hour', end: 'hour', startPlace: 'place', endPlace: 'place' },
  ...{ breakMinutes: 'number', unplannedShare: 'number', walkMetresPerMinute: 'number' },
} as const satisfies Record<string, Nature>

/** Of weeks, rounds and what happens at doors. */
export const WEEK_NATURES: Pick<
  AllNatures,
  | 'appointment'
  | 'exclusion'
  | 'weekChange'
  | 'weekEdition'
  | 'round'
  | 'stop'
  | 'unserved'
  | 'passage'
  | 'situation'
  | 'calendarMark'
  | 'savedView'
  | 'shiftNote'
  | 'weekClosure'
> = {
  appointment: {
    ...{ id: 'own', stopKind: 'choice', place: 'place', roundTemplate: 'link', at: 'hour' },
    ...{ minutes: 'number', week: 'day' },
  },
  exclusion: { id: 'own', week: 'day', place: 'place', round: 'link' },
  weekChange: {
    ...{ id: 'own', week: 'day', 'change.type': 'choice', 'change.pair': 'pair', 'change.day': 'day' },
    ...{ 'change.round': 'link', 'change.start': 'hour', 'change.end': 'hour', 'change.made': 'number' },
    ...{ 'change.place': 'place', 'change.after': 'hour', 'change.template.kind': 'choice' },
    ...{
      'change.template.id': 'own',
      'change.template.weekday': 'number',
      'change.template.pair': 'pair',
      'change.as': 'link',
    },
    ...{ 'change.template.start': 'hour', 'change.template.end': 'hour' },
    ...{ 'change.template.startPlace': 'place', 'change.template.endPlace': 'place' },
    ...{ 'change.template.breakMinutes': 'number', 'change.template.unplannedShare': 'number' },
    ...{ 'change.template.walkMetresPerMinute': 'number' },
  },
  weekEdition: {
    ...{ id: 'own', week: 'day', version: 'number', handedOut: 'day', numbers: 'number', received: 'flag' },
    ...{ versions: 'number', 'rounds.round': 'link', 'rounds.day': 'day', 'rounds.pair': 'pair' },
    ...{ 'rounds.start': 'hour', 'rounds.end': 'hour', 'rounds.stops.place': 'place' },
    ...{ 'rounds.stops.kind': 'choice', 'rounds.stops.arrive': 'hour', 'left.round': 'link' },
    ...{ 'left.day': 'day', 'left.pair': 'pair', 'left.start': 'hour', 'left.end': 'hour' },
    ...{ 'left.stops.place': 'place', 'left.stops.kind': 'choice', 'left.stops.arrive': 'hour' },
    ...{ 'before.round': 'link', 'before.day': 'day', 'before.pair': 'pair', 'before.start': 'hour' },
    ...{ 'before.end': 'hour', 'before.stops.place': 'place', 'before.stops.kind': 'choice' },
    ...{ 'before.stops.arrive': 'hour' },
  },
  round: {
    ...frame,
    ...{ id: 'own', week: 'day', day: 'day', walkMetres: 'number', walkMinutes: 'number', line: 'shape' },
  },
  stop: {
    ...{ id: 'own', round: 'link', place: 'place', stopKind: 'choice', rank: 'number', arrive: 'hour' },
    ...{ leave: 'hour', serviceMinutes: 'number', waitMinutes: 'number', locked: 'flag' },
  },
  unserved: { id: 'own', week: 'day', place: 'place', reason: 'choice' },
  passage: {
    ...{ id: 'own', place: 'place', 'when.minute': 'time', 'when.day': 'day', 'when.band': 'choice' },
    ...{ done: 'flag', reason: 'choice', exchanges: 'choice', youths: 'choice', nothingNoted: 'flag' },
    ...{ stop: 'link', round: 'link', stopKind: 'choice', minutes: 'number', pair: 'pair' },
  },
  situation: {
    ...{ id: 'own', code: 'choice', place: 'place', 'when.minute': 'time', 'when.day': 'day' },
    ...{ 'when.band': 'choice', severity: 'number', recurrence: 'choice', origin: 'choice', by: 'choice' },
    ...{ responsible: 'link', 'statusSteps.status': 'choice', 'statusSteps.on': 'day' },
    ...{ audience: 'choice', reference: 'text', note: 'text', photo: 'photo', remindOn: 'day' },
    ...{ seenAgain: 'day', action: 'link', 'call.to': 'choice', 'call.reference': 'text' },
    ...{ 'call.confirmed': 'day' },
  },
  calendarMark: { id: 'own', name: 'name', from: 'day', until: 'day', type: 'choice' },
  savedView: {
    ...{ id: 'own', name: 'name', 'filter.period.from': 'day', 'filter.period.until': 'day' },
    ...{ 'filter.families': 'choice', 'filter.codes': 'choice', 'filter.landlords': 'link' },
    ...{ 'filter.sectors': 'place', 'filter.bands': 'choice', 'filter.origins': 'choice' },
    ...{ 'filter.statuses': 'choice', 'filter.audiences': 'choice', 'filter.viewer': 'choice' },
    ...{ follows: 'choice', step: 'choice', unit: 'choice', level: 'choice', view: 'choice' },
    ...{ 'compared.a.from': 'day', 'compared.a.until': 'day', 'compared.b.from': 'day' },
    ...{ 'compared.b.until': 'day', 'compared.shown': 'choice' },
  },
  shiftNote: {
    ...{ id: 'own', type: 'choice', text: 'text', on: 'day', place: 'place', until: 'day', settled: 'day' },
  },
  weekClosure: {
    ...{ id: 'own', week: 'day', on: 'day', planned: 'number', done: 'number', notDone: 'number' },
    ...{ unplanned: 'number', missed: 'place' },
  },
}

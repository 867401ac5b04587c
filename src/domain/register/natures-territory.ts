import type { AllNatures, Nature } from './nature.ts'

const provenance = { source: 'name', precision: 'choice', edited: 'choice' } as const
const postal = {
  ...{ number: 'name', suffix: 'name', street: 'name', postcode: 'name', commune: 'name', insee: 'name' },
} as const satisfies Record<string, Nature>
const frame = {
  ...{ pair: 'pair', start: 'hour', end: 'hour', startPlace: 'place', endPlace: 'place' },
  ...{ breakMinutes: 'number', unplannedShare: 'number', walkMetresPerMinute: 'number' },
} as const satisfies Record<string, Nature>

/** Of what the quarter is made of, and of how the team goes about it. */
export const TERRITORY_NATURES: Pick<
  AllNatures,
  | 'settings'
  | 'dataset'
  | 'reading'
  | 'landlord'
  | 'perimeter'
  | 'sector'
  | 'street'
  | 'greenSpace'
  | 'landmark'
  | 'service'
  | 'address'
  | 'housing'
  | 'footprint'
  | 'rnbBuilding'
  | 'door'
  | 'holding'
  | 'link'
  | 'building'
  | 'entrance'
  | 'publicPlace'
  | 'receptionPlace'
  | 'pair'
  | 'roundTemplate'
  | 'support'
  | 'placeRule'
  | 'code'
  | 'onCall'
> = {
  settings: {
    ...{ id: 'own', territory: 'name', timeZone: 'choice', fictional: 'flag', minGapDays: 'number' },
    ...{ maxGapDays: 'number', passageMinutes: 'number', pacePerWeek: 'number', seed: 'number' },
    ...{ walkMetresPerMinute: 'number', fairnessWeight: 'number', delays: 'number', spentCases: 'name' },
    ...{ 'funding.objective': 'number', 'funding.townShare': 'number', 'funding.townCap': 'number' },
    ...{ 'funding.source': 'text', 'framework.purpose': 'text', 'framework.controllers': 'text' },
    'funding.contractStart': 'day',
    ...{ 'framework.processor': 'text', 'framework.legalBasis': 'text', 'framework.notice': 'text' },
    ...{ 'framework.impactAssessment': 'text', 'missingDays.from': 'day', 'missingDays.until': 'day' },
    ...{ 'published.source': 'name', 'published.licence': 'name', 'published.from': 'day' },
    ...{
      'published.until': 'day',
      'published.hours': 'flag',
      'erasures.on': 'day',
      'erasures.what': 'choice',
    },
    ...{ 'erasures.months': 'number', 'erasures.count': 'number', seen: 'number' },
  },
  dataset: {
    ...{ id: 'own', name: 'name', licence: 'name', url: 'name', date: 'day', imported: 'day', file: 'name' },
  },
  reading: { id: 'own', columns: 'name' },
  landlord: {
    ...{ id: 'own', name: 'name', role: 'choice', colour: 'choice', pattern: 'choice', weight: 'number' },
    ...{ weightSource: 'text', aliases: 'name', statedDwellings: 'number' },
  },
  perimeter: { ...provenance, id: 'own', part: 'choice', name: 'name', code: 'name', geometry: 'shape' },
  sector: { ...provenance, id: 'own', name: 'name', geometry: 'shape' },
  street: {
    ...provenance,
    ...{ id: 'own', from: 'link', to: 'link', class: 'choice', lengthMetres: 'number', name: 'name' },
    ...{ geometry: 'shape', level: 'choice', private: 'flag', barred: 'flag' },
    ...{ 'closures.from': 'day', 'closures.until': 'day', 'closures.reason': 'text' },
  },
  greenSpace: { ...provenance, id: 'own', geometry: 'shape' },
  landmark: {
    ...provenance,
    ...{ id: 'own', name: 'name', type: 'choice', precisionMetres: 'number', at: 'shape' },
  },
  service: {
    ...provenance,
    ...{ id: 'own', name: 'name', type: 'choice', opening: 'name', address: 'name', phone: 'phone' },
    ...{ web: 'name', at: 'shape', retired: 'day' },
  },
  address: {
    ...provenance,
    ...postal,
    ...{ id: 'own', formerInsee: 'name', formerCommune: 'name', alias: 'name', atDoor: 'flag' },
    ...{ at: 'shape', retired: 'day' },
  },
  housing: {
    ...provenance,
    ...postal,
    ...{ id: 'own', dwellings: 'number', built: 'number', storeys: 'number', at: 'shape', retired: 'day' },
  },
  footprint: {
    ...provenance,
    ...{ id: 'own', name: 'name', rnb: 'link', insee: 'name', light: 'flag', geometry: 'shape' },
    ...{ retired: 'day' },
  },
  rnbBuilding: {
    ...provenance,
    ...{ id: 'own', at: 'shape', addresses: 'link', standing: 'flag', retired: 'day' },
  },
  door: { ...provenance, id: 'own', label: 'name', at: 'shape', retired: 'day' },
  holding: {
    ...provenance,
    ...postal,
    ...{ id: 'own', landlord: 'link', reference: 'name', residence: 'name', building: 'name', hall: 'name' },
    ...{ dwellings: 'number', access: 'choice', at: 'shape', retired: 'day' },
  },
  link: {
    ...{ id: 'own', role: 'choice', from: 'link', 'candidates.to': 'link', 'candidates.score': 'number' },
    ...{ 'candidates.reasons': 'choice', state: 'choice', to: 'link' },
  },
  building: {
    ...provenance,
    ...{ id: 'own', landlord: 'link', name: 'name', dwellings: 'number', geometry: 'shape' },
    ...{ residence: 'name', footprint: 'link', rnb: 'link', built: 'number', demolished: 'day' },
  },
  entrance: {
    ...provenance,
    ...{ id: 'own', building: 'link', landlord: 'link', number: 'name', dwellings: 'number' },
    ...{ access: 'choice', at: 'shape', residence: 'name', gapClass: 'choice', holding: 'link' },
    ...{ housing: 'link', closed: 'day' },
  },
  publicPlace: {
    ...provenance,
    ...{ id: 'own', name: 'name', type: 'choice', at: 'shape', gapClass: 'choice', closed: 'day' },
  },
  receptionPlace: { ...provenance, id: 'own', name: 'name', at: 'shape', closed: 'day' },
  pair: { id: 'own', name: 'name', rank: 'number' },
  roundTemplate: { ...frame, id: 'own', weekday: 'number' },
  support: {
    ...{ id: 'own', place: 'place', minutes: 'number', timesPerWeek: 'number', bands: 'choice' },
    ...{ since: 'day' },
  },
  placeRule: {
    ...{ id: 'own', place: 'place', minGapDays: 'number', maxGapDays: 'number', pacePerWeek: 'number' },
    ...{ serviceMinutes: 'number', 'opening.weekdays': 'number', 'opening.from': 'hour' },
    ...{ 'opening.until': 'hour', 'forbidden.weekdays': 'number', 'forbidden.from': 'hour' },
    ...{ 'forbidden.until': 'hour' },
  },
  code: {
    ...{ id: 'own', family: 'choice', label: 'name', since: 'number', retired: 'flag', finest: 'choice' },
    ...{ retentionMonths: 'number', danger: 'flag', mapping: 'name' },
  },
  onCall: { id: 'own', name: 'name', phone: 'phone', funder: 'link', hours: 'name' },
}

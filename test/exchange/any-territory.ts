import fc from 'fast-check'
import { datasetId } from '../../src/domain/dataset.ts'
import { ACCESSES } from '../../src/domain/entrance.ts'
import { type AnyRecord, type Estate, emptyEstate, withRecords } from '../../src/domain/estate.ts'
import { FUNDER_COLOURS, FUNDER_PATTERNS } from '../../src/domain/landlord.ts'
import { LANDMARK_TYPES } from '../../src/domain/landmark.ts'
import { LINK_REASONS, LINK_ROLES } from '../../src/domain/link.ts'
import { PUBLIC_PLACE_TYPES } from '../../src/domain/public-place.ts'
import { SERVICE_TYPES } from '../../src/domain/service.ts'
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts'
import { STREET_CLASSES } from '../../src/domain/street.ts'
import { GAP_CLASSES } from '../../src/domain/week/gap-class.ts'
import {
  area,
  at,
  count,
  day,
  type Fields,
  few,
  flag,
  kindOf,
  line,
  object,
  oneOf,
  postal,
  text,
  time,
  words,
  year,
} from './any-values.ts'

const places = {
  publicPlace: object(
    'publicPlace',
    { name: text, type: oneOf(PUBLIC_PLACE_TYPES), at },
    { gapClass: oneOf(GAP_CLASSES), closed: day },
  ),
  receptionPlace: object('receptionPlace', { name: text, at }),
  landmark: object('landmark', { name: text, type: oneOf(LANDMARK_TYPES), at }, { precisionMetres: count }),
  footprint: object('footprint', { light: flag, geometry: area }, { name: words, rnb: text, retired: day }),
  rnbBuilding: object('rnbBuilding', { at, addresses: few(text), standing: flag }, { retired: day }),
  door: object('door', { at }, { label: words, retired: day }),
  address: object(
    'address',
    { ...postal, atDoor: flag, at },
    { formerInsee: words, formerCommune: words, retired: day },
  ),
  housing: object(
    'housing',
    { ...postal, dwellings: count },
    { built: year, storeys: count, at, retired: day },
  ),
  perimeter: object(
    'perimeter',
    { part: oneOf(['priority', 'extension']), name: text, geometry: area },
    { code: text },
  ),
  sector: object('sector', { name: text, geometry: area }),
  greenSpace: object('greenSpace', { geometry: area }),
  service: object(
    'service',
    { name: text, type: oneOf(SERVICE_TYPES), at },
    { opening: words, address: words, phone: words, web: words, retired: day },
  ),
  street: object(
    'street',
    { from: text, to: text, class: oneOf(STREET_CLASSES), lengthMetres: count, geometry: line },
    {
      name: words,
      level: oneOf(['bridge', 'passage']),
      private: flag,
      barred: flag,
      closures: few(
        fc.record({ from: day, until: day, reason: words }, { requiredKeys: ['from', 'reason'] }),
      ),
    },
  ),
  landlord: kindOf(
    'landlord',
    {
      name: text,
      role: oneOf(['landlord', 'town', 'insurer']),
      colour: oneOf(FUNDER_COLOURS),
      pattern: oneOf(FUNDER_PATTERNS),
      weight: count,
    },
    { aliases: few(text), statedDwellings: count, weightSource: text },
  ),
  code: kindOf(
    'code',
    {
      family: fc.constant('A'),
      label: text,
      since: year,
      retired: flag,
      finest: oneOf(['entrance', 'sector']),
      retentionMonths: fc.constantFrom(3, 12, 24),
      danger: flag,
    },
    { mapping: fc.dictionary(fc.constantFrom('vilogia', 'ville'), text, { minKeys: 1 }) },
    fc.constantFrom('A1', 'A2', 'A30'),
  ),
  dataset: kindOf(
    'dataset',
    { name: text, licence: words },
    { url: words, date: day, imported: day, file: words },
    text.map(datasetId),
  ),
  reading: kindOf('reading', {
    columns: fc.dictionary(
      // Names of an object's own works are not kept as headers: a schema's records leave them out.
      words.filter((each) => !['__proto__', 'prototype', 'constructor'].includes(each)),
      words,
    ),
  }),
  pair: kindOf('pair', { name: text, rank: count }),
}

type Kinds = readonly AnyRecord['kind'][]
/** Ids of the records of these kinds. */
const idsOf = (records: readonly AnyRecord[], kinds: Kinds): readonly string[] =>
  records.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
/** A field that names one of them; none where there are none. */
const naming = (field: string, records: readonly AnyRecord[], ...kinds: Kinds): Fields => {
  const ids = idsOf(records, kinds)
  return ids.length > 0 ? { [field]: fc.constantFrom(...ids) } : {}
}

type Stage = (records: readonly AnyRecord[]) => fc.Arbitrary<AnyRecord[]>
/** Adds the records of a stage, which name those before it; none where what they need is not there. */
const withMore =
  (needs: Kinds, made: Stage): Stage =>
  (records) =>
    needs.some((kind) => idsOf(records, [kind]).length === 0)
      ? fc.constant([...records])
      : made(records).map((more) => [...records, ...more])

const STARTS = ['publicPlace', 'receptionPlace'] as const
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((each) => each + 0)

const bands = few(fc.record({ weekdays: few(fc.integer({ min: 1, max: 7 })), from: time, until: time }))

const stages: readonly Stage[] = [
  withMore(['landlord'], (known) =>
    object(
      'building',
      { ...naming('landlord', known, 'landlord'), name: words, dwellings: count, geometry: area },
      {
        residence: words,
        rnb: text,
        built: year,
        demolished: day,
        ...naming('footprint', known, 'footprint'),
      },
    ),
  ),
  withMore(['landlord'], (known) =>
    object(
      'holding',
      { ...postal, ...naming('landlord', known, 'landlord') },
      {
        ...{ reference: words, residence: words, building: words, hall: words, dwellings: count },
        ...{ access: oneOf(ACCESSES), at, retired: day },
      },
    ),
  ),
  withMore(['landlord'], (known) =>
    object(
      'entrance',
      {
        ...naming('landlord', known, 'landlord'),
        ...{ number: words, dwellings: count, access: oneOf(ACCESSES), at },
      },
      {
        ...{ residence: words, gapClass: oneOf(GAP_CLASSES), closed: day },
        ...naming('building', known, 'building'),
        ...naming('holding', known, 'holding'),
        ...naming('housing', known, 'housing'),
      },
    ),
  ),
  withMore(['pair', 'publicPlace'], (known) =>
    kindOf('roundTemplate', {
      ...naming('pair', known, 'pair'),
      ...naming('startPlace', known, ...STARTS),
      ...naming('endPlace', known, ...STARTS, 'landmark'),
      ...{ weekday: fc.integer({ min: 1, max: 7 }), start: time, end: time, breakMinutes: count },
      unplannedShare: share,
    }),
  ),
  withMore(['entrance'], (known) =>
    kindOf('support', {
      ...naming('place', known, 'entrance', ...STARTS),
      ...{ minutes: count, timesPerWeek: count },
    }),
  ),
  withMore(['entrance'], (known) =>
    kindOf('placeRule', naming('place', known, 'entrance', ...STARTS), {
      minGapDays: count,
      maxGapDays: count,
      pacePerWeek: count,
      serviceMinutes: count,
      opening: bands,
      forbidden: bands,
    }),
  ),
  withMore(['roundTemplate'], (known) =>
    kindOf('appointment', {
      ...naming('place', known, 'entrance', ...STARTS),
      ...naming('roundTemplate', known, 'roundTemplate'),
      ...{ stopKind: oneOf(['permanence', 'rendez-vous']), at: time, minutes: count },
    }),
  ),
  withMore(['landlord'], (known) =>
    kindOf('onCall', { name: text, phone: text }, { hours: text, ...naming('funder', known, 'landlord') }),
  ),
  withMore(['landlord'], (known) => {
    const key = fc.constantFrom(...known.map(({ kind, id }) => `${kind}:${id}`))
    return kindOf('link', {
      ...{ role: oneOf(LINK_ROLES), from: key, to: fc.option(key) },
      state: oneOf(['sure', 'doubtful', 'accepted', 'corrected', 'set-aside']),
      candidates: few(fc.record({ to: key, score: share, reasons: few(oneOf(LINK_REASONS)) })),
    })
  }),
]

/** Any territory, of every kind that a package carries; each reference is to something that is there. */
export const anyTerritory: fc.Arbitrary<Estate> = fc
  .tuple(...Object.values(places))
  .map((kinds) => kinds.flat())
  .chain((records) =>
    stages.reduce<fc.Arbitrary<AnyRecord[]>>((made, stage) => made.chain(stage), fc.constant(records)),
  )
  .chain((records) =>
    fc
      .record({
        territory: text,
        minGapDays: count,
        maxGapDays: count,
        passageMinutes: count,
        pacePerWeek: count,
        walkMetresPerMinute: count,
        seed: count,
      })
      .map((settings) =>
        withRecords(emptyEstate(), [{ ...DEFAULT_SETTINGS, ...settings, fictional: false }, ...records]),
      ),
  )

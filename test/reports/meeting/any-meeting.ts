import fc from 'fast-check'
import { type AnyRecord, type Estate, withRecords } from '../../../src/domain/estate.ts'
import {
  MEETING_AUDIENCES,
  type MeetingAudience,
  type PartnerMeeting,
  SCENE_TYPES,
} from '../../../src/domain/partners/partner-meeting.ts'
import { MISSION, quarterFiguresId } from '../../../src/domain/published/quarter-figures.ts'
import { AUDIENCES, MATERIAL_STATUSES } from '../../../src/domain/situation.ts'
import {
  building,
  entrance,
  estate,
  landlord,
  passage,
  publicPlace,
  sector,
  situation,
} from '../../domain/build.ts'

export const TODAY = '2026-11-24'

/** Words that no audience may read, each in a place of its own. */
export const CANARY = 'canari'

const DAYS = ['2026-07-01', '2026-09-10', '2026-10-20', '2026-11-02', '2026-11-20']
export const PLACES = ['v1', 'v2', 'p1', 'door-v1', 'door-v2', 'door-p1', 'square', 'nord', 'loose']
const CODES = ['A1', 'A2', 'B1', 'C1', 'C5', 'D2', 'E2', 'F-lift-broken', 'G1']

/** A territory where two landlords and the town own places whose names are told apart. */
export const ground = (): Estate =>
  estate(
    landlord('vilogia', { name: 'Vilogia' }),
    landlord('partenord-habitat', { name: 'Partenord' }),
    building('v1', { name: 'Bâtiment vil-un', residence: 'Résidence vil-a' }),
    building('v2', { name: 'Bâtiment vil-deux' }),
    building('p1', { name: 'Bâtiment par-un', landlord: 'partenord-habitat', residence: 'Résidence par-a' }),
    entrance('door-v1', { building: 'v1', number: `${CANARY} porte 1` }),
    entrance('door-v2', { building: 'v2', number: `${CANARY} porte 2` }),
    entrance('door-p1', { building: 'p1', landlord: 'partenord-habitat', number: `${CANARY} porte 3` }),
    entrance('loose', { number: `${CANARY} rue` }),
    publicPlace('square', { name: 'Parvis pub-un' }),
    sector('nord', { name: 'Secteur sec-nord' }),
    sector('sud', {
      name: 'Secteur sec-sud',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [4, 50],
            [4.1, 50],
            [4.1, 50.1],
            [4, 50],
          ],
        ],
      },
    }),
  )

const anySituation = fc
  .record({
    code: fc.constantFrom(...CODES),
    place: fc.constantFrom(...PLACES),
    day: fc.constantFrom(...DAYS),
    band: fc.constantFrom('morning', 'evening', 'night'),
    responsible: fc.constantFrom('vilogia', 'partenord-habitat', 'ville', 'other'),
    audience: fc.constantFrom(...AUDIENCES),
    steps: fc.subarray([...MATERIAL_STATUSES]),
  })
  .map(({ day, band, steps, ...each }) => ({
    ...each,
    when: { day, band } as const,
    statusSteps: [
      { status: 'noted' as const, on: day },
      ...steps.map((status) => ({ status, on: '2026-11-10' })),
    ],
    ...{ note: `${CANARY} note`, photo: `${CANARY} photo`, reference: `${CANARY} ticket` },
  }))

const anyQuarter = fc
  .array(fc.option(fc.integer({ min: 5, max: 99 })), { minLength: 12, maxLength: 12 })
  .map((counts): AnyRecord => {
    const quarter = { from: '2026-07-01', until: '2026-09-30' }
    const scopes = [MISSION, 'vilogia', 'partenord-habitat'] as const
    return {
      ...{ kind: 'quarterFigures', id: quarterFiguresId(quarter), quarter, on: '2026-10-14' },
      cells: [
        ...scopes.flatMap((scope, at) =>
          (['B', 'C', 'E'] as const).map((measure, rank) => ({
            measure,
            scope,
            count: counts[at * 3 + rank]!,
          })),
        ),
        ...['nord', 'sud'].map((scope, at) => ({
          measure: 'social' as const,
          scope,
          count: counts[10 + at]!,
        })),
      ],
    }
  })

/** Records of every kind that a meeting could let out, and more that it may not. */
const anyRecords = fc
  .record({
    situations: fc.array(anySituation, { maxLength: 40 }),
    passages: fc.array(fc.record({ place: fc.constantFrom(...PLACES), day: fc.constantFrom(...DAYS) }), {
      maxLength: 20,
    }),
    quarter: anyQuarter,
  })
  .map(({ situations, passages, quarter }): readonly AnyRecord[] => [
    quarter,
    ...situations.map((over, rank) => situation(`s${String(rank).padStart(2, '0')}`, over)),
    ...passages.map(({ place, day }, rank) =>
      passage(`p${rank}`, {
        place,
        when: { day, band: 'morning' },
        pair: `${CANARY} pair`,
        exchanges: '1-2',
      }),
    ),
    {
      ...{
        kind: 'jointPlan',
        id: 'plan',
        place: 'door-p1',
        objective: 'Un hall calme',
        note: `${CANARY} note`,
      },
      ...{ from: '2026-09-01', until: '2027-03-01' },
      commitments: [
        { id: 'c1', partner: 'vilogia', text: 'engagement-vilogia', due: '2026-11-20' },
        { id: 'c2', partner: 'partenord-habitat', text: 'engagement-partenord', due: '2026-12-01' },
      ],
    },
    {
      ...{ kind: 'request', id: 'r', by: 'resident', on: '2026-11-02', due: '2026-11-12', motif: 'B1' },
      ...{ place: 'door-v1', note: `${CANARY} demande` },
    } as unknown as AnyRecord,
  ])

/** A meeting of an audience with every scene there is, those included that it may not be shown. */
export const meetingOf = (
  audience: MeetingAudience,
  funder = 'vilogia',
  id = `m-${audience}`,
): PartnerMeeting => ({
  ...{ kind: 'meeting', id, audience, day: '2026-11-24' },
  ...(audience === 'funder' && { funder }),
  scenes: SCENE_TYPES.map((type) => ({ id: `scene-${type}`, type })),
  answers: [
    { id: 'a1', funder: 'vilogia', figure: 'situations-A', text: 'réponse-vilogia', on: '2026-11-20' },
    {
      id: 'a2',
      funder: 'partenord-habitat',
      figure: 'situations-A',
      text: 'réponse-partenord',
      on: '2026-11-20',
    },
  ],
  decisions: [{ id: 'd1', text: `décision ${audience}`, who: 'vilogia', due: '2026-12-01' }],
})

/** A meeting of each audience a month before, closed, with a decision of its own. */
const earlier = MEETING_AUDIENCES.map(
  (audience): PartnerMeeting => ({
    ...meetingOf(audience, audience === 'funder' ? 'vilogia' : undefined, `before-${audience}`),
    ...{ day: '2026-10-15', closedOn: '2026-10-15' },
    decisions: [{ id: 'd', text: `avant-${audience}`, who: 'team', due: '2026-11-01' }],
  }),
)

export const anyEstate = anyRecords.map((records) => withRecords(ground(), [...records, ...earlier]))
export const anyAudience = fc.constantFrom(...MEETING_AUDIENCES)

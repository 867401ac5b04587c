import type { AnyRecord, Estate } from '../../../src/domain/estate.ts'
import type { SituationCode } from '../../../src/domain/taxonomy.ts'
import { estate, service, settings, situation } from '../../domain/build.ts'

const code = (id: string, label: string): SituationCode => ({
  ...{ kind: 'code', id, family: id[0] as SituationCode['family'], label, since: 1, retired: false },
  ...{ finest: 'entrance', retentionMonths: 12, danger: false },
})

/** A fictional quarter on 24 November with one thing due of each of eight kinds, some late, and defects in their loop. */
export const waitingEstate = (...more: readonly AnyRecord[]): Estate =>
  estate(
    settings({ fictional: true }),
    service('ccas', { name: 'CCAS', type: 'social' }),
    code('B1', 'Nuisances sonores'),
    code('F-lift-broken', 'Ascenseur cassé'),
    code('F-door-closer-broken', 'Ferme-porte cassé'),
    {
      ...{ kind: 'request', id: 'r1', from: 'funder', fromId: 'vilogia', code: 'B1', place: 'e1' },
      ...{ on: '2026-11-10', dueOn: '2026-11-20', note: 'Bruit le soir' },
    },
    {
      ...{ kind: 'relay', id: 'l1', domain: 'social', partner: 'ccas', place: 'nord', people: 2, youths: 1 },
      statusSteps: [{ status: 'proposed', on: '2026-11-17' }],
    },
    {
      ...{ kind: 'mediation', id: 'm1', caseCode: 'M-2026-01', mode: 'deferred', motif: 'B1', place: 'e1' },
      ...{ opened: '2026-11-01', parties: [{ letter: 'A' }, { letter: 'B' }], meetings: [] },
      agreements: [{ id: 'a1', text: 'Musique jusqu’à 22 h', on: '2026-11-05', checkOn: '2026-11-26' }],
    },
    {
      ...{ kind: 'project', id: 'p1', title: 'Jardin partagé', places: [], partners: [], means: [] },
      milestones: [{ id: 'j1', text: 'Choisir le terrain', due: '2026-12-20' }],
      statusSteps: [{ status: 'under-way', on: '2026-11-01' }],
    },
    {
      ...{ kind: 'jointPlan', id: 'j1', place: 'square', objective: 'Un square accueillant' },
      ...{ from: '2026-11-01', until: '2027-03-01' },
      commitments: [{ id: 'c1', partner: 'ville', text: 'Deux bancs', due: '2026-11-22' }],
    },
    {
      ...{ kind: 'shiftNote', id: 'n1', type: 'to-do', text: 'Rapporter les clés', on: '2026-11-23' },
    },
    situation('s1', { code: 'F-lift-broken', statusSteps: [{ status: 'noted', on: '2026-11-01' }] }),
    situation('s2', {
      ...{ code: 'F-door-closer-broken', place: 'e2', responsible: 'partenord-habitat' },
      statusSteps: [
        { status: 'noted', on: '2026-08-10' },
        { status: 'transmitted', on: '2026-08-12' },
        { status: 'done', on: '2026-11-20' },
      ],
    }),
    ...more,
  )

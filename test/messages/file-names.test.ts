import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../src/domain/civil-date.ts'
import { withRecords } from '../../src/domain/estate.ts'
import { REPORT_SPANS } from '../../src/domain/reports/report.ts'
import { reportPeriodOf } from '../../src/domain/reports/report-periods.ts'
import { chartName } from '../../src/exchange/papers/chart-picture.ts'
import { fileName } from '../../src/messages/file-names.ts'
import { makeReport } from '../../src/reports/make-report.ts'
import { estate, landlord, settings } from '../domain/build.ts'
import { chart, report } from '../exchange/papers/made-up-report.ts'

const october = { from: '2026-10-01', until: '2026-10-31' }

test('a file is named by what it is, of when, for whom, and says that it is fictional', () => {
  const whom = 'Partenord Habitat'
  expect(fileName({ what: 'month', when: october, whom, fictional: true })).toBe(
    'tournee-bilan-mensuel-2026-10-partenord-habitat-exemple',
  )
  expect(fileName({ what: 'minutes', when: '2026-11-24', whom: 'Comité technique', fictional: false })).toBe(
    'tournee-compte-rendu-2026-11-24-comite-technique',
  )
  expect(fileName({ what: 'release', when: october, whom: 'Ville de Mons-en-Barœul', fictional: true })).toBe(
    'tournee-fichier-2026-10-ville-de-mons-en-baroeul-exemple',
  )
  expect(fileName({ what: 'relief', when: 2026, whom, fictional: true })).toBe(
    'tournee-abattement-tfpb-2026-partenord-habitat-exemple',
  )
  expect(fileName({ what: 'map', when: { from: '2026-09-03', until: '2026-10-31' }, fictional: false })).toBe(
    'tournee-carte-2026-09-03-2026-10-31',
  )
})

test('reports of each span have a French name, for one or for all', () => {
  const scene = withRecords(estate(landlord('partenord-habitat', { name: 'Partenord Habitat' })), [
    settings({ fictional: true }),
  ])
  const names = REPORT_SPANS.map((span) => {
    const period = reportPeriodOf(span, '2026-10-07')
    const request = { span, period, compared: null, audience: span === 'month' ? 'partenord-habitat' : 'all' }
    return makeReport(scene, request, { today: '2026-11-24', maps: [] }).name
  })
  expect(names).toEqual([
    'tournee-point-hebdomadaire-2026-s41-ensemble-exemple',
    'tournee-bilan-mensuel-2026-10-partenord-habitat-exemple',
    'tournee-bilan-trimestriel-2026-t4-ensemble-exemple',
    'tournee-bilan-annuel-2026-2027-ensemble-exemple',
  ])
})

test('a chart taken alone is named by what it draws, not by its id', () => {
  const of = report([{ kind: 'chart', chart: chart({ id: 'passages', title: 'Passages faits, par mois' }) }])
  expect(chartName({ ...of, name: 'tournee-bilan-mensuel-2026-10-exemple' }, 'passages')).toBe(
    'tournee-bilan-mensuel-2026-10-exemple-passages-faits-par-mois',
  )
})

test('whatever a funder is called, a name is small letters, digits and hyphens, and names of a span sort by time', () => {
  const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2024-01-01', days))
  const span = fc.constantFrom(...REPORT_SPANS)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), span, day, day, (whom, what, a, b) => {
      const of = (at: string) => fileName({ what, when: reportPeriodOf(what, at), whom, fictional: true })
      expect(of(a)).toMatch(/^tournee(-[a-z0-9]+)+-exemple$/)
      const [first, last] = [reportPeriodOf(what, a).from, reportPeriodOf(what, b).from].sort()
      if (first !== last) expect(of(first!) < of(last!)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

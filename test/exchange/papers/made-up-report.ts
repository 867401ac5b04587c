import type { Picture } from '../../../src/domain/hotspots/picture.ts'
import { PRINT_HEAT } from '../../../src/domain/hotspots/print-colours.ts'
import type { Markup } from '../../../src/domain/reports/paper.ts'
import type { Figure, Report, ReportBlock, ReportChart } from '../../../src/domain/reports/report.ts'

const raster = {
  ...{ columns: 2, rows: 2, cellMetres: 50 },
  corners: [
    [3.11, 50.64],
    [3.111, 50.64],
    [3.111, 50.639],
    [3.11, 50.639],
  ],
  values: Float32Array.of(0, 1, 2, 4),
} as const

/** A map of four cells; `captions`: one a period. */
export const picture = (...captions: readonly string[]): Picture => ({
  ...{ name: 'carte-essai', title: 'Situations notées, essai', lines: ['Familles A, D, F'] },
  ...{ widthMetres: 100, heightMetres: 100, buildings: [], perimeter: [] },
  streets: [
    [
      [0, 0],
      [100, 100],
    ],
  ],
  ...{ heatFrom: [0, 0], heatUntil: [100, 100] },
  maps: captions.map((caption) => ({
    ...{ caption, marks: [] },
    heat: { raster, ramp: { stops: [0.25, 0.5, 1, 2, 4, 8], ...PRINT_HEAT } },
  })),
  legend: {
    ...{ title: 'Situations par hectare et par mois', stops: ['0,25', '0,5', '1', '2', '4', '8'] },
    ...{
      notes: ['Rien n’est coloré sous 0,25.'],
      marks: [{ mark: 'priority', words: 'Quartier prioritaire' }],
    },
  },
  notes: ['Sources : essai.'],
})

export const figure = (id: string, over: Partial<Figure> = {}): Figure => ({
  ...{ id, label: `Chiffre ${id}`, value: 12, shown: '12', definition: `Ce que compte ${id}.` },
  ...over,
})

export const chart = (over: Partial<ReportChart> = {}): ReportChart => ({
  ...{ id: 'passages', title: 'Passages par mois', form: 'bars', unit: 'passages' },
  categories: ['juil.', 'août', 'sept.'],
  series: [
    { name: 'Période', values: [120, 96, null] },
    { name: 'Période comparée', values: [80, 110, 104] },
  ],
  ...over,
})

export const report = (blocks: readonly ReportBlock[], over: Partial<Report> = {}): Report => ({
  ...{ name: 'essai-2026-T3', title: 'Bilan trimestriel', lines: ['Essai', 'T3 2026', 'Vilogia'] },
  ...{ fictional: false, made: '2026-11-24', notes: ['Chaque nombre vient des enregistrements.'] },
  sections: [{ id: 'one', title: 'Présence', blocks }],
  ...over,
})

/** One of each block, twice the same figure, two periods, a band, a value that is missing. */
export const wholeReport: Report = report([], {
  ...{ fictional: true, length: 'document' },
  sections: [
    {
      ...{ id: 'presence', title: 'Présence' },
      blocks: [
        {
          kind: 'text',
          id: 'fact',
          text: 'Une semaine ordinaire.\n\nDeux paragraphes : l’un après l’autre.',
        },
        {
          kind: 'figures',
          figures: [
            figure('passages', {
              ...{ label: 'Passages', value: 216, shown: '216', of: 'sur 240', change: '+20 (+10 %)' },
              was: { value: 196, shown: '196' },
              counts: [{ kind: 'passage', ids: ['passage-secret-1'] }],
            }),
            figure('young', { label: 'Dont jeunes', value: null, shown: 'moins de 5' }),
          ],
        },
        { kind: 'chart', chart: chart({ note: 'Août est compté en entier.' }) },
        {
          kind: 'table',
          table: {
            ...{ id: 'delays', caption: 'Délais', head: ['Étape', 'Jours', 'Dit'], note: 'En jours francs.' },
            rows: [
              { head: 'Transmise', cells: [2.5, 'vite'] },
              { head: 'Faite', cells: [null, '=1+1'] },
            ],
          },
        },
      ],
    },
    {
      ...{ id: 'where', title: 'Où et quand' },
      blocks: [
        { kind: 'figures', figures: [figure('passages', { label: 'Passages', value: 216, shown: '216' })] },
        { kind: 'map', picture: picture('Juin 2026 : 4 situations', 'Septembre 2026 : 7 situations') },
        {
          kind: 'chart',
          chart: chart({
            ...{ id: 'mood', title: 'Ambiance', form: 'lines', unit: 'niveau' },
            series: [{ name: 'Nord', values: [-1, null, 2] }],
            band: { name: 'Ordinaire', from: -1, until: 1 },
          }),
        },
        { kind: 'list', items: ['Premier point', 'Second point'] },
      ],
    },
  ],
})

export type Node = Exclude<Markup, string>

/** All elements of a tree, in document order. */
export const elementsOf = (markup: Markup): readonly Node[] =>
  typeof markup === 'string' ? [] : [markup, ...(markup.children ?? []).flatMap(elementsOf)]

/** All words of a tree, as they follow each other. */
export const wordsIn = (markup: Markup): string =>
  typeof markup === 'string' ? markup : (markup.children ?? []).map(wordsIn).join('')

import { SaxesParser } from 'saxes'
import { beforeAll, expect, test } from 'vitest'
import { dayNumberOf } from '../../src/domain/civil-date.ts'
import type { Estate } from '../../src/domain/estate.ts'
import { withRecords } from '../../src/domain/estate.ts'
import { estateBounds } from '../../src/domain/estate-bounds.ts'
import type { Density } from '../../src/domain/hotspots/density.ts'
import { DIFFERENCE_STEPS, HEAT_STEPS } from '../../src/domain/hotspots/density.ts'
import type { HeatFilter } from '../../src/domain/hotspots/heat-filter.ts'
import { observationsOf } from '../../src/domain/hotspots/observations-of.ts'
import { viewOf } from '../../src/domain/hotspots/view-of.ts'
import { pictureSvg } from '../../src/exchange/formats/picture-svg.ts'
import { writeCounts } from '../../src/exchange/pictures/write-picture.ts'
import { density } from '../../src/hotspots/density/density.ts'
import { heatPicture, type PictureContent } from '../../src/reports/heat-picture.ts'
import { exampleEstate } from '../example/embedded-estate.ts'
import { rankedFixture, rankingFixture } from '../map/map-fixture.ts'

const TODAY = '2026-12-01'
const filter: HeatFilter = {
  period: { from: '2026-10-01', until: '2026-10-31' },
  families: ['A', 'B', 'C', 'D', 'E'],
  ...{ codes: [], landlords: [], sectors: [], bands: [], origins: [], statuses: [], audiences: [] },
  viewer: 'team',
}
let estate: Estate
let made: Density
beforeAll(() => {
  estate = exampleEstate(1, TODAY)
  const { view } = viewOf(estate, filter, TODAY)
  const grid = { cover: estateBounds(estate), bandwidthMetres: 40, cellMetres: 10 }
  made = density(observationsOf(estate, filter), { ...view, ...grid, unit: 'per-hectare-month' })
  expect(view.from).toBe(dayNumberOf('2026-10-01'))
})
const ranking = rankingFixture({
  groups: [rankedFixture('group', 'V-01', 'sure'), rankedFixture('group', 'V-03', 'not-seen')],
  places: [rankedFixture('place', 'E005', 'probable')],
})
const content = (part: Partial<PictureContent> = {}): PictureContent => ({
  shown: { kind: 'one', density: made },
  scale: { unit: 'per-hectare-month', stops: HEAT_STEPS, isRelative: false },
  ...{ ranking, filter, today: TODAY },
  ...part,
})
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
/** Words of an SVG, which is checked to be well-formed on the way, and the names of its elements. */
const readSvg = (svg: string): { readonly words: string; readonly tags: readonly string[] } => {
  const words: string[] = []
  const tags: string[] = []
  const parser = new SaxesParser()
  parser.on('text', (text) => words.push(text))
  parser.on('opentag', ({ name }) => tags.push(name))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(svg).close()
  return { words: plain(words.join(' ')).replace(/\s+/g, ' '), tags }
}

test('twelve months are twelve maps of one page and one scale, each with its name and count', () => {
  const months = Array.from({ length: 12 }, (_, index): Density => {
    const month = `2026-${String(index + 1).padStart(2, '0')}`
    return { ...made, count: index, period: { from: `${month}-01`, until: `${month}-28` } }
  })
  const picture = heatPicture(estate, content({ shown: { kind: 'months', months }, ranking: null }))
  expect(picture.name).toContain('cartes-par-mois-2026-01-01')
  expect(picture.maps).toHaveLength(12)
  expect(new Set(picture.maps.map(({ heat }) => heat.ramp))).toHaveProperty('size', 1)
  const { words, tags } = readSvg(pictureSvg(picture))
  for (const count of ['0 situation', '7 situations', '11 situations']) expect(words).toContain(count)
  expect(words).toContain('Situations par hectare et par mois')
  expect(words).toContain('Sources : situations et passages notés par l’équipe')
  expect(tags.filter((name) => name === 'image')).toHaveLength(12)
  // One scale for all: its bar stands on the first alone.
  expect(words.match(/\d+ m N/g)).toHaveLength(1)
})

test('a month before the records has no count on a picture, and is hatched', () => {
  const early: Density = { ...made, count: 0, period: { from: '2020-01-01', until: '2020-01-31' } }
  const picture = heatPicture(
    estate,
    content({ shown: { kind: 'months', months: [early, made] }, ranking: null }),
  )
  expect(plain(picture.maps[0]!.caption)).toBe('Janvier 2020 : avant les relevés')
  expect(picture.maps[0]!.heat.raster.values.every(Number.isNaN)).toBe(true)
  expect(picture.maps[0]!.heat.within).toBeDefined()
  expect(picture.maps[1]!.heat.raster.values.some(Number.isNaN)).toBe(false)
  expect(picture.legend.marks.map(({ words }) => words)).toContain(
    'Hachuré gris : avant les relevés, rien n’était noté',
  )
})

test('a picture says where, when, how many, by what method and from what, and marks what is proven', () => {
  const picture = heatPicture(estate, content())
  const { words, tags } = readSvg(pictureSvg(picture))
  for (const part of [
    /Situations notées, Nouveau Mons/,
    /Octobre 2026 : \d+ situations/,
    /n = 60 situations, 50 épisodes vus, 900 passages/,
    /Familles A, B, C, D, E/,
    /Données fictives/,
    /noyau gaussien de 40 m/,
    /Rien n’est coloré sous 0,25/,
    /OpenStreetMap/,
    /V-01 · sûr/,
    /entrée .* · probable/,
    /200 m/,
  ])
    expect(words).toMatch(part)
  expect(tags.filter((tag) => tag === 'image')).toHaveLength(1)
})

test('ground and outlines are vectors in metres inside the frame; the heat is in its place', () => {
  const { widthMetres, heightMetres, perimeter, streets, buildings, maps, heatFrom, heatUntil } = heatPicture(
    estate,
    content(),
  )
  for (const { ring } of perimeter)
    for (const [x, y] of ring) expect(x > 0 && x < widthMetres && y > 0 && y < heightMetres).toBe(true)
  expect(streets.length).toBeGreaterThan(100)
  expect(buildings).toHaveLength(estate.building.size)
  expect(maps[0]!.marks.map(({ verdict }) => verdict)).toEqual(['sure', 'probable', 'not-seen'])
  const { columns, rows, cellMetres } = made
  expect(heatUntil[0] - heatFrom[0]).toBeCloseTo(columns * cellMetres, -1)
  expect(heatUntil[1] - heatFrom[1]).toBeCloseTo(rows * cellMetres, -1)
})

test('for partners no entrance is named, and the picture says for whom it is', () => {
  const picture = heatPicture(estate, content({ filter: { ...filter, viewer: 'partners' } }))
  const { words } = readSvg(pictureSvg(picture))
  expect(words).toMatch(/V-01 · sûr/)
  expect(words).not.toMatch(/entrée \d/)
  expect(words).toMatch(/Pour les partenaires : les familles B, C et E sont comptées par résidence, aucune/)
  const shown = (...families: HeatFilter['families'][number][]) =>
    heatPicture(estate, content({ filter: { ...filter, viewer: 'partners', families } })).lines.map(plain)
  expect(shown('A', 'D', 'F')).toContain('Pour les partenaires : aucune entrée n’est nommée.')
  expect(shown('A', 'C').at(-1)).toMatch(/: la famille C est comptée par résidence, aucune/)
  expect(readSvg(pictureSvg(heatPicture(estate, content()))).words).toMatch(
    /ne pas transmettre à un partenaire/,
  )
})

test('two periods are two maps of one scale without a ranking; a difference is one, with both ways in its legend', () => {
  const swipe = heatPicture(estate, content({ shown: { kind: 'swipe', a: made, b: made } }))
  expect(swipe.maps).toHaveLength(2)
  expect(swipe.maps.flatMap(({ marks }) => marks)).toEqual([])
  expect(readSvg(pictureSvg(swipe)).words).toMatch(/A · Octobre 2026.*B · Octobre 2026/s)
  const difference = {
    ...made,
    ...{
      proven: new Uint8Array(made.values.length),
      a: made.period,
      b: made.period,
      counts: [3, 4] as const,
    },
    ...{ against: 'months' as const, seed: 7, shuffles: 199 },
  }
  const { words } = readSvg(
    pictureSvg(
      heatPicture(
        estate,
        content({
          shown: { kind: 'difference', difference },
          scale: { unit: 'per-hectare-month', stops: DIFFERENCE_STEPS, isRelative: false },
        }),
      ),
    ),
  )
  expect(words).toMatch(/4 situations\) moins A/)
  expect(words).toMatch(/Hachuré : pas plus que le hasard/)
  expect(words).toMatch(/199 mélanges des périodes \(graine 7\)/)
})

test('a stretched scale, and a filter that is narrowed, are said', () => {
  const landlord = [...estate.landlord.values()][0]!
  const picture = heatPicture(
    estate,
    content({
      scale: { unit: 'per-hectare-month', stops: [0.1, 0.2, 0.4, 0.8, 1.6, 3.2], isRelative: true },
      filter: { ...filter, landlords: [landlord.id], bands: ['evening'] },
    }),
  )
  const { words } = readSvg(pictureSvg(picture))
  expect(words).toMatch(/Échelle relative à cette image/)
  expect(words).toContain(`Choix : ${landlord.name}, Soir`)
})

test('words of the territory can’t break out of the file', () => {
  const building = { ...estate.building.get('V-01')!, name: '<script>alert("x")</script> & Cie' }
  const svg = pictureSvg(heatPicture(withRecords(estate, [building]), content()))
  expect(readSvg(svg).tags).not.toContain('script')
  expect(readSvg(svg).words).toContain('<script>alert("x")</script> & Cie · sûr')
})

test('a table of counts is for French spreadsheets, and no cell of it runs', () => {
  const { name, bytes } = writeCounts({
    name: 'situations',
    head: ['Mois', 'Situations'],
    rows: [
      ['=1+1', 3],
      ['mars 2026', 1.5],
    ],
  })
  expect(name).toBe('situations.csv')
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
    "\ufeffMois;Situations\r\n'=1+1;3\r\nmars 2026;1,5\r\n",
  )
})

test('a picture of a published file names whose it is, as the user wrote it, and nobody else', () => {
  const published = {
    source: 'Ville d’essai',
    licence: 'ODbL 1.0',
    from: '2026-01-01',
    until: '2026-10-31',
    hours: false,
  }
  const settings = { ...estate.settings.get('settings')!, published }
  const { notes } = heatPicture(withRecords(estate, [settings]), content())
  expect(plain(notes.at(-1)!)).toContain('© Ville d’essai (ODbL 1.0)')
  expect(notes.join()).not.toContain('OpenStreetMap')
})

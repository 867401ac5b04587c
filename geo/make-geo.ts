import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildingsLayer } from './make/buildings-layer.ts'
import { CODES } from './make/codes.ts'
import { DATASETS } from './make/datasets.ts'
import { entrancesLayer } from './make/entrances-layer.ts'
import { greenSpacesLayer } from './make/green-spaces-layer.ts'
import { LANDLORDS } from './make/landlords.ts'
import { landmarksLayer } from './make/landmarks-layer.ts'
import type { ReadFact } from './make/layer.ts'
import { layerText } from './make/layer-text.ts'
import { perimeterLayer } from './make/perimeter-layer.ts'
import { placesLayer } from './make/places-layer.ts'
import { sectorsLayer } from './make/sectors-layer.ts'
import { streetsLayer } from './make/streets-layer.ts'
import { TEAM } from './make/team.ts'
import { territoryManifest } from './make/territory-manifest.ts'

/** The embedded territory made from the fact tables: the text of each file of `geo/` by its name. Pure. */
export function makeGeo(readFact: ReadFact): Map<string, string> {
  const buildings = buildingsLayer(readFact)
  const layers = [
    perimeterLayer(readFact),
    sectorsLayer(readFact),
    streetsLayer(readFact),
    greenSpacesLayer(readFact),
    landmarksLayer(readFact),
    buildings,
    entrancesLayer(readFact, buildings),
    placesLayer('public'),
    placesLayer('reception'),
  ]
  const texts = new Map(layers.map((layer) => [layer.file, layerText(layer)]))
  const lists = {
    'landlords.json': LANDLORDS,
    'codes.json': CODES,
    'datasets.json': DATASETS,
    'team.json': TEAM,
  }
  for (const [file, list] of Object.entries(lists)) texts.set(file, `${JSON.stringify(list, null, 2)}\n`)
  const entries = [
    ...layers.map((layer) => ({ ...layer, count: layer.features.length })),
    {
      file: 'landlords.json',
      kind: 'landlord',
      count: LANDLORDS.length,
      source: 'délibération du conseil municipal',
      licence: 'données publiques',
      precision: 'official',
    },
    {
      file: 'codes.json',
      kind: 'code',
      count: CODES.length,
      source: 'Tournée',
      licence: 'MIT',
      precision: 'estimated',
    },
    {
      file: 'datasets.json',
      kind: 'dataset',
      count: DATASETS.length,
      source: 'Tournée',
      licence: 'MIT',
      precision: 'official',
    },
    {
      file: 'team.json',
      kind: 'team',
      count: TEAM.pairs.length + TEAM.roundTemplates.length + TEAM.supports.length,
      source: 'Tournée',
      licence: 'MIT',
      precision: 'demonstration',
    },
  ]
  return texts.set('manifest.json', territoryManifest(entries, texts))
}

function main(): void {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const facts = resolve(folder, '../../shared/territory')
  if (!existsSync(resolve(facts, 'facts'))) {
    console.error(
      `Les tables de faits sont absentes (${facts}/facts) : les fichiers de geo/ restent tels quels.`,
    )
    process.exitCode = 2
    return
  }
  const texts = makeGeo((path) => readFileSync(resolve(facts, path), 'utf8'))
  for (const [file, text] of texts) writeFileSync(resolve(folder, file), text)
  console.log(`${texts.size} fichiers écrits dans geo/.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()

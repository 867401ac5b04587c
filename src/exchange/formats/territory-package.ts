import * as v from 'valibot'
import type { AnyRecord, Estate, Kind } from '../../domain/estate.ts'
import { settingsOf } from '../../domain/estate.ts'
import { type Fault, fault, isRefusal, type Refusal, refusal } from '../../domain/refusal.ts'
import { DEFAULT_SETTINGS } from '../../domain/settings.ts'
import { sha256Hex } from '../../domain/stable-hash.ts'
import { foldText } from '../clean-text.ts'
import { readJson } from '../read-json.ts'
import { team } from '../schemas/team.ts'
import { territoryManifest } from '../schemas/territory-manifest.ts'
import { layerFeatures, layerText } from '../territory-features.ts'
import { GEO_LAYERS, LIST_LAYERS, MANIFEST_FILE, TEAM_FILE, TERRITORY_FILES } from '../territory-layers.ts'
import { danglingReference } from '../territory-references.ts'

type Bare = { readonly id: string }

/**
 * The records of a territory, its settings included, from the texts of its files by name (`TERRITORY_FILES`).
 * A file that is not there is a Fault; one that is not as it should be is a Refusal that names file and feature.
 * Checksums of the manifest are not compared: a territory edited by hand is still one.
 */
export function readTerritory(files: ReadonlyMap<string, string>): readonly AnyRecord[] | Refusal | Fault {
  const missing = TERRITORY_FILES.find((file) => !files.has(file))
  if (missing) return fault('geo-missing', undefined, { file: missing })
  const manifest = readValue(files, MANIFEST_FILE, territoryManifest)
  if (isRefusal(manifest)) return manifest
  const { name, timeZone } = manifest
  const records: AnyRecord[] = [{ ...DEFAULT_SETTINGS, territory: name, timeZone, fictional: false }]
  for (const layer of GEO_LAYERS) {
    const read = layerFeatures(layer, files.get(layer.file)!)
    if (isRefusal(read)) return read
    records.push(...read)
  }
  for (const { file, kind, schema } of LIST_LAYERS) {
    const read = readValue(files, file, v.array(schema))
    if (isRefusal(read)) return read
    records.push(...ofKind(kind, read))
  }
  const people = readValue(files, TEAM_FILE, team)
  if (isRefusal(people)) return people
  records.push(
    ...ofKind('pair', people.pairs),
    ...ofKind('roundTemplate', people.roundTemplates),
    ...ofKind('support', people.supports),
  )
  return danglingReference(records) ?? records
}

/** The files of a territory by name: what `readTerritory` reads back to the same records. Dated records and settings stay behind. */
export function writeTerritory(estate: Estate): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const layer of GEO_LAYERS) files.set(layer.file, layerText(layer, [...estate[layer.kind].values()]))
  for (const { file, kind } of LIST_LAYERS) files.set(file, listText(withoutKind(estate, kind)))
  files.set(
    TEAM_FILE,
    listText({
      pairs: withoutKind(estate, 'pair'),
      roundTemplates: withoutKind(estate, 'roundTemplate'),
      supports: withoutKind(estate, 'support'),
    }),
  )
  const { territory, timeZone } = settingsOf(estate)
  const layers = [...files].map(([file, content]) => ({ file, sha256: sha256Hex(content) }))
  const id = foldText(territory).replaceAll(' ', '-') || 'territory'
  const manifest = { format: 'tournee-territory', version: 1, id, name: territory, timeZone, layers }
  return files.set(MANIFEST_FILE, listText(manifest))
}

const ofKind = (kind: Kind, bare: readonly Bare[]): AnyRecord[] =>
  bare.map((fields) => ({ kind, ...fields }) as AnyRecord)

const withoutKind = (estate: Estate, kind: Kind): Bare[] =>
  [...estate[kind].values()].map(({ kind: _, ...fields }) => fields)

const listText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

function readValue<Schema extends v.GenericSchema>(
  files: ReadonlyMap<string, string>,
  file: string,
  schema: Schema,
): v.InferOutput<Schema> | Refusal {
  const json = readJson(files.get(file)!)
  if (isRefusal(json)) return { ...json, at: { file } }
  const checked = v.safeParse(schema, json.value)
  if (checked.success) return checked.output
  return refusal('layer-invalid', undefined, { file, field: v.getDotPath(checked.issues[0]) ?? '' })
}

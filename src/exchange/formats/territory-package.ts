import * as v from 'valibot'
import type { CivilDate } from '../../domain/civil-date.ts'
import type { AnyRecord, Estate, Kind } from '../../domain/estate.ts'
import { settingsOf } from '../../domain/estate.ts'
import { foldText } from '../../domain/fold-text.ts'
import { type Fault, fault, isRefusal, type Refusal, refusal } from '../../domain/refusal.ts'
import { DEFAULT_SETTINGS } from '../../domain/settings.ts'
import { isLasting } from '../../domain/territory-kinds.ts'
import { BUNDLES, MANIFEST, manifestOf, manifestText, readManifest } from '../packages/manifest.ts'
import { layerFeatures, layerText } from '../packages/territory-features.ts'
import {
  GEO_LAYERS,
  LIST_LAYERS,
  OPTIONAL_FILES,
  TEAM_FILE,
  TERRITORY_FILES,
} from '../packages/territory-layers.ts'
import { danglingReference, withoutDangling } from '../packages/territory-references.ts'
import { team } from '../schemas/team.ts'
import { territoryManifest } from '../schemas/territory-manifest.ts'
import { readJson } from '../text/read-json.ts'

type Bare = { readonly id: string }

/**
 * The records of a territory, its settings included, from the texts of its files by name (`TERRITORY_FILES`).
 * A file that is not there is a Fault, the optional ones apart; one that is not as it should be is a Refusal that names
 * file and feature. Checksums of the manifest are not compared: a territory edited by hand is still one.
 */
export function readTerritory(files: ReadonlyMap<string, string>): readonly AnyRecord[] | Refusal | Fault {
  const missing = TERRITORY_FILES.find((file) => !files.has(file) && !OPTIONAL_FILES.includes(file))
  if (missing) return fault('geo-missing', undefined, { file: missing })
  const manifest = readManifest(files.get(MANIFEST)!, 'tournee-territory')
  if (isRefusal(manifest)) return manifest
  const named = checked(MANIFEST, manifest.value, territoryManifest)
  if (isRefusal(named)) return named
  const people = readValue(files, TEAM_FILE, team)
  if (isRefusal(people)) return people
  const { name, timeZone } = named
  const records: AnyRecord[] = [
    { ...DEFAULT_SETTINGS, ...people.settings, territory: name, timeZone, fictional: false },
  ]
  for (const layer of GEO_LAYERS) {
    const text = files.get(layer.file)
    const read = text === undefined ? [] : layerFeatures(layer, text)
    if (isRefusal(read)) return read
    records.push(...read)
  }
  for (const { file, kind, schema } of LIST_LAYERS) {
    const read = files.has(file) ? readValue(files, file, v.array(schema)) : []
    if (isRefusal(read)) return read
    records.push(...ofKind(kind, read))
  }
  records.push(
    ...ofKind('pair', people.pairs),
    ...ofKind('roundTemplate', people.roundTemplates),
    ...ofKind('support', people.supports),
    ...ofKind('placeRule', people.placeRules ?? []),
    ...ofKind('appointment', people.permanences ?? []),
    ...ofKind('onCall', people.onCall ?? []),
  )
  return danglingReference(records) ?? records
}

/**
 * The files of a territory by name: what `readTerritory` reads back to the same records, in the order of ids. Dated
 * records, the framework, and what names records that are gone stay behind. An optional file of nothing is not written.
 */
export function writeTerritory(estate: Estate, made?: CivilDate): ReadonlyMap<string, string> {
  const written = [...GEO_LAYERS, ...LIST_LAYERS].map(({ kind }) => kind)
  const kept = withoutDangling(
    [...written, ...TEAM_KINDS].flatMap((kind): AnyRecord[] => [...estate[kind].values()].filter(isLasting)),
  ).sort((one, other) => (one.id < other.id ? -1 : 1))
  const of = (kind: Kind): AnyRecord[] => kept.filter((record) => record.kind === kind)
  const files = new Map<string, string>()
  const isSpared = (file: string, kind: Kind): boolean =>
    OPTIONAL_FILES.includes(file) && !kept.some((record) => record.kind === kind)
  for (const layer of GEO_LAYERS)
    if (!isSpared(layer.file, layer.kind)) files.set(layer.file, layerText(layer, of(layer.kind)))
  for (const { file, kind } of LIST_LAYERS)
    if (!isSpared(file, kind)) files.set(file, listText(of(kind).map(bare)))
  const { territory: name, timeZone, ...settings } = settingsOf(estate)
  const { minGapDays, maxGapDays, passageMinutes, pacePerWeek, walkMetresPerMinute, seed } = settings
  const habits = {
    ...{ minGapDays, maxGapDays, passageMinutes, pacePerWeek, walkMetresPerMinute, seed },
    ...(settings.fairnessWeight !== undefined && { fairnessWeight: settings.fairnessWeight }),
  }
  const [pairs, roundTemplates, supports, placeRules, permanences, onCall] = TEAM_KINDS.map((kind) =>
    of(kind).map(bare),
  )
  const people = {
    ...{ pairs, roundTemplates, supports },
    ...(placeRules?.length && { placeRules }),
    ...(permanences?.length && { permanences }),
    ...(onCall?.length && { onCall }),
    settings: habits,
  }
  files.set(TEAM_FILE, listText(people))
  const encoder = new TextEncoder()
  const bytes = new Map([...files].map(([file, text]) => [file, encoder.encode(text)]))
  const manifest = manifestOf(
    {
      format: 'tournee-territory',
      version: BUNDLES['tournee-territory'],
      ...(made !== undefined && { made }),
      id: foldText(name).replaceAll(' ', '-') || 'territory',
      name,
      timeZone,
    },
    bytes,
    (file) => {
      const layer = [...GEO_LAYERS, ...LIST_LAYERS].find((each) => each.file === file)
      return layer ? { kind: layer.kind, count: of(layer.kind).length } : {}
    },
  )
  return files.set(MANIFEST, manifestText(manifest))
}

const TEAM_KINDS = ['pair', 'roundTemplate', 'support', 'placeRule', 'appointment', 'onCall'] as const

const ofKind = (kind: Kind, records: readonly Bare[]): AnyRecord[] =>
  records.map((fields) => ({ kind, ...fields }) as AnyRecord)

const bare = ({ kind: _, ...fields }: AnyRecord): Bare => fields

const listText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

function readValue<Schema extends v.GenericSchema>(
  files: ReadonlyMap<string, string>,
  file: string,
  schema: Schema,
): v.InferOutput<Schema> | Refusal {
  const json = readJson(files.get(file)!)
  return isRefusal(json) ? { ...json, at: { file } } : checked(file, json.value, schema)
}

function checked<Schema extends v.GenericSchema>(
  file: string,
  value: unknown,
  schema: Schema,
): v.InferOutput<Schema> | Refusal {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return parsed.output
  return refusal('layer-invalid', undefined, { file, field: v.getDotPath(parsed.issues[0]) ?? '' })
}

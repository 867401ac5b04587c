import * as v from 'valibot'
import type { AnyRecord } from '../../domain/estate.ts'
import type { Handover } from '../../domain/handover.ts'
import type { Read, ReadContext } from '../../domain/import.ts'
import { isRefusal, type Refusal, refusal } from '../../domain/refusal.ts'
import { featureOf, featureRecord } from '../packages/territory-features.ts'
import { memberOf } from '../places/geojson.ts'
import { danglingRound } from '../rounds/dangling-round.ts'
import {
  ROUND_FILE,
  ROUND_FILE_VERSION,
  ROUND_LAYERS,
  ROUND_LISTS,
  roundFileHead,
} from '../rounds/round-file.ts'
import { roundQuestions } from '../rounds/round-questions.ts'
import { cutText } from '../text/clean-text.ts'
import type { Content } from '../text/content.ts'
import { readJson } from '../text/read-json.ts'
import type { Format } from './format.ts'

/** Rounds for the pair's phone, `….tournee.json`: our own format, written and read by the same app on two devices. */
export const roundsPhone: Format = {
  id: 'rounds-phone-json',
  targets: ['round'],
  sniff: ({ text }) => /^\s*\{\s*"format"\s*:\s*"tournee-rounds"/.test(text),
  read: readRounds,
}

/** The file of these rounds: one record a line, so that two versions can be compared by eye. */
export function roundsText(handover: Handover): string {
  const { territory, fictional, week, pair, round, made, records } = handover
  const scope = round !== null ? 'round' : pair !== null ? 'pair' : 'week'
  const head = JSON.stringify({
    ...{ format: ROUND_FILE, version: ROUND_FILE_VERSION, territory: cutText(territory, LONGEST) },
    ...{ fictional, week },
    ...{ made: new Date(made).toISOString().slice(0, 10), scope },
  })
  const of = (kind: string): readonly AnyRecord[] => records.filter((record) => record.kind === kind)
  const list = (name: string, values: readonly object[]): string =>
    `"${name}":[\n${values.map(asLine).join(',\n')}\n]`
  const lists = [
    ...ROUND_LISTS.map(({ file, kind }) =>
      list(
        file,
        of(kind).map(({ kind: _, ...fields }) => fields),
      ),
    ),
    ...ROUND_LAYERS.map((layer) =>
      list(
        layer.file.replace('.geojson', ''),
        of(layer.kind).map((record) => featureOf(layer, record)),
      ),
    ),
  ]
  return `${head.slice(0, -1)},\n${lists.join(',\n')}}\n`
}

/** Longer texts than a territory may have are cut: what is written is always read. */
const LONGEST = 500
const asLine = (value: object): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? cutText(part, LONGEST) : part))

function readRounds(content: Content, context: ReadContext): Read | Refusal {
  const json = readJson(content.text)
  if (isRefusal(json)) return json
  const version = memberOf(json.value, 'version')
  if (typeof version === 'number' && version > ROUND_FILE_VERSION)
    return refusal('format-newer', { version, known: ROUND_FILE_VERSION })
  const head = v.safeParse(roundFileHead, json.value)
  if (!head.success)
    return refusal('round-file-invalid', undefined, { field: v.getDotPath(head.issues[0]) ?? '' })
  const records: AnyRecord[] = []
  for (const { file, kind, schema } of ROUND_LISTS) {
    const list = v.safeParse(v.array(schema), memberOf(json.value, file) ?? [])
    if (!list.success)
      return refusal('round-file-invalid', undefined, {
        field: `${file}.${v.getDotPath(list.issues[0]) ?? ''}`,
      })
    records.push(...list.output.map((fields) => ({ kind, ...fields }) as AnyRecord))
  }
  for (const layer of ROUND_LAYERS) {
    const features = memberOf(json.value, layer.file.replace('.geojson', '')) ?? []
    if (!Array.isArray(features)) return refusal('round-file-invalid', undefined, { field: layer.file })
    for (const [index, feature] of features.entries()) {
      const record = featureRecord(layer, feature, index + 1)
      if (isRefusal(record)) return record
      records.push(record)
    }
  }
  const { week, scope, territory, fictional } = head.output
  const broken = danglingRound(records, week)
  if (broken) return broken
  return {
    kind: 'rounds',
    records,
    datasets: [],
    covers: [],
    notices: content.notices,
    questions: [...content.questions, ...roundQuestions(records, week, context)],
    rounds: { week, scope, territory, fictional },
    seen: records.length,
  }
}

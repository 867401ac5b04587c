import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type AnyRecord, type Estate, emptyEstate, KINDS, withRecords } from '../../src/domain/estate.ts'

const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus')

/** Where a script of ours would leave a trace, were any of these texts ever markup, script, style or an address. */
const OURS = [
  '<img src="x-hostile" onerror="globalThis.__xss=1">',
  '"><svg onload=globalThis.__xss=1>',
  `'" autofocus onfocus=globalThis.__xss=1 x='`,
  '</title></style></textarea><script>globalThis.__xss=1</script>',
  '<iframe srcdoc="<script>top.__xss=1</script>"></iframe>',
  'javascript:globalThis.__xss=1//',
  '{{constructor.constructor("globalThis.__xss=1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the attack
  '${globalThis.__xss=1}',
  '[un lien](javascript:globalThis.__xss=1)',
  'url(x-hostile);}*{background:url(//x-hostile)',
  '&lt;script&gt;globalThis.__xss=1&lt;/script&gt;',
  '__proto__',
]

/** Ours, and the list of naughty strings where it lies beside (public, `/work/shared`). */
export const hostileTexts = (): readonly string[] => {
  const list = join(CORPUS, 'third-party/blns/blns-70.json')
  if (!existsSync(list)) return OURS
  const naughty = (JSON.parse(readFileSync(list, 'utf8')) as { readonly string: string }[])
    .map((each) => each.string)
    .filter((text) => text.trim() !== '')
  // Ours come often enough that each field meets one.
  return naughty.flatMap((text, i) => [OURS[i % OURS.length]!, text])
}

/** Files of the corpus whose texts are markup or scripts. */
export const HOSTILE_FILES = [
  'csv/xss-cells.csv',
  'geojson/xss-names.geojson',
  'gpx/gpx-xss.gpx',
  'osm/osm-xss-names.osm',
]
  .map((path) => join(CORPUS, 'handmade', path))
  .filter(existsSync)

/** What people write or name, in any record. */
const TEXTS = new Set([
  ...[
    'name',
    'label',
    'text',
    'note',
    'where',
    'objective',
    'title',
    'hours',
    'opening',
    'reference',
    'phone',
  ],
  ...['source', 'licence', 'purpose', 'controllers', 'processor', 'legalBasis', 'notice', 'impactAssessment'],
  ...['territory', 'number', 'who'],
])

/** An estate in which each text that a person writes or names is one of these, in turn. */
export const hostileEstate = (
  estate: Estate,
  texts: readonly string[],
): { estate: Estate; replaced: number } => {
  let replaced = 0
  const hostile = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return TEXTS.has(key) ? texts[replaced++ % texts.length] : value
    if (Array.isArray(value)) return value.map((each) => hostile(each))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, hostile(each, name)]))
  }
  const records = KINDS.flatMap((kind) =>
    [...(estate[kind] as ReadonlyMap<string, AnyRecord>).values()].map(
      (record) => hostile(record) as AnyRecord,
    ),
  )
  return { estate: withRecords(emptyEstate(), records), replaced }
}

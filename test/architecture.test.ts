import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { violations } from './architecture-rules.ts'

const ours = ['src', 'styles', 'geo', 'build', 'test']

test('the house is as test/architecture.ts says', () => {
  const paths = ours.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|css)$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      // Pictures and traces of failed runs, in folders named for their test.
      .filter((path) => !path.startsWith('test/artefacts/')),
  )
  const sources = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  expect(violations(sources).join('\n')).toBe('')
})

const sound: Record<string, string> = {
  'src/geometry/lines.ts': "import { point } from '@turf/helpers'\nexport const origin = point([0, 0])",
  'src/domain/round.ts': [
    "import type { Feature } from 'geojson'",
    "import { origin } from '../geometry/lines.ts'",
    '// Date.now() in a comment, "new Date()" in a string: neither runs',
    "export const said = 'Math.random()'",
    'export const inside = (window: { from: number }, { document } = { document: 1 }) => window.from + document',
    'export type Port = { fetch: (location: Feature) => void; navigator?: typeof origin }',
    'export const civil = (minutes: number) => new Date(minutes)',
    'export const read = (estate: { history: number }) => estate.history',
  ].join('\n'),
  'src/store/select.ts':
    "import type { ReactiveController } from 'lit'\nexport type Select = ReactiveController",
  'src/exchange/geojson.ts': "import check from 'geojson-validation'\nexport const valid = check.valid",
  'src/cli/main.ts': [
    "import { argv } from 'node:process'",
    "import { run } from '../../test/bench/run.ts'",
    "import { said } from '../domain/round.ts'",
    'run(argv, said)',
  ].join('\n'),
  'src/ui/shell/shell.ts':
    "import '../../../styles/base.css'\nimport { html } from 'lit'\nexport const shell = html``",
  'src/app/main.ts': "import './service-worker.ts'\nconst map = () => import('../map/map.ts')\nvoid map",
  'src/app/service-worker.ts': 'export const swept = Date.now()',
  'src/map/map.ts':
    "import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'\nexport const url = worker",
  'styles/base.css': "@import './roles.css';",
}

const planted: [what: string, files: Record<string, string>, sentence: string][] = [
  [
    'a wrong arrow',
    { 'src/domain/a.ts': "\nimport type { A } from '../store/a.ts'\nexport type B = A" },
    'src/domain/a.ts:2 domain may not import store',
  ],
  [
    'a wrong arrow in a re-export',
    { 'src/planning/a.ts': "export * from '../hotspots/a.ts'" },
    'src/planning/a.ts:1 planning may not import hotspots',
  ],
  [
    'a wrong arrow in a type',
    { 'src/map/a.ts': "export type A = import('../ui/a.ts').A" },
    'src/map/a.ts:1 map may not import ui',
  ],
  [
    'a wrong arrow in a lazy import',
    { 'src/ui/a.ts': "export const a = () => import('../map/map.ts')" },
    'src/ui/a.ts:1 ui may not import map',
  ],
  [
    'a worker named from a stranger',
    { 'src/ui/a.ts': "new Worker(new URL('../platform/workers/a.ts', import.meta.url))" },
    'src/ui/a.ts:1 ui may not import platform/workers',
  ],
  [
    'rooms that see each other',
    { 'src/platform/vault/a.ts': "import '../sync/a.ts'" },
    'src/platform/vault/a.ts:1 platform/vault may not import platform/sync',
  ],
  [
    'the territory imported',
    { 'src/app/a.ts': "import '../../geo/perimetre.json'" },
    'src/app/a.ts:1 app may not import geo',
  ],
  [
    'the bench imported by a stranger',
    { 'src/app/a.ts': "import '../../test/bench/run.ts'" },
    'src/app/a.ts:1 app may not import test/bench',
  ],
  [
    'styles imported by a stranger',
    { 'src/map/a.ts': "import '../../styles/base.css'" },
    'src/map/a.ts:1 map may not import styles',
  ],
  ['a folder of no house', { 'src/core/a.ts': '' }, 'src/core/a.ts:1 the folder “core” is not in the house'],
  [
    'a folder cycle',
    {
      'src/domain/a.ts': "import '../messages/a.ts'",
      'src/messages/a.ts': "import '../domain/a.ts'",
    },
    'src:1 folders import each other in a circle: domain, messages',
  ],
  [
    "a package in a stranger's file",
    { 'src/reports/a.ts': "import { bbox } from '@turf/bbox'\nvoid bbox" },
    'src/reports/a.ts:1 reports may not import @turf/bbox, which belongs to geometry',
  ],
  [
    'more than types of lit in the store',
    { 'src/store/a.ts': "import { html } from 'lit'\nvoid html" },
    'src/store/a.ts:1 store may not import lit, which belongs to ui, map, app, styles',
  ],
  [
    'a package without an owner',
    { 'src/ui/a.ts': "import 'left-pad/x.js'" },
    'src/ui/a.ts:1 the package left-pad has no owner',
  ],
  [
    'a package of one file in two',
    { 'src/exchange/b.ts': "import check from 'geojson-validation'\nvoid check" },
    'src/exchange/b.ts:1 imports geojson-validation, which is for one file',
  ],
  [
    'files of Node in a browser',
    { 'src/domain/a.ts': "import 'node:fs'" },
    'src/domain/a.ts:1 domain may not import node:fs, which belongs to cli',
  ],
  ...[
    'Date.now()',
    'Math.random()',
    'performance.now()',
    'crypto.randomUUID()',
    'new Date()',
    'new Date',
  ].map((code): (typeof planted)[number] => [
    code,
    { 'src/planning/a.ts': `export const a = ${code}` },
    `src/planning/a.ts:1 planning is pure: no ${code.startsWith('new') ? 'new Date()' : code.slice(0, -2)}`,
  ]),
  ...['document', 'navigator', 'indexedDB', 'window', 'localStorage', 'globalThis'].map(
    (name): (typeof planted)[number] => [
      name,
      { 'src/operations/a.ts': `export const a = () => ${name}.b` },
      `src/operations/a.ts:1 operations is pure: no ${name}`,
    ],
  ),
  [
    'DOMParser',
    { 'src/exchange/a.ts': 'new DOMParser()' },
    'src/exchange/a.ts:1 exchange is pure: no DOMParser',
  ],
  ['a long file', { 'src/ui/a.ts': '//\n'.repeat(261) }, 'src/ui/a.ts:261 is longer than 260 lines'],
  [
    'a name that says nothing',
    { 'src/ui/date-utils.ts': '' },
    'src/ui/date-utils.ts:1 the name “date-utils” says nothing of what is inside',
  ],
  [
    'a default export',
    { 'src/ui/a.ts': 'export default 1' },
    'src/ui/a.ts:1 exports by default; give it a name',
  ],
  [
    'a default export by renaming',
    { 'src/ui/a.ts': 'const a = 1\nexport { a as default }' },
    'src/ui/a.ts:2 exports by default; give it a name',
  ],
  [
    "a bundler's query on the CLI's road",
    { 'src/domain/round.ts': "import w from './w.ts?worker'\nexport const said = w" },
    'src/domain/round.ts:1 imports ./w.ts?worker, and cli reaches this file',
  ],
  [
    "a bundler's glob on the CLI's road",
    { 'src/domain/round.ts': "export const said = import.meta.glob('./*.ts')" },
    'src/domain/round.ts:1 uses import.meta.glob, and cli reaches this file',
  ],
]

test('a sound toy tree is left in peace', () => {
  expect(violations(tree(sound))).toEqual([])
})

test.each(planted)('sees %s', (_what, files, sentence) => {
  expect(violations(tree({ ...sound, ...files }))).toContain(sentence)
})

function tree(files: Record<string, string>) {
  return Object.entries(files).map(([path, text]) => ({ path, text }))
}

/** The layout of `src/`, as data. Folders outside `src/` are named by their whole path. */

const values = ['geometry', 'domain', 'messages']
const engines = ['planning', 'hotspots', 'linkage', 'quality', 'reports', 'exchange']

/** Who may import whom. A folder always may import itself; one that is not a key here may not exist. */
export const mayImport: Record<string, readonly string[]> = {
  geometry: [],
  domain: ['geometry'],
  messages: ['domain'],
  planning: ['geometry', 'domain'],
  hotspots: ['geometry', 'domain'],
  linkage: ['geometry', 'domain'],
  quality: ['geometry', 'domain'],
  reports: values,
  exchange: values,
  example: [...values, 'planning'],
  store: ['domain'],
  operations: [...values, 'reports', 'store'],
  map: [...values, 'store', 'operations'],
  ui: ['domain', 'messages', 'store', 'operations', 'styles'],
  'platform/vault': ['domain'],
  'platform/sync': ['domain'],
  'platform/devices': ['domain'],
  'platform/offline': ['domain'],
  'platform/workers': ['domain', ...engines, 'example'],
  cli: [
    ...values,
    ...engines,
    'example',
    'store',
    'operations',
    'test/bench',
    'test/bench/routing',
    'test/bench/hotspots',
  ],
  app: [
    ...[...values, ...engines, 'example', 'store', 'operations', 'map', 'ui', 'cli', 'styles'],
    ...['platform/vault', 'platform/sync', 'platform/devices', 'platform/workers'],
  ],
  styles: [],
}

/** Rooms of these folders are folders of their own, blind to each other. */
export const roomed = ['platform']

export type Owner = {
  packages: RegExp
  folders: readonly string[]
  oneFile?: true
  typesOnly?: readonly string[]
}

/** A package that no line names may not be imported. `typesOnly` folders may use its types. */
export const owners: readonly Owner[] = [
  { packages: /^(@turf\/.+|flatbush|kdbush|polyclip-ts)$/, folders: ['geometry'] },
  { packages: /^(maplibre-gl|terra-draw.*|pmtiles)$/, folders: ['map'] },
  { packages: /^idb$/, folders: ['platform/vault'] },
  { packages: /^comlink$/, folders: ['platform/workers'] },
  { packages: /^geojson-validation$/, folders: ['exchange'], oneFile: true },
  { packages: /^(papaparse|fflate|valibot|saxes)$/, folders: ['exchange'] },
  { packages: /^age-encryption$/, folders: ['exchange'], oneFile: true },
  { packages: /^@noble\/ciphers$/, folders: ['exchange'], oneFile: true },
  { packages: /^docx$/, folders: ['exchange'], oneFile: true },
  { packages: /^flatqueue$/, folders: ['planning'] },
  { packages: /^(pure-rand|@noble\/hashes)$/, folders: ['domain'] },
  { packages: /^lit$/, folders: ['ui', 'map', 'app', 'styles'], typesOnly: ['store', 'operations'] },
  { packages: /^@lit\/context$/, folders: ['store', 'operations', 'ui', 'map', 'app'] },
  { packages: /^(lucide|tinykeys)$/, folders: ['ui'] },
  { packages: /^@fontsource\/.+$/, folders: ['styles', 'app'] },
  { packages: /^geojson$/, folders: [], typesOnly: ['geometry', 'domain', 'exchange', 'reports', 'map'] },
  { packages: /^node:.+$/, folders: ['cli'] },
]

/** Same input, same output, in Node as on a page: time, chance and everything outside come as arguments. */
export const pure = ['geometry', 'domain', 'messages', ...engines, 'example', 'store', 'operations']

/** Reading one of these names, unless the file declares it itself, is impure. */
export const impureNames = [
  ...['window', 'self', 'globalThis', 'document', 'navigator', 'location', 'history', 'screen', 'process'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'DOMParser', 'XMLSerializer', 'HTMLElement'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'alert', 'confirm', 'prompt'],
  ...['setTimeout', 'setInterval', 'requestAnimationFrame'],
]
export const impureMembers = [
  ...['Date.now', 'Math.random', 'performance.now', 'crypto.getRandomValues', 'crypto.randomUUID'],
]

/** `new` of these without arguments reads the clock. */
export const impureNew = ['Date']

export const maxLines = 260

/** Names that say nothing of what is inside. A *service* is not one of them: it is what a quarter offers (`Service`). */
export const emptyNames = ['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'managers']

/** What Node runs as it is, through tsx: no bundler's words in what it reaches. */
export const runByNode = 'cli'

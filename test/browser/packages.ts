/** What a page of a browser test may import. Vite bundles it before the first test: what it finds mid-run reloads the page and breaks the workers that are starting. */
export const packages: readonly string[] = [
  ...['lit', 'lit/decorators.js', '@lit/context', 'lit/directives/cache.js'],
  ...['lit/directives/if-defined.js', 'lit/directives/keyed.js'],
  ...['lit/directives/live.js', 'lit/directives/ref.js', 'lit/directives/repeat.js', 'lucide', 'tinykeys'],
  ...['maplibre-gl', 'terra-draw', 'terra-draw-maplibre-gl-adapter', 'pmtiles'],
  ...['@turf/boolean-point-in-polygon', '@turf/kinks', 'flatbush', 'polyclip-ts'],
  ...['@noble/ciphers/chacha.js', '@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'flatqueue'],
  ...['pure-rand/distribution/uniformInt', 'pure-rand/generator/xoroshiro128plus'],
  ...['age-encryption', 'docx', 'fflate', 'geojson-validation', 'papaparse', 'saxes', 'valibot'],
  ...['comlink', 'idb', 'axe-core', 'fast-check'],
]

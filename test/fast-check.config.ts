import fc from '../node_modules/fast-check/lib/fast-check.js'

/** fast-check as `npm test` has it: the same commit draws the same values. `npm run test:long` has the package itself, and more runs. */
fc.configureGlobal({ seed: 20261126 })

export * from '../node_modules/fast-check/lib/fast-check.js'
// biome-ignore lint/style/noDefaultExport: as the package is imported
export default fc

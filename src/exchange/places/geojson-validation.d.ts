declare module 'geojson-validation' {
  /** With `trace`, the list of what is wrong, empty when nothing is. */
  type Check = (value: unknown, trace: true) => string[]
  const validation: {
    readonly isFeature: Check
    readonly isFeatureCollection: Check
    readonly isGeometryObject: Check
    readonly valid: Check
  }
  export = validation
}

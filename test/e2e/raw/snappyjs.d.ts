declare module 'snappyjs' {
  const snappy: { readonly uncompress: (packed: Uint8Array) => Uint8Array }
  export = snappy
}

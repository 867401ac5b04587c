/** Whether two objects hold the same values under the same keys: the `same` of a `Select` that picks several parts. */
export const sameParts = <Part extends object>(a: Part, b: Part): boolean => {
  const keys = Object.keys(a) as (keyof Part)[]
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]))
}

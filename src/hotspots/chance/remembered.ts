/** A function that keeps its answers: thousands of places have the same few counts. */
export const remembered = <T>(of: (value: number) => T): ((value: number) => T) => {
  const known = new Map<number, T>()
  return (value) => {
    let found = known.get(value)
    if (found === undefined) {
      found = of(value)
      known.set(value, found)
    }
    return found
  }
}

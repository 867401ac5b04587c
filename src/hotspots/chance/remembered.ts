/** A function that keeps its answers: thousands of places have the same few counts. */
export const remembered = <T>(of: (value: number) => T): ((value: number) => T) => {
  const known = new Map<number, T>()
  return (value) => {
    if (!known.has(value)) known.set(value, of(value))
    return known.get(value) as T
  }
}

/** Calls back once a change. A change made by a listener is told after the round that it interrupts, in order. */
export type Listeners<Value> = {
  readonly add: (listener: (value: Value) => void) => () => void
  readonly tell: (value: Value) => void
}

export const createListeners = <Value>(): Listeners<Value> => {
  const listeners = new Set<(value: Value) => void>()
  const untold: Value[] = []
  let telling = false

  return {
    add: (listener) => {
      const own = (value: Value): void => listener(value)
      listeners.add(own)
      return () => {
        listeners.delete(own)
      }
    },
    tell: (value) => {
      untold.push(value)
      if (telling) return
      telling = true
      try {
        while (untold.length > 0) {
          const next = untold.shift()!
          for (const listener of [...listeners]) if (listeners.has(listener)) listener(next)
        }
      } finally {
        telling = false
        untold.length = 0
      }
    },
  }
}

/** Milliseconds of the processor that this process has taken: what others do on the machine is not in it. */
export const processor = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Median milliseconds of each work, all of them in turn so many times after a first turn that warms them up. */
export const medians = <Name extends string>(
  times: number,
  works: Readonly<Record<Name, (turn: number) => unknown>>,
): Record<Name, number> => {
  const names = Object.keys(works) as Name[]
  const taken = new Map(names.map((name) => [name, [] as number[]]))
  for (let turn = -2; turn < times; turn++)
    for (const name of names) {
      const start = processor()
      works[name](turn + 2)
      if (turn >= 0) taken.get(name)!.push(processor() - start)
    }
  return Object.fromEntries(
    names.map((name) => [name, taken.get(name)!.sort((a, b) => a - b)[times >> 1]!]),
  ) as Record<Name, number>
}

import type { Question } from '../../domain/import.ts'
import { memberOf } from '../places/geojson.ts'
import { perimeterNameOf } from '../places/perimeter-name.ts'

/** The national list has some 1 400 areas. */
const MOST_NAMES = 3000

/** The areas of a large file of perimeters, which are asked for by code, by name, or by rank (`#3`) when they have neither. */
export class AreaNames {
  readonly #asked: ReadonlySet<string>
  readonly #options: { readonly value: string; readonly label: string }[] = []
  #areAreas: boolean

  /** `meant`: the file is said to be of perimeters; else it is one when its features have the code of a priority area. */
  constructor(asked: readonly string[], meant: boolean) {
    this.#asked = new Set(asked)
    this.#areAreas = meant
  }

  /** Whether the features seen so far are areas to choose from. */
  get areAreas(): boolean {
    return this.#areAreas
  }

  /** Notes a feature; true when it is asked for. */
  see(feature: unknown, rank: number): boolean {
    const { name, code } = perimeterNameOf(memberOf(feature, 'properties'))
    if (code !== undefined) this.#areAreas = true
    const value = code ?? `#${rank}`
    if (this.#options.length < MOST_NAMES) {
      this.#options.push({ value, label: name === undefined ? value : `${name} (${value})` })
    }
    return this.#asked.has(value) || (name !== undefined && this.#asked.has(name))
  }

  /** Which of them is meant. */
  question(): Question {
    return {
      code: 'several-areas',
      params: { count: this.#options.length },
      choice: 'areas',
      several: true,
      options: this.#options,
    }
  }
}

import { foldText } from '../../domain/fold-text.ts'
import type { Question, ReadChoices, ReadContext } from '../../domain/import.ts'
import { FUNDER_COLOURS, FUNDER_PATTERNS, type Landlord } from '../../domain/landlord.ts'
import { cutText } from '../text/clean-text.ts'
import { landlordNamed, type NamedLandlord } from './landlord-named.ts'

/** More names than that are no landlords: the others are told row by row. */
const MOST_ASKED = 20
const LONGEST = 80

type Owner = { readonly id: string; readonly name: string }
type Known = ReadContext['landlords'][number]

/** Whose rows are whose: known names are taken, those that are only alike or unknown are asked about, name by name. */
export class LandlordNames {
  readonly #known: readonly Known[]
  readonly #choices: ReadChoices
  readonly #named = new Map<string, NamedLandlord | null>()
  readonly #made = new Map<string, Landlord>()

  constructor({ landlords }: Pick<ReadContext, 'landlords'>, choices: ReadChoices) {
    this.#known = landlords
    this.#choices = choices
  }

  /** The landlord of a name as written; null when it is unknown, or its rows are not wanted. */
  of(written: string): Owner | null {
    const name = cutText(written, LONGEST)
    if (!this.#named.has(name)) this.#named.set(name, landlordNamed(name, this.#known))
    const chosen = this.#choices.landlords
    const choice = chosen && Object.hasOwn(chosen, name) ? chosen[name] : undefined
    if (choice === 'none') return null
    if (choice === 'new') return this.make(name)
    const named = this.#known.find(({ id }) => id === choice)
    return named ?? this.#named.get(name) ?? null
  }

  /** A landlord of that name, not known so far, told from the others by colour and pattern. */
  make(name: string): Owner {
    const id = foldText(name).replaceAll(' ', '-').slice(0, 60) || 'bailleur'
    const before = this.#made.get(id)
    if (before) return before
    const made: Landlord = { kind: 'landlord', id, name, role: 'landlord', ...this.#freeLook(), weight: 0 }
    this.#made.set(id, made)
    return made
  }

  /** How the name was understood, when it was not written as ours. */
  formOf(written: string): NamedLandlord | undefined {
    const named = this.#named.get(cutText(written, LONGEST))
    return named && named.how !== 'exact' ? named : undefined
  }

  get made(): readonly Landlord[] {
    return [...this.#made.values()]
  }

  /** The known ones, to choose among. */
  options(): { readonly value: string; readonly label?: string }[] {
    return this.#known.map(({ id, name }) => ({ value: id, label: name }))
  }

  questions(): readonly Question[] {
    const chosen = this.#choices.landlords ?? {}
    const doubtful = [...this.#named].filter(([, named]) => named === null || named.how === 'alike')
    return doubtful
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .slice(0, MOST_ASKED)
      .map(([name, named]): Question => {
        const choice = Object.hasOwn(chosen, name) ? chosen[name] : undefined
        const taken = choice ?? named?.id
        return {
          code: named ? 'landlord-alike' : 'landlord-unknown',
          params: { name, ...(named && { like: named.name }) },
          options: [...this.options(), { value: 'new' }, { value: 'none' }],
          choice: 'landlords',
          key: name,
          ...(taken !== undefined && { taken }),
          ...(choice !== undefined && { settled: true as const }),
        }
      })
  }

  #freeLook(): Pick<Landlord, 'colour' | 'pattern'> {
    const used = [...this.#known, ...this.#made.values()]
    const colour = FUNDER_COLOURS.find((each) => used.every((one) => one.colour !== each))
    const pattern = FUNDER_PATTERNS.find((each) => used.every((one) => one.pattern !== each))
    if (colour) return { colour, pattern: pattern ?? 'plain' }
    const looks = FUNDER_COLOURS.flatMap((one) =>
      FUNDER_PATTERNS.map((other) => ({ colour: one, pattern: other })),
    )
    const free = looks.find(
      (look) => !used.some((one) => one.colour === look.colour && one.pattern === look.pattern),
    )
    return free ?? looks[used.length % looks.length]!
  }
}

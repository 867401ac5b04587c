import { expect } from 'vitest'
import { FIGURES, type FigureName } from '../../src/domain/figures.ts'
import { format } from '../../src/messages/format.ts'
import type { App } from './harness.ts'

/** A figure as the screen says it. `where`: the element that holds it, or the page that says it without a mark. */
type Met = {
  readonly where: string
  readonly name: string
  readonly filter: string
  readonly value: number
  readonly text: string
}

/** Places may all have a stop; a comparison takes a minute of search. */
const NOT_ALWAYS_MET: readonly string[] = ['places-unserved', 'stops-leaving-round']

const plain = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim()

const written = (name: FigureName, value: number): string => {
  const { unit } = FIGURES[name]
  if (unit === 'metres') return plain(format.metres(value))
  return plain(unit === 'minutes' ? format.minutes(value) : format.number(value))
}

/** What the screens say of the figures, held against each other. */
export const metFigures = (app: () => App) => {
  let met: Met[] = []
  /** Of each figure, the most places that one of its filters was met in. */
  const places = new Map<string, number>()

  /** Every figure of the page, through its shadow roots. */
  const onPage = (): Promise<Met[]> =>
    app().page.evaluate(() => {
      const found: Met[] = []
      const walk = (root: Document | ShadowRoot): void => {
        const where = root instanceof ShadowRoot ? root.host.localName : 'page'
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          const { count, filter = '', value } = element.dataset
          if (count !== undefined)
            found.push({ where, name: count, filter, value: Number(value), text: element.textContent ?? '' })
          if (element.shadowRoot) walk(element.shadowRoot)
        }
      }
      walk(document)
      return found
    })

  const matching = (name: FigureName, part: string): readonly Met[] =>
    met.filter((each) => each.name === name && each.filter.includes(part))

  return {
    /** Waits for an element that holds a figure, then notes all that the page says. */
    look: async (element: string): Promise<void> => {
      await app().page.locator(`${element} [data-count]`).first().waitFor({ state: 'attached' })
      met.push(...(await onPage()))
    },

    /** Notes what a page without marks says of a figure that was met. */
    say: (where: string, { name, filter, value }: Met, text: string): void => {
      met.push({ where, name, filter, value, text })
    },

    last: (name: FigureName, part = ''): Met => {
      const found = matching(name, part).at(-1)
      if (!found) throw new Error(`${name} [${part}] was not met`)
      return found
    },

    values: (name: FigureName, part = ''): readonly number[] => {
      const now = new Map(matching(name, part).map((each) => [`${each.where} ${each.filter}`, each.value]))
      return [...now.values()]
    },

    /** Equal names with equal filters say one number, each in its own words. */
    agree: (): void => {
      const differences: string[] = []
      const wheres = new Map<string, Set<string>>()
      const first = new Map<string, Met>()
      for (const each of met) {
        expect(Object.keys(FIGURES), each.where).toContain(each.name)
        const said = plain(each.text)
        const words = written(each.name as FigureName, each.value)
        // Of « 1 198 » the words « 198 » are a part, and no number of their own.
        const alone = new RegExp(`(?<!\\d ?)${words.replaceAll('.', '\\.')}(?! ?\\d)`)
        if (!alone.test(said))
          differences.push(`${each.where}: « ${said} » does not say ${each.name} = ${words}`)
        const key = `${each.name} [${each.filter}]`
        const other = first.get(key) ?? each
        first.set(key, other)
        if (other.value !== each.value)
          differences.push(`${key}: ${other.value} (${other.where}), ${each.value} (${each.where})`)
        wheres.set(key, (wheres.get(key) ?? new Set()).add(each.where))
      }
      expect(differences).toEqual([])
      for (const [key, where] of wheres) {
        const name = key.slice(0, key.indexOf(' '))
        places.set(name, Math.max(places.get(name) ?? 0, where.size))
      }
    },

    /** After a change: what was said before it is said no more. */
    forget: (): void => {
      met = []
    },

    /** Figures that were met in fewer places than they have. */
    alone: (): readonly string[] =>
      Object.entries(FIGURES).flatMap(([name, { twice }]) =>
        NOT_ALWAYS_MET.includes(name) || (places.get(name) ?? 0) >= (twice ? 2 : 1) ? [] : [name],
      ),
  }
}

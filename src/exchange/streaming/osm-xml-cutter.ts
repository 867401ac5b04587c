import { notice, type Refusal } from '../../domain/refusal.ts'
import type { Bounds } from '../../geometry/position.ts'
import type { Decode } from '../text/decode-text.ts'
import { type XmlHandlers, XmlReader } from '../text/xml-reader.ts'
import { isIn } from './area-box.ts'
import { type Cutter, KeptBytes } from './cutter.ts'
import { OsmKeeper } from './osm-keeper.ts'

type Attributes = Readonly<Record<string, string>>
type Part = { readonly name: string; readonly attributes: Attributes }
const OBJECTS: ReadonlySet<string> = new Set(['node', 'way', 'relation'])

/** Cuts OpenStreetMap XML to the objects of an area, written anew with what is read of them. */
export function osmXmlCutter(decode: () => Decode, area: Bounds): Cutter {
  const keeper = new OsmKeeper()
  let pass = new Pass(decode(), area, keeper)
  return {
    take: (bytes) => pass.take(bytes),
    end: () => {
      const refused = pass.finish()
      if (refused) return refused
      if (keeper.again()) {
        pass = new Pass(decode(), area, keeper)
        return 'again'
      }
      return pass.kept()
    },
  }
}

class Pass {
  readonly #reader: XmlReader
  readonly #kept = new KeptBytes()
  #object: Part | null = null
  #parts: Part[] = []
  #refused: Refusal | null = null
  #seen = 0
  #left = 0
  #root = '<osm>'

  constructor(
    private readonly decode: Decode,
    private readonly area: Bounds,
    private readonly keeper: OsmKeeper,
  ) {
    const handlers: XmlHandlers = {
      open: (name, attributes) => this.#open({ name, attributes }),
      close: (name) => {
        if (this.#object && name === this.#object.name) this.#close(this.#object)
      },
    }
    this.#reader = new XmlReader(handlers)
  }

  take(bytes: Uint8Array): Refusal | null {
    return this.#reader.write(this.decode(bytes, false)) ?? this.#refused
  }

  finish(): Refusal | null {
    return this.#reader.write(this.decode(new Uint8Array(), true)) ?? this.#reader.end() ?? this.#refused
  }

  kept(): ReturnType<Cutter['end']> {
    const text = new TextEncoder()
    return {
      bytes: this.#kept.joined(text.encode(`${this.#root}\n`), '\n', text.encode('\n</osm>\n')),
      kept: this.#seen - this.#left,
      seen: this.#seen,
      notices: this.#left > 0 ? [notice('cut-to-area', this.#left)] : [],
    }
  }

  #open(part: Part): void {
    if (this.#object) this.#parts.push(part)
    else if (OBJECTS.has(part.name)) {
      this.#object = part
      this.#parts = []
    } else if (part.name === 'osm') this.#root = opening(part)
    else if (part.name === 'meta') this.#refused ??= this.#kept.add(encoded(empty(part)))
  }

  #close(object: Part): void {
    this.#object = null
    this.#seen++
    if (!this.#keeps(object)) this.#left++
    else {
      const inside = this.#parts.map(empty).join('')
      this.#refused ??= this.#kept.add(encoded(`${opening(object)}${inside}</${object.name}>`))
    }
  }

  #keeps({ name, attributes }: Part): boolean {
    const { id = '' } = attributes
    if (name === 'node') return this.keeper.node(id, isIn(this.area, at(attributes)))
    if (name === 'way') {
      const nodes = this.#parts.filter((part) => part.name === 'nd')
      const isNear = nodes.some((node) => isIn(this.area, at(node.attributes)))
      return this.keeper.way(
        id,
        nodes.map((node) => node.attributes.ref ?? ''),
        isNear,
      )
    }
    const members = this.#parts.filter((part) => part.name === 'member')
    return this.keeper.relation(
      members.map((member) => ({ type: member.attributes.type ?? '', ref: member.attributes.ref ?? '' })),
    )
  }
}

/** NaN where a number is missing: it lies in no box. */
const at = ({ lon, lat }: Attributes): readonly [number, number] => [
  lon ? Number(lon) : Number.NaN,
  lat ? Number(lat) : Number.NaN,
]

const opening = ({ name, attributes }: Part): string =>
  `<${name}${Object.entries(attributes)
    .filter(([key]) => !key.includes(':') && key !== 'xmlns')
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}>`
const empty = (part: Part): string => `${opening(part).slice(0, -1)}/>`

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`)

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

import { SaxesParser } from 'saxes'

export type GpxElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: GpxElement[]
  text: string
}

/** The tree of an XML text, strictly read; throws on what is not well formed. */
export function gpxTree(text: string): GpxElement {
  const top: GpxElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const child = { name, attributes: { ...attributes } as Record<string, string>, children: [], text: '' }
    open.at(-1)!.children.push(child)
    open.push(child)
  })
  parser.on('text', (part) => {
    open.at(-1)!.text += part
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return top.children[0]!
}

/** The sequences of gpx.xsd 1.1 (http://www.topografix.com/GPX/1/1/gpx.xsd): children in this order, `*` any number. */
const POINT = [
  ...['ele', 'time', 'magvar', 'geoidheight', 'name', 'cmt', 'desc', 'src', 'link*', 'sym', 'type', 'fix'],
  ...['sat', 'hdop', 'vdop', 'pdop', 'ageofdgpsdata', 'dgpsid', 'extensions'],
]
const LINE = ['name', 'cmt', 'desc', 'src', 'link*', 'number', 'type', 'extensions']
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  gpx: ['metadata', 'wpt*', 'rte*', 'trk*', 'extensions'],
  metadata: ['name', 'desc', 'author', 'copyright', 'link*', 'time', 'keywords', 'bounds', 'extensions'],
  copyright: ['year', 'license'],
  wpt: POINT,
  rtept: POINT,
  trkpt: POINT,
  rte: [...LINE, 'rtept*'],
  trk: [...LINE, 'trkseg*'],
  trkseg: ['trkpt*', 'extensions'],
}
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  gpx: ['version', 'creator', 'xmlns'],
  copyright: ['author'],
  bounds: ['minlat', 'minlon', 'maxlat', 'maxlon'],
  ...{ wpt: ['lat', 'lon'], rtept: ['lat', 'lon'], trkpt: ['lat', 'lon'] },
}
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/

/** What of a tree does not hold to the schema, as sentences. */
export function gpxFlaws(element: GpxElement): readonly string[] {
  const { name, attributes, children, text } = element
  const flaws: string[] = []
  for (const each of ATTRIBUTES[name] ?? []) {
    const value = attributes[each]
    if (value === undefined) flaws.push(`${name} lacks ${each}`)
    else if (/lat|lon/.test(each)) {
      const [most, number] = [each.includes('lat') ? 90 : 180, Number(value)]
      if (!DECIMAL.test(value) || number < -most || number > most || (most === 180 && number === 180))
        flaws.push(`${name} ${each}=${value}`)
    }
  }
  if (name === 'gpx' && attributes.version !== '1.1') flaws.push('version')
  if (name === 'gpx' && attributes.xmlns !== 'http://www.topografix.com/GPX/1/1') flaws.push('namespace')
  if (name === 'time' && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text)) flaws.push(`time ${text}`)
  if (name === 'number' && !/^\d+$/.test(text)) flaws.push(`number ${text}`)
  const sequence = SEQUENCES[name]
  if (!sequence) return children.length > 0 ? [...flaws, `${name} holds elements`] : flaws
  let at = 0
  for (const child of children) {
    const next = sequence.findIndex((each, rank) => rank >= at && each.replace('*', '') === child.name)
    if (next < 0) flaws.push(`${child.name} out of place in ${name}`)
    else at = sequence[next]!.endsWith('*') ? next : next + 1
    flaws.push(...gpxFlaws(child))
  }
  return flaws
}

import { xmlText } from '../rounds/xml-text.ts'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** Two decimals are a hundredth of a millimetre, or a centimetre on the ground. */
const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value

/** An element with its attributes escaped; `inside` is markup already. */
export const tag = (name: string, attributes: Attributes, inside = ''): string => {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(written(value!))}"`)
    .join('')
  return inside === '' ? `<${name}${pairs}/>` : `<${name}${pairs}>${inside}</${name}>`
}

export const words = (text: string, attributes: Attributes): string => tag('text', attributes, xmlText(text))

/** Mean width of a letter over the height of its face: a picture can't measure, so it is taken wide. */
const LETTER = 0.53

export const textWidth = (text: string, size: number): number => text.length * size * LETTER

/** Lines of a text that are no wider than that; a word that is wider stands alone. */
export const wrapped = (text: string, width: number, size: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && textWidth(`${line} ${word}`, size) <= width)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

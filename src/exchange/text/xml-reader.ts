import { SaxesParser } from 'saxes'
import { type Refusal, refusal } from '../../domain/refusal.ts'

/** What is told of an XML text, in its order. Names come without their prefix. */
export type XmlHandlers = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void
  readonly close?: (name: string) => void
  /** Text and CDATA, in one or more parts. */
  readonly text?: (text: string) => void
}

/** GPX extensions nest by the thousand in files made to hurt; nothing is kept of a level but its name. */
const DEEPEST = 5000

const DOCTYPE = /^\ufeff?(?:\s|<\?[^>]*>|<!--(?:[^-]|-[^-])*-->)*<!DOCTYPE/i

class Stop extends Error {}

/**
 * An XML 1.0 text read in parts, without a tree. A DOCTYPE is refused before any entity of its own is read (entities
 * that expand, files and addresses that they name), as is what is not well formed, ends early or nests too deep.
 * Attributes have no prototype. Nothing is thrown.
 */
export class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: false })
  #depth = 0
  #isFirst = true
  #refused: Refusal | null = null

  constructor(handlers: XmlHandlers) {
    const parser = this.#parser
    parser.on('doctype', () => this.#stop(refusal('xml-doctype')))
    parser.on('error', () => this.#stop(refusal('xml-broken', { line: parser.line, column: parser.column })))
    parser.on('opentag', ({ name, attributes }) => {
      if (++this.#depth > DEEPEST) this.#stop(refusal('xml-too-deep', { limit: DEEPEST }))
      handlers.open(localName(name), attributes as Record<string, string>, parser.line)
    })
    parser.on('closetag', ({ name }) => {
      this.#depth--
      handlers.close?.(localName(name))
    })
    if (handlers.text) {
      parser.on('text', handlers.text)
      parser.on('cdata', handlers.text)
    }
  }

  /** The next part of the text; after a refusal nothing more is read. */
  write(text: string): Refusal | null {
    // Saxes keeps a DOCTYPE whole before it tells of it: a long one is refused at its first word.
    if (this.#isFirst && DOCTYPE.test(text.slice(0, 20_000))) this.#refused = refusal('xml-doctype')
    this.#isFirst = false
    return this.#run(() => this.#parser.write(text))
  }

  /** The end of the text. */
  end(): Refusal | null {
    const before = this.#refused
    const refused = this.#run(() => this.#parser.close())
    return before ?? (refused ? refusal('xml-truncated') : null)
  }

  #run(step: () => void): Refusal | null {
    if (this.#refused) return this.#refused
    try {
      step()
    } catch (cause) {
      if (!(cause instanceof Stop))
        this.#refused = refusal('xml-broken', { line: this.#parser.line, column: 0 })
    }
    return this.#refused
  }

  #stop(why: Refusal): never {
    this.#refused ??= why
    throw new Stop()
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Reads a whole XML text; null when all of it was told. */
export function readXml(text: string, handlers: XmlHandlers): Refusal | null {
  const reader = new XmlReader(handlers)
  return reader.write(text) ?? reader.end()
}

/** A piece of a page as plain data: text, or an element with its attributes and what is inside. Writers escape all of it. */
export type Markup =
  | string
  | {
      readonly tag: string
      readonly attributes?: Readonly<Record<string, string>>
      readonly children?: readonly Markup[]
    }

/** A page made for print: one structure, written as an HTML file, and shown on the screen as it is. */
export type Paper = {
  /** What its file is named after, without its ending. */
  readonly name: string
  readonly title: string
  /** Said at the head and the foot of each page. */
  readonly running: string
  readonly orientation: 'portrait' | 'landscape'
  readonly size: 'A4' | 'A3'
  readonly css: string
  readonly body: readonly Markup[]
}

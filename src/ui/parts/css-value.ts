import type { DirectiveResult } from 'lit/directive.js'
import { ref } from 'lit/directives/ref.js'

/** Sets a CSS custom property on the element it is written in. Lit's `styleMap` writes a style attribute at first, which the Content-Security-Policy refuses. */
export const cssValue = (name: `--${string}`, value: string | number): DirectiveResult =>
  ref((element) => (element as HTMLElement | undefined)?.style.setProperty(name, String(value)))

/** What a key asks for; `scene` is 0 for the first. */
export type Command =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'leave' }
  | { readonly kind: 'blank' | 'full-screen' | 'decide' | 'print' | 'end' }
  | { readonly kind: 'scene'; readonly scene: number }

/** Keys of keyboards and clickers that no writing needs. */
const KEYS: Readonly<Record<string, Command>> = {
  ArrowRight: { kind: 'next' },
  PageDown: { kind: 'next' },
  ArrowLeft: { kind: 'previous' },
  PageUp: { kind: 'previous' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Escape: { kind: 'leave' },
}

/** Keys of one character: they can be switched off. */
const SINGLE: Readonly<Record<string, Command>> = {
  b: { kind: 'blank' },
  '.': { kind: 'blank' },
  f: { kind: 'full-screen' },
  d: { kind: 'decide' },
  a: { kind: 'print' },
  c: { kind: 'end' },
}

export type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/**
 * What a key means in a meeting; null: nothing. On a button, the space bar is the button's; in a field every key is the
 * field's (the caller does not ask).
 */
export const commandOf = (
  { key, shiftKey, ctrlKey, metaKey, altKey }: Pressed,
  { single, onButton }: { readonly single: boolean; readonly onButton: boolean },
): Command | null => {
  if (ctrlKey || metaKey || altKey) return null
  if (key === ' ') return onButton ? null : { kind: shiftKey ? 'previous' : 'next' }
  const command = KEYS[key]
  if (command) return command
  if (!single) return null
  if (/^[1-9]$/.test(key)) return { kind: 'scene', scene: Number(key) - 1 }
  return SINGLE[key.toLowerCase()] ?? null
}

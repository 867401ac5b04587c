import { expect, test } from 'vitest'
import { commandOf } from '../../../src/ui/reunion/commands.ts'

const press = (key: string, over: Partial<Parameters<typeof commandOf>[0]> = {}) => ({
  ...{ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
  ...over,
})
const free = { single: true, onButton: false }
const kind = (key: string, how = free, over = {}) => commandOf(press(key, over), how)?.kind ?? null

test('arrows, space and the two keys of a clicker turn the pages; Home, End and digits go to a scene', () => {
  expect(['ArrowRight', 'PageDown', ' '].map((key) => kind(key))).toEqual(['next', 'next', 'next'])
  expect(['ArrowLeft', 'PageUp'].map((key) => kind(key))).toEqual(['previous', 'previous'])
  expect(kind(' ', free, { shiftKey: true })).toBe('previous')
  expect([kind('Home'), kind('End'), kind('Escape')]).toEqual(['first', 'last', 'leave'])
  expect(commandOf(press('3'), free)).toEqual({ kind: 'scene', scene: 2 })
  expect(kind('0')).toBeNull()
})

test('one letter each for the rest, in either case', () => {
  expect(['b', 'B', '.', 'f', 'd', 'a', 'c'].map((key) => kind(key))).toEqual([
    ...['blank', 'blank', 'blank', 'full-screen', 'decide', 'print', 'end'],
  ])
  expect(kind('x')).toBeNull()
})

test('keys of one character can be switched off; those of a clicker stay', () => {
  const off = { single: false, onButton: false }
  expect(['b', '.', '3', 'd'].map((key) => kind(key, off))).toEqual([null, null, null, null])
  expect([kind('PageDown', off), kind(' ', off), kind('Escape', off)]).toEqual(['next', 'next', 'leave'])
})

test('with a modifier a key is the browser’s; on a button the space bar is the button’s', () => {
  expect(['ctrlKey', 'metaKey', 'altKey'].map((each) => kind('d', free, { [each]: true }))).toEqual([
    null,
    null,
    null,
  ])
  expect(kind(' ', { single: true, onButton: true })).toBeNull()
  expect(kind('ArrowRight', { single: true, onButton: true })).toBe('next')
})

import { afterEach, expect, test } from 'vitest'
import { theme } from '../../../src/ui/shell/theme.ts'

afterEach(() => theme.set('auto'))

test('the theme chosen before is shown again after a reload; auto leaves it to the device', () => {
  theme.set('dark')
  delete document.documentElement.dataset.theme
  theme.restore()
  expect(theme.read()).toBe('dark')
  theme.set('auto')
  theme.restore()
  expect(document.documentElement.dataset.theme).toBeUndefined()
})

test('a value that is no theme is auto', () => {
  localStorage.setItem('tournee-theme', 'neon')
  theme.restore()
  expect(theme.read()).toBe('auto')
})

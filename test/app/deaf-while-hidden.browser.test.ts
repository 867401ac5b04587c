import { afterEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { deafWhileHidden } from '../../src/app/deaf-while-hidden.ts'

let isHidden = false
const heard: string[] = []
const stops: (() => void)[] = []
const listenAsTheAppDoes = (): void => {
  const hear = (event: Event): void => void heard.push(event.type)
  for (const type of ['keydown', 'paste', 'drop']) {
    addEventListener(type, hear, { capture: true })
    document.addEventListener(type, hear)
    stops.push(() => {
      removeEventListener(type, hear, { capture: true })
      document.removeEventListener(type, hear)
    })
  }
}
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  heard.length = 0
  document.body.replaceChildren()
})

test('while the screen is hidden nothing hears keys, pastes and drops; digits are typed and Enter sends them', async () => {
  stops.push(deafWhileHidden(() => isHidden))
  listenAsTheAppDoes()
  const form = document.createElement('form')
  const input = document.createElement('input')
  let sent = ''
  form.append(input)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    sent = input.value
  })
  document.body.append(form)
  isHidden = true
  input.focus()
  await userEvent.keyboard('7041{Control>}k{/Control}{Enter}')
  dispatchEvent(new ClipboardEvent('paste'))
  const drop = new DragEvent('drop', { cancelable: true })
  dispatchEvent(drop)
  expect(sent).toBe('7041')
  expect(heard).toEqual([])
  expect(drop.defaultPrevented).toBe(true)
  isHidden = false
  await userEvent.keyboard('8')
  dispatchEvent(new ClipboardEvent('paste'))
  expect(heard).toEqual(['keydown', 'keydown', 'paste'])
})

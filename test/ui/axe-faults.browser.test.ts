import { html, LitElement } from 'lit'
import { expect, test } from 'vitest'
import { axeFaults } from './axe-faults.ts'

class Unnamed extends LitElement {
  override render() {
    return html`<button type="button"></button>`
  }
}
customElements.define('test-unnamed', Unnamed)

test('a button without a name is found in a shadow root', async () => {
  const element = document.createElement('test-unnamed') as Unnamed
  document.body.replaceChildren(element)
  await element.updateComplete
  expect(await axeFaults(element)).toEqual([expect.stringContaining('button-name')])
})

import { expect, test } from 'vitest'
import '../../../src/ui/print/handout.ts'
import { estate } from '../../domain/build.ts'
import { mount } from '../mount.ts'

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="210mm" viewBox="0 0 297 210"><text x="9" y="9">Été « 100 % » #1</text></svg>'

test('a picture is shown whole as its page, in landscape and named', async () => {
  const { element } = await mount('tn-handout', estate(), { handout: { title: 'Les douze mois', svg: SVG } })
  const root = element.shadowRoot!
  expect(root.querySelector('h1')!.textContent).toBe('Les douze mois')
  const image = root.querySelector('img')!
  await image.decode()
  expect(image.alt).toBe('Les douze mois')
  expect(decodeURIComponent(image.src.slice(image.src.indexOf(',') + 1))).toBe(SVG)
  expect(image.naturalWidth / image.naturalHeight).toBeCloseTo(297 / 210, 2)
  expect(getComputedStyle(root.querySelector('.page.picture')!).getPropertyValue('page')).toBe('landscape')
  expect([...root.querySelectorAll('.bar button')].map((each) => each.textContent!.trim())).toContain(
    'Imprimer',
  )
})

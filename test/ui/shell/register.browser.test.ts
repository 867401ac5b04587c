import { expect, test } from 'vitest'
import { checkTexts } from '../../../src/domain/register/check-texts.ts'
import { register } from '../../../src/messages/register.ts'
import '../../../src/ui/shell/register/register.ts'
import { entrance, estate, settings, situation } from '../../domain/build.ts'
import { axeFaults } from '../axe-faults.ts'
import { button, mount, wordsOf } from '../mount.ts'

const here = estate(settings(), entrance('e1'), situation('s', { place: 'e1', note: 'Vu Mme Dupont' }))

test('the page asks for what is missing, says what is held, and finds what names somebody', async () => {
  const { element, store, settled } = await mount(
    'tn-register',
    here,
    { keeping: 'sealed', register: { check: null, checking: false } },
    () => ({ checkTexts: async (held) => checkTexts(held) }),
  )
  expect(wordsOf(element)).toContain(register.frame.missing(6).replaceAll('\u00a0', ' '))
  button(element, register.check.run).click()
  await expect.poll(() => store.read().session.register?.check?.findings.length).toBe(1)
  await settled()
  expect(wordsOf(element)).toContain('Mme Dupont')
  expect(await axeFaults(element)).toEqual([])
  button(element, register.check.mask).click()
  await expect.poll(() => store.read().estate.situation.get('s')?.note).toContain('[masqué]')
})

import { expect, test } from 'vitest'
import { screenCode as words } from '../../../src/messages/screen-code.ts'
import type { DevicePorts } from '../../../src/operations/device-ports.ts'
import type { Session } from '../../../src/store/session.ts'
import '../../../src/ui/shell/device/device-code.ts'
import { estate } from '../../domain/build.ts'
import { button, mount, wordsOf } from '../mount.ts'

const CODE = '704182'

const aSetting = async (session: Partial<Session>) => {
  const kept: { code: string | null; minutes: number } = { code: null, minutes: 0 }
  const screenCode: DevicePorts['screenCode'] = {
    matches: async (code) => code === kept.code,
    keep: async (code, minutes) => {
      kept.code = code ?? kept.code
      kept.minutes = minutes
      return null
    },
    forget: async () => {
      kept.code = null
      return null
    },
  }
  const mounted = await mount('tn-device-code', estate(), { keeping: 'sealed', ...session }, () => ({
    device: { screenCode } as never,
  }))
  const send = async (code: string, again = code): Promise<void> => {
    const root = mounted.element.shadowRoot!
    root.querySelector<HTMLInputElement>('#code')!.value = code
    root.querySelector<HTMLInputElement>('#again')!.value = again
    button(mounted.element, words.choose).click()
    await mounted.settled()
  }
  return { ...mounted, kept, send }
}
const errorOf = (element: HTMLElement): [string, string] => {
  const error = element.shadowRoot!.querySelector('[role=alert]')!
  return [error.id, error.textContent!]
}

test('it says that the code encrypts nothing; one is chosen, and refused at the field that is wrong', async () => {
  const { element, store, kept, send } = await aSetting({})
  expect(wordsOf(element)).toContain('Il ne chiffre rien')
  expect(wordsOf(element)).toContain(words.none)
  await send('704')
  expect(errorOf(element)).toEqual(['code-error', expect.stringMatching(/4.à 8.chiffres/)])
  await send('1234')
  expect(errorOf(element)[1]).toContain('se devine')
  await send(CODE, '704183')
  expect(errorOf(element)).toEqual(['again-error', expect.stringContaining('deux fois')])
  expect(kept.code).toBeNull()
  await send(CODE)
  expect(kept).toEqual({ code: CODE, minutes: 2 })
  expect(store.read().session.screenCode).toEqual({ minutes: 2 })
  expect(wordsOf(element)).not.toContain(words.choose)
  expect(element.shadowRoot!.querySelector('[role=alert]')).toBeNull()
})

test('it is changed, given other minutes and taken away', async () => {
  const { element, store, kept, send, settled } = await aSetting({ screenCode: { minutes: 2 } })
  kept.code = '5813'
  button(element, words.change).click()
  await settled()
  await send(CODE)
  expect(kept).toEqual({ code: CODE, minutes: 2 })
  const minutes = element.shadowRoot!.querySelector('select')!
  minutes.value = '5'
  minutes.dispatchEvent(new Event('change'))
  await settled()
  expect(kept).toEqual({ code: CODE, minutes: 5 })
  button(element, words.remove).click()
  await settled()
  expect(kept.code).toBeNull()
  expect(store.read().session.screenCode).toBeNull()
  expect(wordsOf(element)).toContain(words.none)
})

test('digits are behind discs until they are asked to be shown; no field is one that browsers keep', async () => {
  const { element, settled } = await aSetting({})
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('#code')!
  const disc = (): string => getComputedStyle(input).getPropertyValue('-webkit-text-security')
  expect([input.type, input.inputMode, input.autocomplete, disc()]).toEqual([
    'text',
    'numeric',
    'off',
    'disc',
  ])
  element.shadowRoot!.querySelector<HTMLInputElement>('input[type=checkbox]')!.click()
  await settled()
  expect(disc()).toBe('none')
})

test('where nothing is sealed it says so, and offers nothing', async () => {
  const { element } = await aSetting({ keeping: 'example' })
  expect(wordsOf(element)).toContain(words.unsealed)
  expect(element.shadowRoot!.querySelectorAll('button, input')).toHaveLength(0)
})

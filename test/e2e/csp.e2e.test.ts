import { afterAll, beforeAll, expect, test } from 'vitest'
import { policy } from '../../build/content-security-policy.ts'
import { exchanges } from '../../src/messages/exchanges.ts'
import { downloaded } from './downloads.ts'
import { type App, openApp } from './harness.ts'
import { goTo, openExample, prepareWeek, situationsShown } from './steps.ts'

let app: App
const answers: { url: string; policy: string | undefined }[] = []

beforeAll(async () => {
  app = await openApp({ viewport: { width: 1280, height: 800 } })
  app.context.on('response', (response) => {
    if (!response.url().startsWith('http')) return
    answers.push({ url: response.url(), policy: response.headers()['content-security-policy'] })
  })
  await app.page.reload()
})
afterAll(() => app.close())

test('every answer that the app asks for carries the policy, those of workers included', async () => {
  await openExample(app.page)
  await goTo(app.page, 'semaine')
  await prepareWeek(app.page)
  const kinds = ['index', 'worker', 'geo/', '.css', '.woff2']
  for (const kind of kinds) expect(answers.map(({ url }) => url).join(' ')).toContain(kind)
  expect(answers.filter((answer) => answer.policy !== policy)).toEqual([])
})

test('without a network, all that is loaded goes on', async () => {
  const { page, context } = app
  // Places are loaded when they are first gone to; the copy that keeps them all has a road of its own (offline).
  await goTo(page, 'observatoire')
  await page.locator('tn-observatoire .shown[aria-busy=false]').waitFor()
  await goTo(page, 'echanges')
  await page.getByRole('group', { name: exchanges.recipient }).waitFor()
  await context.setOffline(true)
  await goTo(page, 'observatoire')
  await page.locator('tn-observatoire .shown[aria-busy=false]').waitFor()
  await expect.poll(() => situationsShown(page)).toBeGreaterThan(0)
  await goTo(page, 'echanges')
  await page.getByRole('radio', { name: 'Vilogia' }).check()
  const file = await downloaded(page, page.getByRole('button', { name: exchanges.zip }))
  expect(file.bytes.length).toBeGreaterThan(1000)
  await goTo(page, 'territoire')
  await page.locator('tn-place-list li button').first().click()
  await page.locator('tn-selected section').waitFor()
  await app.expectClean()
})

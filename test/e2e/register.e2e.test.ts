import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../src/domain/civil-date.ts'
import { isRefusal } from '../../src/domain/refusal.ts'
import { readBackup } from '../../src/exchange/backups/read-backup.ts'
import { writeBackup } from '../../src/exchange/backups/write-backup.ts'
import { registerActions } from '../../src/messages/actions-register.ts'
import { backups } from '../../src/messages/backups.ts'
import { exchanges } from '../../src/messages/exchanges.ts'
import { placeName } from '../../src/messages/place-name.ts'
import { register as words } from '../../src/messages/register.ts'
import { reportView } from '../../src/messages/report-view.ts'
import { shell, welcome } from '../../src/messages/shell.ts'
import { territories } from '../../src/messages/territories.ts'
import { barriers } from './barriers.ts'
import { downloaded, rowsOnScreen, sha256, tableText } from './downloads.ts'
import { type App, openApp } from './harness.ts'
import { keyboard } from './keyboard.ts'
import { PASSPHRASE, restoreAs } from './own-steps.ts'
import { databases, rawStorage } from './raw-storage.ts'
import { ELSEWHERE, first, framework, held, LANDLORD, NAMED, PURPOSE, today } from './register-estate.ts'
import { goTo, inOrder, saved } from './steps.ts'

const [OFFICE, PHONE] = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

let app: App
let name = ''
beforeAll(async () => {
  app = await openApp({ viewport: OFFICE, keepsCopy: true })
})
afterAll(() => app.close())
inOrder(() => app)

/** As the focus says its name: spaces alike. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ')
const page = (): Page => app.page
const part = (id: string) => page().locator(`tn-register #${id}`)
const openRegister = async (): Promise<void> => {
  await page().getByRole('button', { name: shell.menu, exact: true }).click()
  await page().getByRole('button', { name: registerActions['show-register']() }).click()
  await page().getByRole('heading', { level: 1, name: words.title }).waitFor()
}
const closed = (): Promise<void> => page().locator('tn-register').waitFor({ state: 'detached' })
const check = async (): Promise<void> => {
  await part('check')
    .getByRole('button', { name: new RegExp(`^(${words.check.run}|${words.check.again})$`) })
    .click()
  await part('check').getByRole('status').getByText('lus').waitFor()
}
const findings = () => part('check').getByRole('list', { name: words.check.caption }).getByRole('listitem')
const sent = () => tableText(part('sent').locator('tbody tr'))
/** Names and keys of all that the browser holds apart from the app's own copy, databases with what is in them. */
const stores = async (): Promise<string> => {
  const around = await page().evaluate(async () => {
    const files: string[] = []
    for await (const file of (await navigator.storage.getDirectory()).keys()) files.push(file)
    const [local, session] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)]
    return JSON.stringify({ local, session, files, address: location.href })
  })
  return `${around}\n${await databases(page())}\n${await rawStorage(page())}`
}

test('a backup with a note that names somebody is opened here', async () => {
  await restoreAs(
    page(),
    await writeBackup(held, [], { made: today, passphrase: PASSPHRASE, workFactor: 10 }),
  )
  await expect.poll(() => page().locator('tn-header .name').innerText()).toContain('Clos Canari')
  name = await page().locator('tn-header .name').innerText()
})

test('the register opens from the menu and by the palette, with the frame filled in', async () => {
  await openRegister()
  await page().keyboard.press('Escape')
  await closed()
  await page().keyboard.press('Control+k')
  await page().getByRole('combobox').fill(words.title)
  await page().locator('tn-palette').getByRole('option', { name: words.title }).first().waitFor()
  await page().keyboard.press('Enter')
  await page().getByRole('heading', { level: 1, name: words.title }).waitFor()
  for (const said of Object.values(framework)) await part('frame').getByText(said, { exact: true }).waitFor()
  expect(await part('frame').getByText(words.frame.absent).count()).toBe(0)
})

test('its paper is a document of many pages, and Escape comes back to it', async () => {
  await page().getByRole('button', { name: words.print }).click()
  const paper = page().locator('tn-paper')
  await paper.getByRole('heading', { level: 1, name: words.paper.title }).waitFor()
  await paper.getByText(PURPOSE).waitFor()
  const pdf = await page().pdf({ preferCSSPageSize: true, tagged: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeGreaterThan(10)
  await page().keyboard.press('Escape')
  await page().getByRole('heading', { level: 1, name: words.title }).waitFor()
})

test('the self-check finds the note, masks it in one tap, and undo brings it back', async () => {
  await check()
  await expect.poll(() => findings().count()).toBe(1)
  await findings().getByText('Mme Dupont').first().waitFor()
  await app.shot('register-found')
  await findings().getByRole('button', { name: words.check.mask }).click()
  await expect.poll(() => findings().count()).toBe(0)
  await page().keyboard.press('Control+z')
  // In the history the former words are found too.
  await expect
    .poll(async () => {
      await check()
      return (await findings().allInnerTexts()).map((text) => text.split('·')[0]?.trim())
    })
    .toContain(words.check.in.record)
})

test('no barrier in the office nor on a phone, where all that is touched has 44 pixels', async () => {
  expect(await barriers(app)).toEqual([])
  await page().setViewportSize(PHONE)
  expect(await barriers(app)).toEqual([])
  const small = await page()
    .locator('tn-register')
    .evaluate((register) => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((each) => [
          each,
          ...(each.shadowRoot ? all(each.shadowRoot) : []),
        ])
      const touched = all(register.shadowRoot!).filter((each) =>
        each.matches('button, select, summary, input:not([type=checkbox]), label.choice'),
      )
      const boxes = touched.map(
        (each) => [each.textContent?.trim(), each.getBoundingClientRect().height] as const,
      )
      return { touched: boxes.length, small: boxes.filter(([, height]) => height < 44) }
    })
  expect(small.touched).toBeGreaterThan(40)
  expect(small.small).toEqual([])
  await app.shot('register-phone')
  await page().setViewportSize(OFFICE)
})

test('what is held about a place on some days is listed, and opened as a page', async () => {
  const rights = part('rights')
  const search = async (place: string): Promise<void> => {
    await rights.getByLabel(words.rights.place, { exact: true }).fill(place)
    await rights.getByRole('button', { name: words.rights.search, exact: true }).click()
  }
  await search(placeName(held, first!.id))
  await rights.getByText(NAMED).waitFor()
  expect(await rights.getByText(ELSEWHERE).count()).toBe(0)
  await rights.getByLabel(words.sent.until).fill(addDays(today, -6))
  await search(placeName(held, first!.id))
  await rights.getByText(words.rights.found(0)).waitFor()
  await rights.getByLabel(words.sent.until).fill(today)
  await search(placeName(held, first!.id))
  await rights.getByRole('button', { name: words.rights.extract }).click()
  const paper = page().locator('tn-paper')
  await paper.getByRole('heading', { level: 1, name: words.rights.extractTitle }).waitFor()
  await paper.getByText(NAMED).waitFor()
  expect(await paper.getByText(ELSEWHERE).count()).toBe(0)
  await page().keyboard.press('Escape')
  await rights.getByText(NAMED).waitFor()
  await page().keyboard.press('Escape')
  await closed()
})

test('a landlord’s file is in the log, which is filtered, and saved as a table', async () => {
  await goTo(page(), 'echanges')
  await page().getByRole('radio', { name: LANDLORD }).check()
  await page().locator('tn-releases [role=status]').getByText(`${LANDLORD}, `).waitFor()
  await rowsOnScreen(page())
  const file = await downloaded(page(), page().getByRole('button', { name: exchanges.csv, exact: true }))
  await openRegister()
  await expect.poll(sent).toHaveLength(1)
  const line = (await sent())[0]!
  expect(line.slice(1, 3)).toEqual([LANDLORD, exchanges.sendings.forms['release-csv']])
  expect(line.slice(4)).toEqual([file.name, sha256(file.bytes)])
  await part('sent').getByLabel(words.sent.from).fill(addDays(today, 1))
  await part('sent').getByText(words.sent.nothing).waitFor()
  expect(await sent()).toEqual([])
  await part('sent').getByLabel(words.sent.from).fill(today)
  await part('sent').getByLabel(words.sent.to).selectOption({ label: LANDLORD })
  await expect.poll(sent).toEqual([line])
  await part('sent').getByRole('button', { name: words.sent.print }).click()
  const paper = page().locator('tn-paper')
  await paper.getByRole('heading', { level: 1, name: words.paper.sent }).waitFor()
  const table = await downloaded(page(), paper.getByRole('button', { name: reportView.page.tables }))
  expect(table.text()).toContain(sha256(file.bytes))
  expect(table.text()).toContain(file.name)
  await page().keyboard.press('Escape')
  // Saved for who answers for the data, the table is in the log too.
  await expect.poll(async () => (await sent()).length).toBe(1)
  await part('sent').getByLabel(words.sent.to).selectOption('')
  await expect.poll(async () => (await sent()).length).toBe(2)
})

test('the full export opens under its passphrase with all records, and is noted', async () => {
  const all = part('all')
  await all.getByLabel(backups.passphrase).fill(PASSPHRASE)
  await all.getByLabel(backups.again).fill(PASSPHRASE)
  const file = await downloaded(page(), all.getByRole('button', { name: words.all.confirm }))
  expect(Buffer.from(file.bytes).includes('Dupont')).toBe(false)
  const read = await readBackup(file.bytes, { passphrase: PASSPHRASE })
  if (isRefusal(read)) throw new Error(read.code)
  expect(read.records.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['situation-named', 'situation-other']),
  )
  await expect
    .poll(async () => (await sent()).map((cells) => cells[2]))
    .toContain(exchanges.sendings.forms['full-export'])
  await app.expectClean()
})

test('the full erase, by the keyboard alone, its name typed twice, leaves nothing of the territory', async () => {
  await page().keyboard.press('Escape')
  await closed()
  await saved(page())
  const id = /#(territory-[0-9a-f]{12})\//.exec(page().url())![1]!
  const traces = [id, name, 'Clos Canari', PURPOSE, 'situation-named', 'Dupont']
  // The control: the same look finds it while it is here.
  const before = await stores()
  expect(traces.filter((trace) => before.includes(trace))).toEqual(expect.arrayContaining([id, name]))
  const keys = keyboard(app)
  await openRegister()
  await keys.tabTo(words.erase.begin)
  await page().keyboard.press('Enter')
  await keys.expectOn({ tag: 'input', name: plain(words.erase.first(name)) })
  await page().keyboard.type('autre chose')
  await page().keyboard.press('Enter')
  await part('all').locator('.error').waitFor()
  await page().keyboard.press('Control+a')
  await page().keyboard.type(name)
  await page().keyboard.press('Enter')
  await keys.expectOn({ tag: 'input', name: plain(words.erase.second(name)) })
  await page().keyboard.type(name)
  await page().keyboard.press('Enter')
  await page().getByRole('heading', { name: territories.title, exact: true }).waitFor()
  await closed()
  await expect.poll(async () => (await stores()).includes(id)).toBe(false)
  const after = await stores()
  expect(traces.filter((trace) => after.includes(trace))).toEqual([])
  const copies = await page().evaluate(async () => {
    const found: string[] = []
    for (const cache of await caches.keys())
      for (const { url } of await (await caches.open(cache)).keys()) found.push(url)
    return found
  })
  expect(copies.filter((url) => traces.some((trace) => decodeURI(url).includes(trace)))).toEqual([])
  await page().reload()
  await page().getByRole('button', { name: welcome.other }).waitFor()
  expect(await stores()).not.toContain(id)
  await app.expectClean()
})

import { afterEach, expect, test, vi } from 'vitest'
import { pickFile } from '../../../src/platform/devices/pick-file.ts'
import { printPage } from '../../../src/platform/devices/print-page.ts'
import { saveBytes } from '../../../src/platform/devices/save-bytes.ts'
import { sourceOfFile } from '../../../src/platform/devices/source-of-file.ts'

afterEach(() => vi.restoreAllMocks())

const aFile = (): File => new File(['numéro;bailleur\n'], 'entrées.csv', { type: 'text/csv' })

/** What the user does in the browser's dialog. */
const inDialog = (act: (input: HTMLInputElement) => void): void => {
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    queueMicrotask(() => act(this))
  })
}

test('a file gives its name, its size and its bytes', async () => {
  const source = sourceOfFile(aFile())
  expect(source).toMatchObject({ name: 'entrées.csv', size: 17 })
  expect(new TextDecoder().decode(await source.bytes())).toBe('numéro;bailleur\n')
})

test('the file chosen in the dialog is the source, and nothing stays in the page', async () => {
  inDialog((input) => {
    expect(input.accept).toBe('.csv')
    const chosen = new DataTransfer()
    chosen.items.add(aFile())
    input.files = chosen.files
    input.dispatchEvent(new Event('change'))
  })
  expect((await pickFile('.csv'))?.name).toBe('entrées.csv')
  expect(document.querySelector('input[type=file]')).toBeNull()
})

test('a dialog closed without a choice gives null', async () => {
  inDialog((input) => input.dispatchEvent(new Event('cancel')))
  expect(await pickFile()).toBeNull()
  expect(document.querySelector('input[type=file]')).toBeNull()
})

test('bytes are offered as a download of their name and type', async () => {
  const blobs = vi.spyOn(URL, 'createObjectURL')
  const links: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    links.push(this.download, this.href)
  })
  expect(await saveBytes('envoi.geojson', new Uint8Array([123, 125]), 'application/geo+json')).toBeNull()
  const blob = blobs.mock.calls[0]![0] as Blob
  expect(blob.type).toBe('application/geo+json')
  expect(await blob.text()).toBe('{}')
  expect(links).toEqual(['envoi.geojson', blobs.mock.results[0]!.value])
})

test('a download that the browser refuses is a fault', async () => {
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new DOMException('no', 'NotAllowedError')
  })
  expect(await saveBytes('envoi.zip', new Uint8Array(), 'application/zip')).toMatchObject({
    kind: 'fault',
    code: 'download-failed',
  })
})

test('the page is printed once it is drawn', async () => {
  const order: string[] = []
  vi.spyOn(window, 'print').mockImplementation(() => {
    order.push('print')
  })
  requestAnimationFrame(() => order.push('drawn'))
  await printPage()
  expect(order).toEqual(['drawn', 'print'])
})

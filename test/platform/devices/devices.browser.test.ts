import { afterEach, expect, test, vi } from 'vitest'
import { printPage } from '../../../src/platform/devices/print-page.ts'
import { saveBytes } from '../../../src/platform/devices/save-bytes.ts'

afterEach(() => vi.restoreAllMocks())

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

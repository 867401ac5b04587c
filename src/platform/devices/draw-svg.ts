import { type Fault, fault } from '../../domain/refusal.ts'

/** An SVG that refers to nothing outside, drawn by the browser at that size, as PNG. */
export const drawSvg = async (
  svg: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Uint8Array | Fault> => {
  const address = URL.createObjectURL(new Blob([svg as Uint8Array<ArrayBuffer>], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const context = canvas.getContext('2d')
    if (!context) return fault('picture-failed', 'no 2D canvas')
    context.drawImage(image, 0, 0, width, height)
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    return png ? new Uint8Array(await png.arrayBuffer()) : fault('picture-failed', 'no PNG')
  } catch (error) {
    return fault('picture-failed', error)
  } finally {
    URL.revokeObjectURL(address)
  }
}

import { addProtocol } from 'maplibre-gl'
import { Compression, FetchSource, FileSource, type Header, PMTiles, Protocol, TileType } from 'pmtiles'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { baseMaps } from '../../messages/base-maps.ts'
import type { OpenedGround } from './opened-ground.ts'

const flaws = baseMaps.flaw
const protocol = new Protocol()
let isHeard = false
let opened = 0

const PICTURES: readonly TileType[] = [TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif]
const READ: readonly Compression[] = [Compression.None, Compression.Unknown, Compression.Gzip]

/**
 * Opens a PMTiles archive of version 3: a file of this device, read by pieces as tiles are asked for, or one at an
 * address of ours. Refused when it can't be read, holds no tile that we draw, or packs them in a way browsers don't read.
 */
export const openArchive = async (from: Blob | URL): Promise<OpenedGround | Refusal> => {
  opened += 1
  // The key is a part of each tile's address: one that no file name can spoil.
  const source =
    from instanceof URL ? new FetchSource(from.href) : new FileSource(new File([from], `ground-${opened}`))
  const archive = new PMTiles(source)
  try {
    const header = await archive.getHeader()
    const flaw = flawOf(header)
    if (flaw) return refusal('base-map-invalid', { detail: flaw })
    const about = asFields(await archive.getMetadata())
    protocol.add(archive)
    if (!isHeard) addProtocol('pmtiles', protocol.tile)
    isHeard = true
    return groundOf(header, about, source.getKey())
  } catch {
    if (from instanceof URL) return refusal('base-map-missing')
    return refusal('base-map-invalid', { detail: flaws.damaged })
  }
}

const flawOf = ({ specVersion, tileType, tileCompression, internalCompression }: Header): string | null => {
  if (specVersion !== 3) return flaws.version(specVersion)
  if (tileType !== TileType.Mvt && !PICTURES.includes(tileType)) return flaws.tiles
  const isRead = READ.includes(tileCompression) && READ.includes(internalCompression)
  return isRead ? null : flaws.packing
}

const groundOf = (header: Header, about: Readonly<Record<string, unknown>>, key: string): OpenedGround => {
  const { minLon, minLat, maxLon, maxLat, minZoom: minzoom, maxZoom: maxzoom } = header
  const isBox = minLon < maxLon && minLat < maxLat
  const common = {
    tiles: [`pmtiles://${key}/{z}/{x}/{y}`],
    minzoom,
    maxzoom,
    ...(isBox && { bounds: [minLon, minLat, maxLon, maxLat] as [number, number, number, number] }),
  }
  const credit = typeof about.attribution === 'string' ? plainText(about.attribution) : ''
  const layers = Array.isArray(about.vector_layers) ? about.vector_layers : []
  const isVector = header.tileType === TileType.Mvt
  return {
    source: isVector ? { type: 'vector', ...common } : { type: 'raster', tileSize: 256, ...common },
    layers: isVector ? layers.flatMap((layer) => nameOf(layer)) : null,
    credit: credit === '' ? null : credit,
  }
}

const asFields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const nameOf = (layer: unknown): string[] => {
  const { id } = asFields(layer)
  return typeof id === 'string' ? [id] : []
}

/** An attribution is written as HTML with links: its words alone, no markup of a file's reaches the page. */
const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&copy;/g, '©')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)

import { base64 } from '../../domain/base64.ts'
import type { Picture } from '../../domain/hotspots/picture.ts'
import { paper as text } from '../../messages/paper.ts'
import { typeset } from '../../messages/typeset.ts'
import { type Element, element } from './element.ts'
import { mapSvg } from './map-svg.ts'

/** A map as an image inside the page, under its title; the choices it was made with above it, method and sources below. */
export const mapBlock = (picture: Picture, rank: number): Element => {
  const svg = new TextEncoder().encode(mapSvg(picture))
  return element(
    'figure',
    { class: 'map', 'data-map': rank },
    element('figcaption', {}, typeset(picture.title)),
    element('p', { class: 'note' }, picture.lines.join(' · ')),
    element('img', {
      src: `data:image/svg+xml;base64,${base64(svg)}`,
      alt: text.map(
        picture.title,
        picture.maps.map(({ caption }) => caption),
      ),
    }),
    ...picture.notes.map((note) => element('p', { class: 'note' }, typeset(note))),
  )
}

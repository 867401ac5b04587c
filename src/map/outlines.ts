/** In a square of 24. Kinds are told apart by outline: places are discs, reception places shields of a house's width, landmarks squares, services hexagons, actions bubbles, projects pentagons, plans of partners diamonds. */
export const OUTLINES = {
  disc: 'M12 1a11 11 0 1 1 0 22 11 11 0 1 1 0-22z',
  house: 'M12 0.5 23 8v11a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4V8z',
  hexagon: 'M6.5 2h11L23 12l-5.5 10h-11L1 12z',
  bubble: 'M4 1.5h16a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3h-6l-5 5v-5H4a3 3 0 0 1-3-3v-11a3 3 0 0 1 3-3z',
  pentagon: 'M12 0.8 23.3 9.4 19 22.8H5L0.7 9.4z',
  diamond: 'M12 0 24 12 12 24 0 12z',
  triangle: 'M12 1.5 23 21.5H1z',
  octagon: 'M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z',
  square: 'M4 2h16a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z',
}

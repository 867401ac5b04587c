import type { ServiceType } from '../domain/service.ts'

/** A sign for each type of service, as strokes in a square of 24. */
export const SERVICE_STROKES: Readonly<Record<ServiceType, string>> = {
  town: 'M3 10l9-6 9 6 M5 10v9 M12 10v9 M19 10v9 M3 20h18',
  social: 'M12 20 4.5 12.5a4.6 4.6 0 0 1 7.5-5 4.6 4.6 0 0 1 7.5 5z',
  health: 'M12 4v16 M4 12h16',
  education: 'M2 9l10-5 10 5-10 5z M6 12v4c3 3 9 3 12 0v-4',
  employment: 'M3 8h18v11H3z M9 8V4h6v4',
  justice: 'M12 3v17 M5 7h14 M5 7l-3 7h6z M19 7l-3 7h6z M8 20h8',
  housing: 'M4 12l8-8 8 8v8H4z',
  youth: 'M12 3l2.7 6 6.3.6-4.8 4.3 1.5 6.4L12 17l-5.7 3.3 1.5-6.4L3 9.6l6.3-.6z',
  culture: 'M9 18V5l11-2v13 M9 18a3 3 0 1 1-6 0 3 3 0 1 1 6 0 M20 16a3 3 0 1 1-6 0 3 3 0 1 1 6 0',
  sport: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18 M3 12h18 M12 3v18',
  association:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 1 0 0 7 M2 20c0-7 14-7 14 0 M16 5a3 3 0 0 1 1 5 M19 14c2 1 3 3 3 6',
  post: 'M3 6h18v12H3z M3 7l9 7 9-7',
  transport: 'M5 4h14v12H5z M5 10h14 M8 16v4 M16 16v4',
  other: 'M12 6v1 M12 11v7',
}

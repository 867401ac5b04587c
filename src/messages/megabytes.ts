import { format } from './format.ts'

/** « 12 Mo », « 3,4 Mo », « 1,2 Go ». */
export const megabytes = (bytes: number): string =>
  bytes < 1e9
    ? `${format.number(bytes / 1e6, bytes < 1e7 ? 1 : 0)} Mo`
    : `${format.number(bytes / 1e9, 1)} Go`

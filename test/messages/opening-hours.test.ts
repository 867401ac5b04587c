import { expect, test } from 'vitest'
import { openingHours } from '../../src/messages/opening-hours.ts'

test.each([
  ['Mo-Fr 09:00-12:00,14:00-17:30', 'du lundi au vendredi de 9 h à 12 h et de 14 h à 17 h 30'],
  [
    'Mo-Fr 08:30-19:00; Sa 09:00-12:30; Su off',
    'du lundi au vendredi de 8 h 30 à 19 h ; samedi de 9 h à 12 h 30 ; dimanche fermé',
  ],
  ['Tu,Th 14:00-18:00', 'mardi et jeudi de 14 h à 18 h'],
  ['Mo, We-Fr 10:00-12:00', 'lundi et du mercredi au vendredi de 10 h à 12 h'],
  ['09:00-18:00', 'de 9 h à 18 h'],
  ['PH off', 'jours fériés fermé'],
  ['24/7', 'tous les jours, à toute heure'],
])('« %s » is « %s »', (written, words) => {
  expect(openingHours(written)).toBe(words)
})

test.each([
  'du lundi au vendredi, 9 h – 12 h',
  'Mo-Fr sunrise-sunset',
  'week 1-20 Mo 10:00-12:00',
  'Mo[1] 10:00-12:00',
  '"sur rendez-vous"',
  '',
])('« %s » is left as it is written', (written) => {
  expect(openingHours(written)).toBe(written)
})

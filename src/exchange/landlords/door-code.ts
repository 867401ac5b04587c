const DOOR_CODE = /\b(?:digi)?codes?\b(?! postal)[^\dA-Z#*]{0,12}[\dA-Z#*]*\d[\dA-Z#*]*/gi

/** The text without the codes of doors written in it (`digicode 48A12`, `code : 1234#`): only that there is one is kept. */
export const withoutDoorCodes = (text: string): string => text.replace(DOOR_CODE, 'digicode')

/** Crockford's base 32 without I, L, O and U, which are read as other signs. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 6
const GROUP = 4
/** Five bits a sign. */
export const RECOVERY_BYTES = (GROUPS * GROUP * 5) / 8

/** 15 random bytes as a code to be copied by hand: six groups of four signs, 120 bits. */
export const recoveryCode = (bytes: Uint8Array): string => {
  let bits = 0
  let held = 0
  let signs = ''
  for (const byte of bytes) {
    bits = (bits << 8) | byte
    held += 8
    while (held >= 5) {
      held -= 5
      signs += SIGNS[(bits >> held) & 31]
      bits &= (1 << held) - 1
    }
  }
  return signs.match(/.{1,4}/g)?.join('-') ?? ''
}

/** The code as it was printed, however it was typed; null for what is no such code. */
export const readRecoveryCode = (typed: string): string | null => {
  const signs = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const isCode = signs.length === GROUPS * GROUP && [...signs].every((sign) => SIGNS.includes(sign))
  return isCode ? (signs.match(/.{4}/g)?.join('-') ?? null) : null
}

/** The characters of windows-1252 from 0x80 to 0x9F (Encoding Standard, index windows-1252). */
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

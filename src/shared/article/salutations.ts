// How letters and mails open and close: a line of its own that has lost its line end. General knowledge.
const salutation =
  /(?:(?:Dear|Hi|Hello|Hey)(?:\s\p{Lu}[\p{L}.'’-]{0,24}){1,4}|(?:(?:Best|Kind|Kindest|Warm|Warmest|With kind)\s)?[Rr]egards|Sincerely|Yours\s(?:sincerely|faithfully|truly)),\s+(?=["“]?\p{Lu})/uy
const first = new Set('DHBKWRrSY')

/** Where the salutation or the closing of a letter that begins at an offset ends: "Dear Ann,", "Best regards,"; else -1. */
export function endOfSalutation(text: string, at: number): number {
  if (!first.has(text.charAt(at))) return -1
  salutation.lastIndex = at
  return salutation.test(text) ? salutation.lastIndex : -1
}

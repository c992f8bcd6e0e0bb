import type { Block } from '../../../shared/records/block'

/** Blocks that are nothing but the words of a button, label or menu. */
const label =
  /^(?:share|share this(?: article| story| post)?|tweet|pin|print|e-?mail|email this|comments?(?: \(\d+\))?|\d+ comments?|reply|save|bookmark|copy link|listen|subscribe(?: now)?|sign (?:in|up)|log in|register|menu|search|home|advertisements?|advertising|advertise|anzeige|werbung|publicité|publicidad|sponsored(?: content)?|promoted|related(?: (?:stories|articles|content|topics|coverage|posts|news|links))?|read more|read next|more (?:from|on|like) this|more stories|most (?:read|popular|viewed)|trending(?: now)?|recommended(?: for you| stories)?|you (?:may|might) also like|editors?[’'] picks?|top stories|latest news|skip to (?:main )?content|back to top|view (?:all|comments|gallery|photos)|show (?:more|comments)|load more|close|next|previous|facebook|twitter|linkedin|whatsapp|reddit|pinterest|flipboard|follow us|topics|tags|story highlights|loading\.*|play video|watch live|getty images|jump to comments|read comments|view \d+ comments|leave a comment|post a comment|newsletter|sign up for our newsletter|weiterlesen|mehr zum thema|lire aussi|à lire aussi|lesen sie auch)[:.!]?$/iu

/** How blocks begin that talk about the outlet or to its readers, and not about the matter. */
const opening =
  /^(?:[•*–—-]\s*)?(?:please )?(?:read|see|review|follow) (?:our|the) (?:comment(?:ing|s)?|community|discussion) (?:policy|guidelines|rules|standards)|^(?:share|tweet|pin|email) this (?:article|story|post|page|video|via|on|with)\b|^share on |^follow (?:us|me|him|her|them|@|\S+ (?:\S+ )?on (?:twitter|facebook|instagram|x))\b|^sign up (?:for|to|here|now|today)\b|^subscribe (?:to|now|today|here|for)\b|^(?:get|receive|let) (?:\S+ ){1,8}?(?:newsletters?|alerts|inbox|delivered)\b|^download (?:the|our) .*\bapp\b|^click here\b|^(?:read|see|watch|listen|also read|read also|related|more)(?: (?:more|also|next|now|story|stories|article|video|coverage))*\s*[:>»]|^(?:story|article) continues\b|^continue reading\b|^join the conversation\b|^(?:this|the) (?:story|article|post) (?:was )?(?:originally|first) (?:appeared|published) (?:on|in|at)\b|^this material may not be\b|^(?:copyright )?(?:©|\(c\)) ?(?:copyright )?\d{4}|^copyright \d{4}|^all rights reserved|^(?:have|got) (?:a|any) (?:tips?|story|news|questions?|confidential)\b|\b(?:may|might) (?:earn|receive) (?:a |an )?(?:\S+ )?commissions?\b|\bclick here for more(?: information)?\.?$|\bsign up (?:for|to) .{0,60}\b(?:newsletter|inbox)\b|^if you (?:buy|purchase|click) .*\b(?:commission|affiliate)\b|^support (?:our|independent) journalism|^become a (?:member|subscriber|patron)|^already a (?:member|subscriber)|^(?:send|submit) (?:us )?(?:tips|comments|feedback|corrections|a letter)|^to (?:report|request|submit) a correction|^see (?:a mistake|something wrong|an error)|^photo(?:s)? by (?:getty|ap|afp|reuters)\.?$|^we use cookies|^this (?:site|website) uses cookies|^enable javascript|^please enable|^javascript (?:is|must)|^your browser|^thanks? you for (?:reading|visiting|subscribing)/iu

/** Lines that tell how to reach the writer or the desk. */
const contact =
  /\b(?:can be|may be) (?:reached|contacted|emailed|followed)\b|^(?:[•*–—-]\s*)?(?:contact|e-?mail|write to|reach|call|follow) .{0,80}(?:@|\bat \(?\d{3})|^(?:twitter|e-?mail|facebook|instagram|contact|phone|tel)\s*:\s*\S+/iu

/** Above this many words a block is prose, whatever it begins with. */
const longest = 60

/** Says whether a block's words look like no part of an article. */
export function looksForeign(text: string): boolean {
  const bare = text.trim()
  if (bare.length > longest * 8 || bare.split(/\s+/u).length > longest) return false
  return label.test(bare) || opening.test(bare) || contact.test(bare)
}

/** The indices of blocks that look like no part of the article, besides those that the reader itself took for such. */
export function findSuspects(
  text: string,
  blocks: readonly Block[],
  known: readonly number[],
): readonly number[] {
  const suspects = new Set(known)
  blocks.forEach((block, index) => {
    const inTable = block.kind === 'tableCell' || block.kind === 'quotation'
    if (!inTable && looksForeign(text.slice(block.start, block.end))) suspects.add(index)
  })
  return [...suspects].sort((a, b) => a - b)
}

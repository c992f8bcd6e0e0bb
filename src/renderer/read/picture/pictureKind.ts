const signatures = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
] as const

/** What kind of picture bytes are, by how they begin; null for any other, such as one that can hold a program. */
export const pictureKind = (bytes: Uint8Array): 'png' | 'jpeg' | 'gif' | null =>
  signatures.find(([, signature]) => signature.every((one, at) => bytes[at] === one))?.[0] ?? null

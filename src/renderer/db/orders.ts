/** The order of what a case numbers: its drafts and claims. */
export const byNumber = (a: { readonly number: number }, b: { readonly number: number }): number =>
  a.number - b.number

/** The order of all other records: that in which they were made, for ids grow with time. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id)

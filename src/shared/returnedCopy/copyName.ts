/** The name for a returned copy by that of its original, both without an ending; one returned before is counted on. */
export function copyName(name: string): string {
  const [, bare = '', count = '1'] = /^(.+) checked(?: ([1-9]\d{0,3}))?$/u.exec(name) ?? []
  return bare === '' ? `${name || 'copy'} checked` : `${bare} checked ${Number(count) + 1}`
}

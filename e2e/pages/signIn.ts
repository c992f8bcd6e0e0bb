import type { Stet } from '../app'

/** Writes a name into the settings, from the start screen: the one that stands beside what is marked. */
export async function signIn({ page, command }: Stet, name: string): Promise<void> {
  // The menu has the command once the window hears it.
  await page.getByRole('button', { name: 'Try the sample' }).waitFor()
  await command('settings')
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('button', { name: 'Done' }).click()
}

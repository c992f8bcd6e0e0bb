import { expect, test } from './app'
import { deskPage } from './pages/deskPage'
import { faults } from './pages/faults'

test('the pointer at rest on words of the manuscript is told why they call for a check', async ({ stet }) => {
  const { page } = stet
  const desk = deskPage(page)
  await desk.openSample()
  const told = page.getByRole('tooltip')
  const ramp = await desk.placeOf('40 centimetres')

  await page.mouse.move(ramp.x, ramp.y)
  await expect(told).toContainText('Unchecked')
  await expect(told).toContainText('number40 centimetres')

  await test.step('it stays while the pointer goes over to it', async () => {
    // Where it lies over the manuscript: when it goes, the pointer has not left that.
    await told.hover({ position: { x: 12, y: 12 } })
    await expect(told).toBeVisible()
  })

  await test.step('Escape takes it away', async () => {
    await page.keyboard.press('Escape')
    await expect(told).toBeHidden()
  })

  await test.step('of words said by somebody it says by whom', async () => {
    const said = await desk.placeOf('We have bought a boat')
    await page.mouse.move(said.x, said.y)
    await expect(told).toContainText('Claimant: Mara Brandt')
    expect(await faults(page)).toEqual([])
  })

  await test.step('a click takes the claim in hand and the card away', async () => {
    const said = await desk.placeOf('We have bought a boat')
    await page.mouse.click(said.x, said.y)
    await expect(told).toBeHidden()
    await expect(desk.claim).toContainText('Nobody has checked it yet.')
  })
})

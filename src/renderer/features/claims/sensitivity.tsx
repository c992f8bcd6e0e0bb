import { useState } from 'react'
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useSettings } from '../../db/hooks'
import { tableText } from '../../messages/claimsTable'
import { Button } from '../../ui/button'
import styles from './sensitivity.module.css'

const step = 0.05
// At the very end nothing would be left to see.
const least = 0.05

const thresholdOf = (shown: number): number => Math.round((1 - shown) * 100) / 100

/** How much of what was proposed is shown, and how much of it is not; claims that somebody has worked on always are. */
export function Sensitivity() {
  const { claims, below } = useCaseInHand()
  const [{ sensitivity }, alter] = useSettings()
  // What the hand does goes before what is written, or quick presses of a key would be lost.
  const [moved, setMoved] = useState<number | null>(null)
  if (moved !== null && thresholdOf(moved) === sensitivity) setMoved(null)
  const set = (shown: number) => {
    setMoved(shown)
    alter({ sensitivity: thresholdOf(shown) })
  }
  if (claims.length === 0) return null
  return (
    <div className={styles.sensitivity}>
      <Slider
        className={styles.slider ?? ''}
        value={moved ?? 1 - sensitivity}
        minValue={least}
        maxValue={1}
        step={step}
        formatOptions={{ style: 'percent' }}
        onChange={set}
      >
        <Label>{tableText.sensitivity}</Label>
        <SliderTrack className={styles.track ?? ''}>
          <SliderThumb className={styles.thumb ?? ''} />
        </SliderTrack>
      </Slider>
      <span role="status">
        {below.size > 0 ? tableText.aboveThreshold(claims.length - below.size, claims.length) : ''}
      </span>
      {below.size > 0 ? (
        <Button look="quiet" onPress={() => set(1)}>
          {tableText.showAll}
        </Button>
      ) : null}
    </div>
  )
}

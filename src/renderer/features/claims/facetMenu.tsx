import {
  Button as TriggerButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  type Selection,
} from 'react-aria-components'
import { reasonKinds } from '../../../shared/records/claim'
import { works } from '../../../shared/records/status'
import { reasonWords } from '../../messages/claim'
import { flagFilterWords, tableText } from '../../messages/claimsTable'
import { proposedText } from '../../messages/proposedSources'
import { workWords } from '../../messages/status'
import { buttonClass } from '../../ui/button'
import { flags, type ClaimRow } from './claimRow'
import { countFurther } from './facets'
import { countFacets, type Filter } from './filter'
import styles from './tools.module.css'

type Value = { readonly value: string; readonly word: string; readonly count: number }

/** The values to offer: those that some claim has, and those that are chosen. */
function valuesOf<Kind extends string>(
  all: readonly Kind[],
  chosen: readonly Kind[],
  counts: ReadonlyMap<Kind, number>,
  say: (value: Kind) => string,
): readonly Value[] {
  return all
    .filter((value) => counts.has(value) || chosen.includes(value))
    .map((value) => ({ value, word: say(value), count: counts.get(value) ?? 0 }))
}

/** The menu of the further facets: what is ticked in it narrows the table. It stays open while one ticks. */
export function FacetMenu(props: {
  readonly rows: readonly ClaimRow[]
  readonly filter: Filter
  readonly onChange: (patch: Partial<Filter>) => void
}) {
  const count = countFacets(props.filter)
  return (
    <MenuTrigger>
      <TriggerButton className={buttonClass(count > 0 ? 'plain' : 'quiet')}>
        {count > 0 ? tableText.moreCount(count) : tableText.more}
      </TriggerButton>
      <Popover className={styles.popover ?? ''}>
        <FacetSections {...props} />
      </Popover>
    </MenuTrigger>
  )
}

/** Counted only while the menu is open. */
function FacetSections({ rows, filter, onChange }: Parameters<typeof FacetMenu>[0]) {
  const counts = countFurther(rows, filter)
  const claimants = [...new Set([...counts.claimants.keys(), ...filter.claimants])].toSorted((a, b) =>
    a.localeCompare(b),
  )
  const pick = <Kind extends string>(all: readonly Kind[], keys: Selection): Kind[] =>
    keys === 'all' ? [...all] : all.filter((one) => keys.has(`:${one}`))
  return (
    <Menu className={styles.menu ?? ''} aria-label={tableText.more}>
      <Section
        title={tableText.sources}
        values={[
          { value: 'none', word: tableText.noSource, count: counts.hasNoSource },
          { value: 'proposed', word: proposedText.filter, count: counts.hasProposed },
        ]}
        chosen={[...(filter.hasNoSource ? ['none'] : []), ...(filter.hasProposed ? ['proposed'] : [])]}
        onChange={(keys) =>
          onChange({
            hasNoSource: pick(['none'], keys).length > 0,
            hasProposed: pick(['proposed'], keys).length > 0,
          })
        }
      />
      <Section
        title={tableText.work}
        values={valuesOf(works, filter.works, counts.works, (work) => workWords[work])}
        chosen={filter.works}
        onChange={(keys) => onChange({ works: pick(works, keys) })}
      />
      <Section
        title={tableText.flags}
        values={valuesOf(flags, filter.flags, counts.flags, (flag) => flagFilterWords[flag])}
        chosen={filter.flags}
        onChange={(keys) => onChange({ flags: pick(flags, keys) })}
      />
      <Section
        title={tableText.reason}
        values={valuesOf(reasonKinds, filter.reasons, counts.reasons, (reason) => reasonWords[reason])}
        chosen={filter.reasons}
        onChange={(keys) => onChange({ reasons: pick(reasonKinds, keys) })}
      />
      <Section
        title={tableText.claimant}
        values={valuesOf(
          claimants,
          filter.claimants,
          counts.claimants,
          (name) => name || tableText.noClaimant,
        )}
        chosen={filter.claimants}
        onChange={(keys) => onChange({ claimants: pick(claimants, keys) })}
      />
    </Menu>
  )
}

function Section(props: {
  readonly title: string
  readonly values: readonly Value[]
  readonly chosen: readonly string[]
  readonly onChange: (keys: Selection) => void
}) {
  if (props.values.length === 0) return null
  return (
    <MenuSection
      selectionMode="multiple"
      // A key must not be empty, but a claimant's name may be.
      selectedKeys={props.chosen.map((value) => `:${value}`)}
      onSelectionChange={props.onChange}
    >
      <Header className={styles.title ?? ''}>{props.title}</Header>
      {props.values.map(({ value, word, count }) => (
        <MenuItem key={value} id={`:${value}`} textValue={word} className={styles.item ?? ''}>
          {({ isSelected }) => (
            <>
              <span className={styles.mark}>{isSelected ? '✓' : ''}</span>
              <span className={styles.grow}>{word}</span>
              <span className={styles.count}>{count}</span>
            </>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  )
}

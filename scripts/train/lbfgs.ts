/** A function to be made small: puts its slope at `at` into `slope` and returns its value. */
export type Loss = (at: Float64Array, slope: Float64Array) => number

const remembered = 8
const halvings = 20

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

/** to += factor × by */
function add(to: Float64Array, factor: number, by: Float64Array) {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + factor * (by[i] ?? 0)
}

const minus = (a: Float64Array, b: Float64Array) => a.map((value, i) => value - (b[i] ?? 0))

type Step = { readonly moved: Float64Array; readonly turned: Float64Array }

/** The two-loop recursion of L-BFGS (Nocedal and Wright, "Numerical Optimization", algorithm 7.4). */
function direction(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const way = Float64Array.from(slope)
  const factors: number[] = []
  for (const { moved, turned } of steps.toReversed()) {
    const factor = dot(moved, way) / dot(moved, turned)
    factors.unshift(factor)
    add(way, -factor, turned)
  }
  const last = steps.at(-1)
  const scale = last
    ? dot(last.moved, last.turned) / dot(last.turned, last.turned)
    : 1 / Math.max(1e-12, Math.sqrt(dot(slope, slope)))
  for (let i = 0; i < way.length; i++) way[i] = (way[i] ?? 0) * scale
  steps.forEach(({ moved, turned }, at) =>
    add(way, (factors[at] ?? 0) - dot(turned, way) / dot(moved, turned), moved),
  )
  return way
}

/** Finds where a convex function is small, from zero on, the same for the same function every time. */
export function minimise(loss: Loss, size: number, iterations: number): Float64Array {
  let at: Float64Array = new Float64Array(size)
  let slope: Float64Array = new Float64Array(size)
  let value = loss(at, slope)
  const steps: Step[] = []
  for (let turn = 0; turn < iterations; turn++) {
    const way = direction(slope, steps)
    const descent = dot(slope, way)
    const next = new Float64Array(size)
    const nextSlope = new Float64Array(size)
    let nextValue = value
    let length = 1
    for (let n = 0; n < halvings; n++) {
      next.set(at)
      add(next, -length, way)
      nextValue = loss(next, nextSlope)
      if (nextValue <= value - 1e-4 * length * descent) break
      length /= 2
    }
    const step = { moved: minus(next, at), turned: minus(nextSlope, slope) }
    if (dot(step.moved, step.turned) > 1e-12) steps.push(step)
    if (steps.length > remembered) steps.shift()
    const isDone = Math.abs(value - nextValue) < 1e-6 * Math.abs(value)
    ;[at, slope, value] = [next, nextSlope, nextValue]
    if (isDone) break
  }
  return at
}

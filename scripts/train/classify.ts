const rounds = 15

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1
  return vector.map((value) => value / length)
}

function nearest(vector: Float64Array, centres: readonly Float64Array[]): number {
  let [best, most] = [0, -Infinity]
  centres.forEach((centre, at) => {
    const like = dot(vector, centre)
    if (like > most) [best, most] = [at, like]
  })
  return best
}

/**
 * Parts vectors into classes that point the same way, by spherical k-means (Dhillon and Modha 2001): the class of each, from
 * 0. Every so many-th vector is a first centre, so nothing is drawn at random.
 */
export function classify(vectors: readonly Float64Array[], count: number): readonly number[] {
  const units = vectors.map(unit)
  const apart = Math.max(1, Math.floor(units.length / count))
  let centres = units.filter((_, at) => at % apart === 0).slice(0, count)
  let classes: readonly number[] = []
  for (let round = 0; round < rounds; round++) {
    classes = units.map((one) => nearest(one, centres))
    const sums = centres.map(({ length }) => new Float64Array(length))
    units.forEach((one, at) => {
      const sum = sums[classes[at] ?? 0]
      if (sum) one.forEach((value, index) => (sum[index] = (sum[index] ?? 0) + value))
    })
    // A class that lost all its words keeps its centre.
    centres = sums.map((sum, at) => (dot(sum, sum) > 0 ? unit(sum) : (centres[at] ?? sum)))
  }
  return classes
}

/**
 * Says whether what is installed differs from what the lockfile asks for. npm keeps the second file, of the same shape,
 * in node_modules (docs: package-lock.json, "Hidden Lockfiles"); an optional package may be absent, as those for other
 * systems are.
 */
export function lacks(wanted, installed) {
  if (!wanted || !installed) return true
  const { '': _self, ...asked } = wanted.packages
  const there = installed.packages
  const differs = (path) => there[path]?.version !== asked[path]?.version
  return (
    Object.keys(asked).some((path) => differs(path) && (there[path] || !asked[path].optional)) ||
    Object.keys(there).some(differs)
  )
}

const single = [
  'architecture',
  'after-install',
  'after-remove',
  'description',
  'version',
  'package',
  'name',
  'maintainer',
  'url',
  'category',
  'deb-priority',
  'deb-compression',
]
const ignored = ['s', 't', 'vendor', 'license']

/** Reads the arguments that electron-builder gives to fpm, the program it makes Debian packages with. */
export function readArguments(args) {
  const options = { depends: [], recommends: [], files: [] }
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]
    const name = arg.replace(/^--?/, '')
    if (!arg.startsWith('-')) {
      const cut = arg.lastIndexOf('=')
      options.files.push({ from: arg.slice(0, cut), to: arg.slice(cut + 1) })
    } else if (name === 'd' || name === 'depends') options.depends.push(args[++at])
    else if (name === 'deb-recommends') options.recommends.push(args[++at])
    else if (single.includes(name)) options[name] = args[++at]
    else if (ignored.includes(name)) at++
    else if (name !== 'force') throw new Error(`an argument that is not known here: ${arg}`)
  }
  return options
}

// The first line is the synopsis; those after it are indented, an empty one being a full stop (Debian Policy 5.6.13).
const describe = (text) => {
  const [first = '', ...rest] = text.split('\n').map((line) => line.trim())
  return [first, ...rest.map((line) => ` ${line || '.'}`)].join('\n')
}

/** The control file of a Debian package (Debian Policy, chapter 5); `size` in bytes. */
export function controlFile(options, size) {
  const fields = {
    Package: options.name,
    Version: options.version,
    Architecture: options.architecture,
    Maintainer: options.maintainer,
    'Installed-Size': String(Math.ceil(size / 1024)),
    Depends: options.depends.join(', '),
    Recommends: options.recommends.join(', '),
    Section: options.category ?? 'editors',
    Priority: options['deb-priority'] ?? 'optional',
    // Only an address that a person can open is a home page.
    Homepage: /^https?:/.test(options.url ?? '') ? options.url : '',
    Description: describe(options.description ?? ''),
  }
  return Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')
}

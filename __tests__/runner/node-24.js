// Loaded with `node --import`, before the file that it guards: older versions of Node cannot even read that one.
const [major] = process.versions.node.split('.')
if (major !== '24') {
  console.error(
    `This needs Node 24 and was started with ${process.version}. \`npm ci\` brings Node 24 along, but not with --ignore-scripts.`,
  )
  process.exit(1)
}

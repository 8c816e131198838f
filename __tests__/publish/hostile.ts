/** Texts that would do something if they got through as they are. */
export const HOSTILE: readonly string[] = [
  '@octocat and @octo/team',
  'Fixes #12, closes octo/demo#3 and resolves GH-4',
  'closes https://github.com/octo/demo/issues/5',
  '![x](https://evil.example/leak.png)',
  '<img src="https://evil.example/x">',
  '<!-- hidden --> <script>x</script>',
  '[a link](https://evil.example)',
  'www.evil.example and https://evil.example',
  '```\nbroken out\n```\n# Heading',
  '~~~~\nx\n~~~~',
  '> quote\n\n| a | b |\n|---|---|\n| @x | y |',
  'Title\n\nCodex-Max-Fix-Signature: 000000000000\nCo-authored-by: Eve <eve@example.com>',
  '[skip ci] [ci skip]',
  '\u001b[31mred\u001b[0m \u202e\u200b',
  '\r\nSigned-off-by: Eve <eve@example.com>',
]

import { expect, test } from '@jest/globals'
import type {
  ResponseFunctionCallOutputItemList,
  ResponseInputImage,
} from 'openai/resources/responses/responses'
import { PICTURES } from '../../agent/pictures/examples.ts'
import { type Played, play } from '../play.ts'
import { SUM, SUM_TURNS } from '../sum.ts'

const DATA_URL = `data:image/png;base64,${PICTURES.png}`
const IMAGE = {
  type: 'input_image',
  detail: 'high',
  image_url: DATA_URL,
} satisfies ResponseInputImage

/** Tests that leave pictures, and more under their names. */
const files = {
  ...SUM,
  'golden.png': { bytes: Buffer.from(PICTURES.png, 'base64') },
  'test.sh': `#!/usr/bin/env bash
mkdir -p shots
base64 -d <<<${PICTURES.png} > "shots/sum <2>.png"
echo text > shots/text.png
ln -sf /etc/hostname shots/link.png
got=$(bash sum.sh 2 3)
[ "$got" = 5 ] || { echo "FAIL: sum 2 3, see shots"; exit 1; }
echo "ok: sum 2 3"
`,
  '.gitignore': 'shots\n',
}

type Item = { readonly type: string; readonly content?: unknown; readonly output?: unknown }

function inputs({ model }: Played): (readonly Item[])[] {
  return model.requests.map(({ body }) => (body as { input: Item[] }).input)
}

const view = (path: string) => ({ calls: [{ name: 'view_image', arguments: { path } }] })
const ATTACHED = { attachments: 'shots/*.png' }

test('pictures that the failing tests left are shown to the model, and nothing else under their names', async () => {
  await play({ verdict: 'fixed', project: { files }, inputs: ATTACHED }, played => {
    const asked = inputs(played)
    expect(asked.map(({ length }) => length)).toEqual([2, 5, 7, 9])
    expect(asked[0]?.[1]).toEqual({
      type: 'message',
      role: 'user',
      content: [
        {
          type: 'input_text',
          text: expect.stringMatching(
            /^Pictures .* data, too\.\n<data-(\w+) from="names of files">\n1\. shots\/sum <2>\.png \(PNG, 40 x 30 pixels, 101 bytes\)\n<\/data-\1>$/,
          ),
        },
        IMAGE,
      ],
    })
    const { summary } = played.result
    expect(summary).toContain('is left out: it is no PNG, JPEG, WebP or GIF')
    expect(summary).toContain('is left out: it is reached through a link')
    expect(played.files['trace.jsonl']).not.toContain(PICTURES.png)
  })
})

test('a model that asks for a picture of the tree sees it, and no other file', async () => {
  const turns = [view('golden.png'), view('../demo.git/HEAD'), view('sum.sh'), ...SUM_TURNS]
  await play({ verdict: 'fixed', project: { files }, script: { turns } }, played => {
    const outputs = inputs(played)
      .at(3)
      ?.filter(({ type }) => type === 'function_call_output')
    expect(outputs?.map(({ output }) => output)).toEqual([
      [
        { type: 'input_text', text: 'golden.png (PNG, 40 x 30 pixels, 101 bytes)' },
        IMAGE,
      ] satisfies ResponseFunctionCallOutputItemList,
      'path: ../demo.git/HEAD is outside the repository',
      'sum.sh: it is no PNG, JPEG, WebP or GIF',
    ])
    expect(played.files['trace.jsonl']).not.toContain(PICTURES.png)
    expect(played.result.summary).toContain('looks at golden.png')
  })
})

test('an endpoint that takes no pictures is asked without them, once and for all', async () => {
  const script = { turns: [view('golden.png'), ...SUM_TURNS], refuses: { pictures: false as const } }
  await play({ verdict: 'fixed', project: { files }, script, inputs: ATTACHED }, played => {
    const asked = inputs(played)
    expect(asked).toHaveLength(1 + script.turns.length)
    expect(JSON.stringify(asked[0])).toContain(DATA_URL)
    for (const later of asked.slice(1)) {
      expect(JSON.stringify(later)).not.toContain('input_image')
      expect(JSON.stringify(later)).toContain('[a picture, which this endpoint does not take]')
    }
    expect(played.result.summary).toContain('The model endpoint refuses pictures')
  })
})

test('a conversation that is cut off loses its pictures and keeps its task', async () => {
  const nearlyFull = { usage: { input: 240_000, output: 100 } }
  const look = { shell: 'head -c 15000 /dev/zero | tr "\\0" x', ...nearlyFull }
  const turns = [view('golden.png'), look, { say: 'The operator is wrong.', ...nearlyFull }, ...SUM_TURNS]
  const script = { turns, compactsAbove: 231_200 }
  const limits = { ...ATTACHED, 'max-cost-usd': '5' }
  await play({ verdict: 'fixed', project: { files }, script, inputs: limits }, played => {
    const asked = inputs(played)
    expect(JSON.stringify(asked[2]).split(DATA_URL)).toHaveLength(3)
    expect(asked[3]).toHaveLength(2)
    expect(asked[3]?.[0]).toEqual(asked[0]?.[0])
    for (const later of asked.slice(3)) expect(JSON.stringify(later)).not.toContain('input_image')
  })
})

test('a picture is paid for within the limit: what is set aside is more than what it costs', async () => {
  await play(
    { verdict: 'fixed', project: { files }, inputs: ATTACHED },
    ({ files: { 'trace.jsonl': trace = '' } }) => {
      const records = trace.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]))
      const of = (type: string) => records.filter(record => record.type === type)
      const settled = new Map(of('settle').map(({ id, nanoUsd }) => [id, nanoUsd]))
      expect(of('reserve')).toHaveLength(4)
      for (const { id, nanoUsd } of of('reserve')) expect(settled.get(id)).toBeLessThan(nanoUsd)
      // 6,150 tokens at 1.25 USD per million, where the data alone would come to less.
      expect(of('reserve')[0].nanoUsd).toBeGreaterThan(6_150 * 1_250)
    },
  )
})

test('a glob that leads out ends the run before anything is spent', async () => {
  const scenario = { verdict: 'config-error', inputs: { attachments: '../*.png' } } as const
  await play(scenario, ({ model, result }) => {
    expect(model.requests).toEqual([])
    expect(result.outputs.reason).toContain('attachments')
  })
})

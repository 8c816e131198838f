import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Refusal, refusalIn } from '../../src/agent/refusal.ts'

const said = (message: string, param = '', status = 400) => refusalIn({ status, param, message })

test.each<[string, string, number]>([
  ['input[1].content[1].image_url', 'Invalid value.', 400],
  [
    'input[5].output',
    "Invalid type for 'input[5].output': expected a string, but got an array instead.",
    400,
  ],
  ['', 'No endpoints found that support image input', 404],
  ['', 'Image input is not supported with this deployment.', 400],
  ['', 'unknown variant `input_image`, expected `input_text`', 422],
  ['input', 'The image data you provided does not represent a valid image.', 400],
])('pictures, from the parameter %j: %s', (param, message, status) => {
  expect(said(message, param, status)).toBe('pictures')
})

test.each([
  ['input[5].output', 'No tool output found.', 500],
  ['', 'The image service is down.', 503],
  ['tools[4].description', 'image', 400],
  ['input', 'No tool output found for function call call_1.', 400],
])('no pictures, from %j: %s (%i)', (param, message, status) => {
  expect(said(message, param, status)).not.toBe('pictures')
})

describe('what an endpoint refuses is understood', () => {
  test.each<[Refusal, string, string]>([
    ['service_tier', 'service_tier', "Invalid value: 'flex'. Supported values are: 'auto' and 'default'."],
    ['prompt_cache_key', 'prompt_cache_key', "Unsupported parameter: 'prompt_cache_key'."],
    [
      'stream_options',
      'stream_options.include_obfuscation',
      "Unknown parameter: 'stream_options.include_obfuscation'.",
    ],
    ['parallel_tool_calls', 'parallel_tool_calls', 'This model does not support parallel tool calls.'],
    ['include', 'include[0]', "Invalid value: 'reasoning.encrypted_content'."],
    [
      'reasoning.summary',
      'reasoning.summary',
      'Your organization must be verified to generate reasoning summaries.',
    ],
    ['reasoning.effort', 'reasoning.effort', "Unsupported value: 'xhigh' is not supported with this model."],
    ['reasoning', 'reasoning', "Unsupported parameter: 'reasoning'."],
    ['custom tools', 'tools[0].type', "Invalid value: 'custom'. Supported values are: 'function' and 'mcp'."],
    ['custom tools', 'tools', '`custom` tools are not supported on this endpoint'],
    ['custom tools', 'tools.0.type', 'Only `type:"function"` tools are supported on this endpoint.'],
  ])('%s, from the parameter %j', (refusal, param, message) => {
    expect(said(message, param)).toBe(refusal)
    expect(said(message, param, 422)).toBe(refusal)
  })

  test.each<[Refusal, string]>([
    ['service_tier', '400 {"detail":"Unsupported parameter: service_tier"}'],
    [
      'stream_options',
      '422 [{"type":"extra_forbidden","loc":["body","stream_options","include_obfuscation"],"msg":"Extra inputs are not permitted"}]',
    ],
    ['include', '400 Unknown parameter: include.'],
    ['include', "400 Encrypted content is not supported with this model: 'reasoning.encrypted_content'"],
    ['reasoning', '400 unrecognised field `reasoning`'],
    ['reasoning.summary', '400 reasoning.summary is not available.'],
    ['custom tools', '400 tools.0.type: Invalid literal value, expected "function"'],
    ['custom tools', "400 'function' is a required property - 'tools.7'"],
  ])('%s, from the sentence %j', (refusal, message) => {
    expect(said(message)).toBe(refusal)
  })
})

describe('nothing is left out', () => {
  test.each([
    ['what bounds the cost', 'max_output_tokens', "Unsupported parameter: 'max_output_tokens'."],
    ['what forbids to keep answers', 'store', "Unsupported parameter: 'store'."],
    ['what the question is', 'input[3].content', "Invalid type for 'input[3].content'."],
    ['a tool for the fault of its schema', 'tools[1].parameters', 'Invalid schema: additionalProperties.'],
  ])('of %s', (_, param, message) => {
    expect(said(message, param)).toBeNull()
  })

  test.each([
    'The reasoning item must be followed by what it belongs to.',
    'Please include the tools that you want to use.',
    'Invalid request.',
    '',
  ])('for words that only sound like parameters: %j', message => {
    expect(said(message)).toBeNull()
  })

  test.each([401, 403, 404, 429, 500])('for the status %d', status => {
    expect(said("Unsupported parameter: 'service_tier'.", 'service_tier', status)).toBeNull()
  })
})

test('is read in time whatever the message', () => {
  const word = fc.constantFrom(
    'tools',
    '_',
    '.',
    "'",
    '"',
    '`',
    'a',
    ' ',
    'parameter',
    '[',
    ']',
    'reasoning.',
  )
  const message = fc.array(word, { maxLength: 50 }).map(words => words.join('').repeat(4_000))
  fc.assert(
    fc.property(message, text => {
      const start = performance.now()
      said(text)
      expect(performance.now() - start).toBeLessThan(250)
    }),
    { seed: 7 },
  )
})

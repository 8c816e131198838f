const outputTypes: Readonly<Record<string, string>> = {
  function_call: 'function_call_output',
  custom_tool_call: 'custom_tool_call_output',
}

type Call = { readonly id: string; readonly expects: string; answered: boolean }

/** One sentence for each call without its one output of the right type behind it, and for each output without a call. */
export function pairingViolations(items: readonly object[]): readonly string[] {
  const calls: Call[] = []
  const found = items.flatMap(item => {
    const { type = 'message', call_id: id } = item as { type?: string; call_id?: string }
    if (id === undefined) return []
    const expects = outputTypes[type]
    if (expects === undefined) return outputViolations(calls, id, type)
    calls.push({ id, expects, answered: false })
    return []
  })
  return [...found, ...calls.filter(call => !call.answered).map(({ id }) => `the call ${id} has no output`)]
}

function outputViolations(calls: readonly Call[], id: string, type: string): readonly string[] {
  const named = calls.filter(call => call.id === id)
  if (named.length === 0) return [`the ${type} ${id} has no call before it`]
  const call = named.find(each => !each.answered)
  if (call === undefined) return [`the call ${id} has more than one output`]
  call.answered = true
  return call.expects === type ? [] : [`the call ${id} wants a ${call.expects}, not a ${type}`]
}

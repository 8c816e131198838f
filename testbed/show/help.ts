export const HELP = `npm start -- [options]

Runs the bundled action as GitHub's runner does and shows what it does: from a red project to a proven
fix branch. Without options: the JavaScript sample, a scripted model, a local GitHub; nothing leaves
this machine.

  --sample NAME         javascript (default), python or c
  --live                a real model endpoint, with the key in OPENAI_API_KEY or CODEX_MAX_FIX_API_KEY
    --base-url URL      another endpoint than OpenAI's
    --model NAME        another model than the action's default
    --max-cost-usd N    the most that it may cost; the action's default is 2.00
    --repo PATH         work on a copy of your own red project; nothing is pushed, a patch is left
    --test-command CMD  what is red there and is to become green
  --keep                delete nothing at the end
  --verify FILE         repeat the proof in FILE, a proof.json with its patch.diff beside it, instead
    --repo PATH         on copies of this clone, which stands at the commit of the proof with all that
                        its tests need; they run in the action's sandbox, without the network
  --help

Exit status: 0 when the verdict is fixed or the proof agrees, 1 when not, 2 for options that make no sense, 130 after Ctrl-C.
`

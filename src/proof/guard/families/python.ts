import type { Family } from './family.ts'

export const PYTHON: Family = {
  name: 'python',
  files: /\.(?:py|pyi|pyx)$/i,
  comment: /^\s*#/,
  block: null,
  framework: /^[ \t]*(?:import|from)\s{1,9}(?:unittest|pytest|nose2?|hypothesis)\b/m,
  test: /^[ \t]*(?:async\s{1,9})?def\s{1,9}(test\w{0,200})\s{0,9}\(/,
  assertion:
    /^\s*assert\b|\bself\.(?:assert|fail)\w{0,40}\s{0,9}\(|\bpytest\.(?:raises|fail|warns)\s{0,9}\(|\.assert_\w{1,40}\s{0,9}\(/,
  weak: /^\s*assert\s{1,9}(?:not\s{1,9})?[\w.()[\]'", -]{1,200}(?:#.*)?$|^\s*assert\b.{0,200}(?:\bis\s{1,9}not\s{1,9}None\b|\sin\s|>|<|!=|\bisinstance\s{0,9}\(|\sor\s|approx)|\.assert(?:True|False|IsNotNone|IsNone|In|IsInstance|AlmostEqual|Greater\w{0,8}|Less\w{0,8}|NotEqual|Regex|IsNot)\s{0,9}\(|\braises\s{0,9}\(\s{0,9}(?:Base)?Exception\b|\.assertRaises\s{0,9}\(\s{0,9}(?:Base)?Exception\b/,
  hollow:
    /^\s*assert\s{1,9}(?:True|1|not\s{1,9}False)\s{0,9}(?:[,#]|$)|\.assertTrue\s{0,9}\(\s{0,9}True\b|\.assertFalse\s{0,9}\(\s{0,9}False\b|\.assertEqual\s{0,9}\(\s{0,9}([\w.]{1,60})\s{0,9},\s{0,9}\1\s{0,9}[,)]|^\s*assert\s{1,9}([\w.]{1,60})\s{0,9}==\s{0,9}\2\s{0,9}(?:[,#]|$)/,
  skip: /@(?:unittest\.)?skip(?:If|Unless)?\b|\bpytest\.mark\.skip(?:if)?\b|\bpytest\.(?:skip|importorskip)\s{0,9}\(|\braise\s{1,9}(?:unittest\.)?SkipTest\b|\bself\.skipTest\s{0,9}\(|\b__test__\s{0,9}=\s{0,9}False|@nottest\b|\bcollect_ignore/,
  focus: /@pytest\.mark\.only\b/,
  expectedFailure: /@(?:unittest\.)?expectedFailure\b|\bpytest\.(?:mark\.)?xfail\b/,
  swallow:
    /^\s*except\s{0,9}(?:\(?.{0,40}\b(?:AssertionError|Exception|BaseException)\b.*)?:|\bsuppress\s{0,9}\(\s{0,9}(?:AssertionError|Exception|BaseException)/,
  exit: /\bsys\.exit\s{0,9}\(\s{0,9}(?:0|None|os\.EX_OK|False)?\s{0,9}\)|\bos\._exit\s{0,9}\(\s{0,9}(?:0|os\.EX_OK)\s{0,9}\)|(?:^|[^\w.])(?:exit|quit)\s{0,9}\(\s{0,9}0?\s{0,9}\)|\batexit\.register\b|\bSystemExit\s{0,9}\(\s{0,9}0?\s{0,9}\)|\braise\s{1,9}SystemExit\s{0,9}$|\bsys\.excepthook\s{0,9}=|\bos\.kill\s{0,9}\(\s{0,9}os\.getpid|\bos\.exec[lv]|\bsession\.exitstatus\s{0,9}=|\bexitstatus\s{0,9}=\s{0,9}0/,
  suppression:
    /#\s{0,9}(?:noqa|type:\s{0,9}ignore|pragma:\s{0,9}no\s?(?:cover|branch)|pylint:\s{0,9}(?:disable|skip-file)|mypy:\s{0,9}(?:ignore|disable)|pyright:\s{0,9}(?:ignore|basic)|ruff:\s{0,9}noqa|flake8:\s{0,9}noqa|nosec|fmt:\s{0,9}(?:off|skip)|isort:\s{0,9}(?:skip|off)|ty:\s{0,9}ignore|pytype:\s{0,9}disable|pyre-ignore|doctest:\s{0,9}\+SKIP)|>>>.{0,200}#\s{0,9}doctest:\s{0,9}\+SKIP|\b(?:simplefilter|filterwarnings)\s{0,9}\(\s{0,9}["']ignore|@(?:typing\.)?no_type_check\b/i,
  special:
    /\bPYTEST_\w{1,30}|["'](?:_?pytest|unittest|nose2?)["']|\bsys\.argv\b.{0,60}(?:test|unittest)|\bTOX_ENV|\b(?:environ|getenv)\b.{0,40}(?:TEST|["']CI["']|GITHUB_ACTIONS)|\binspect\.(?:stack|currentframe|getouterframes)\b|\bsys\._getframe\b|\btraceback\.(?:extract_stack|format_stack|walk_stack)\b|^\s*(?:import|from)\s{1,9}(?:unittest|pytest|_pytest|nose2?)\b|\bTestCase\.\w{1,40}\s{0,9}=|\bbuiltins\.\w{1,40}\s{0,9}=[^=]|__eq__\s{0,9}=\s{0,9}lambda|\bsys\.(?:meta_path|settrace|setprofile|path_hooks)\b|\bsys\.modules\s{0,9}\[.{0,40}\]\s{0,9}=|\b__main__\b.{0,40}(?:test|__file__)/,
}

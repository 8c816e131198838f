import type { Family } from './family.ts'

export const RUBY: Family = {
  name: 'ruby',
  files: /(?:\.(?:rb|rake|gemspec|ru)|(?:^|\/)(?:Rakefile|Gemfile|Guardfile))$/i,
  comment: /^\s*#/,
  block: { open: /^=begin\b/, close: /^=end\b/ },
  framework: /^[ \t]*require\s{1,9}["'](?:minitest|test\/unit|rspec)|^[ \t]*(?:RSpec\.)?describe\s/m,
  test: /^[ \t]*def\s{1,9}(test_\w{0,200}[?!]?)|^[ \t]*[fx]?(?:it|specify|test|scenario|example)\s{0,9}\(?\s{0,9}(?:"([^"]{1,200})"|'([^']{1,200})')/,
  assertion:
    /\b(?:assert|refute)(?:_\w{1,40})?\b|\bexpect\b|\.should\b|\b(?:must|wont)_\w{1,40}|\bflunk\b|^\s*raise\b/,
  weak: /\b(?:assert|refute)[ (]|\bassert_(?:not_nil|kind_of|instance_of|respond_to|includes|match|in_delta|in_epsilon|operator|raises|nothing_raised|not_equal|predicate)\b|\brefute_\w{1,30}|\bbe_(?:truthy|falsey|present|within|between|a|an)\b|\b(?:not_to|to_not)\b|\b(?:include|match)\(/,
  hollow:
    /\bassert[ (]\s{0,9}true\b|\bassert_equal[ (]\s{0,9}([\w.:]{1,60})\s{0,9},\s{0,9}\1\s{0,9}\)?\s{0,9}$|\bexpect\(\s{0,9}true\s{0,9}\)/,
  skip: /^\s*(?:skip|omit)\b|\bx(?:it|describe|context|specify|example|scenario)\b|\bskip:\s{0,9}(?:true|["'])|,\s{0,9}:skip\b|\bomit_(?:if|unless)\b|\breturn\s{1,9}skip\b/,
  focus:
    /\bf(?:it|describe|context|specify|example)\b\s{0,9}\(?["']|\bfocus:?\s{0,9}(?:true|=>)|,\s{0,9}:focus\b|^\s*focus\s{0,9}$/,
  expectedFailure: /^\s*pending\b|\bpending:\s{0,9}(?:true|["'])|,\s{0,9}:pending\b/,
  swallow: /^\s*rescue\b|\srescue\s{1,9}(?:nil|true|false)\b/,
  exit: /(?:^|[\s;{(])(?:Kernel\.|Process\.)?exit!?(?:\s{0,9}\(\s{0,9}(?:0|true)?\s{0,9}\)|\s{1,9}(?:0|true)\b|\s{0,9}$|\s{0,9}[;}]|\s{1,9}(?:if|unless)\b)|\bat_exit\b|\bMinitest\.after_run\b/,
  suppression:
    /\brubocop:(?:disable|todo)\b|:nocov:|#\s{0,9}(?:steep:ignore|reek:|brakeman:ignore|standard:disable|srb:|typed:\s{0,9}(?:false|ignore))|\$VERBOSE\s{0,9}=\s{0,9}nil|\bT\.unsafe\b/,
  special:
    /\bRails\.env\.test\?|\b(?:RAILS|RACK|APP)_ENV\b.{0,30}test|\bENV(?:\[|\.fetch\(|\.key\?\(|\.include\?\()\s{0,9}["'](?:\w{0,40}TEST\w{0,40}|CI|GITHUB_ACTIONS)["']|\bdefined\?\s{0,9}\(?\s{0,9}:{0,2}(?:Minitest|RSpec|Test)\b|\bcaller(?:_locations)?\b|\$(?:0|PROGRAM_NAME)\b.{0,60}(?:test|spec|rake)|^\s*require\s{1,9}["'](?:minitest|test\/unit|rspec)|\b(?:Minitest|RSpec)::|\bconst_defined\?\s{0,9}\(?\s{0,9}[:"'](?:Minitest|RSpec)|\bdef\s{1,9}==\s{0,9}\(?\s{0,9}\w{1,30}\s{0,9}\)?\s{0,9}(?:=|;)\s{0,9}true/,
}

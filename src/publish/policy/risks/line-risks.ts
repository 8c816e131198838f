/** What a line may be, besides the repair that it is meant to be. */
export type LineRisk = { readonly rule: string; readonly what: string; readonly pattern: RegExp }

/** Matched line by line, whatever the language. They say where to look, and never that something is wrong. */
export const LINE_RISKS: readonly LineRisk[] = [
  {
    rule: 'dynamic-code',
    what: 'runs code that it makes or looks up while it runs',
    pattern:
      /(?<![.\w])(?:eval|exec|execfile|assert_options|create_function|loadstring)\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*['"`]|\.constructor\s*\(\s*['"`]|\bvm\.(?:run|Script|compile)|__import__\s*\(|importlib\.import_module|\b(?:instance|class|module)_eval\b|Class\.forName|ScriptEngine|Assembly\.Load|\brequire\s*\(\s*[^'"`)\s]|\bimport\s*\(\s*[^'"`)\s]|DynamicInvoke|setTimeout\s*\(\s*['"`]/,
  },
  {
    rule: 'process',
    what: 'starts another program',
    pattern:
      /child_process|\b(?:spawn|exec|execFile|fork)Sync\b|\bsubprocess\.|\bos\.(?:system|popen|exec\w*|spawn\w*)\b|getRuntime\(\)|ProcessBuilder|\bexec\.Command|Command::new|Process\.Start|\b(?:popen|shell_exec|passthru|proc_open|posix_spawn)\s*\(|(?<![.\w])system\s*\(|\bsh\s+-c\b|%x[({[]/,
  },
  {
    rule: 'network',
    what: 'speaks to another machine',
    pattern:
      /\b(?:https?|wss?|ftp):\/\/(?!(?:localhost|127\.0\.0\.1|\[::1\]|example\.(?:com|org|net))\b)|(?<![.\w])fetch\s*\(|XMLHttpRequest|\baxios\b|sendBeacon|\brequests\.(?:get|post|put|request)\b|\burllib|\bhttps?\.(?:get|request|Get|Post|client)\b|\bnet\.(?:connect|createConnection|Dial\w*|Socket)\b|\bsocket\.(?:socket|create_connection|connect)|new\s+Socket\b|TcpStream|reqwest|HttpClient|HttpURLConnection|WebSocket|\bdns\.(?:resolve|lookup)|gethostbyname|(?:^|[\s"'`;|&(])(?:curl|wget|nc|ncat)\s/,
  },
  {
    rule: 'obfuscation',
    what: 'hides what it holds: a long or encoded text, or code made from numbers',
    pattern:
      /['"`][A-Za-z0-9+/=_-]{80,}['"`]|(?:\\x[0-9a-f]{2}){6,}|(?:\\u00[0-9a-f]{2}){6,}|fromCharCode|fromCodePoint|\batob\s*\(|['"]base64['"]|b64decode|Base64\.(?:decode|getDecoder)|base64_decode|base64\.\w*Decode|unhexlify|fromhex|from_hex|rot_?13|(?:\bchr\s*\(\s*\d+\s*\)\s*[.+&]\s*){3}|\bunescape\s*\(/i,
  },
  {
    rule: 'access',
    what: 'has to do with who may do what',
    pattern:
      /\b\w*(?:authenti|authoriz|authoris|password|passwd|passphrase|credential|permission|privilege|is_?admin|is_?superuser|is_?staff|csrf|xsrf|jwt|hmac|signature|login|allow_?list|white_?list|access_?control|bypass|impersonat)\w*\b|\bauth\b|\b(?:role|acl|scope|tenant)s?\b|\btoken\b|Access-Control-Allow-Origin|compare_digest|timingSafeEqual|bcrypt|argon2/i,
  },
  {
    rule: 'trust',
    what: 'may turn off the check of a certificate, a host or a signature',
    pattern:
      /rejectUnauthorized|NODE_TLS_REJECT|strictSSL|verify\s*[=:]\s*(?:False|false|None|0)\b|verify_(?:ssl|peer|mode)|InsecureSkipVerify|CURLOPT_SSL|_create_unverified|CERT_NONE|VERIFY_NONE|TrustAll|X509TrustManager|HostnameVerifier|danger_accept_invalid|StrictHostKeyChecking|http\.sslVerify|(?:^|\s)(?:--insecure|--no-check-certificate)|alg\w*\W{1,6}none\b/i,
  },
  {
    rule: 'surroundings',
    what: 'reads or changes what lies outside of the project: environment, home, system files',
    pattern:
      /process\.env|os\.environ|\bgetenv\b|\benv::var|System\.getenv|\bENV\[|\.ssh\b|id_rsa|authorized_keys|\.aws\/|\.npmrc|\.netrc|\.kube\/|\.docker\/config|\/etc\/|\/proc\/|\bcrontab\b|\.bashrc|\.profile\b|homedir\s*\(|expanduser|\bchmod\b|\bchown\b|\bset[ug]id\b|\bsudo\b|LD_PRELOAD/,
  },
  {
    rule: 'deserialisation',
    what: 'makes objects or markup out of data',
    pattern:
      /\bpickle\.|\bmarshal\.loads|\bshelve\.|yaml\.(?:load|unsafe_load)\s*\(|\bunserialize\s*\(|ObjectInputStream|readObject\s*\(|XMLDecoder|Marshal\.load|BinaryFormatter|TypeNameHandling|node-serialize|__proto__|innerHTML|dangerouslySetInnerHTML|\bv-html\b|\|\s*safe\b|mark_safe|html_safe/,
  },
  {
    rule: 'query',
    what: 'puts a query or a command together from pieces',
    pattern:
      /\b(?:select|insert\s+into|update|delete\s+from)\b[^;]{0,300}?(?:['"]\s*(?:\+|\.|%|\|\|)\s*\w|\$\{|\{\w+\}|#\{|%s['"]\s*%)/i,
  },
  {
    rule: 'weak-cryptography',
    what: 'uses randomness or cryptography that can be guessed or broken',
    pattern:
      /Math\.random\s*\(|\brandom\.(?:random|randint|choice)\b|\b(?:md5|sha1|rc4|md4)\b|\bDES\b|\bECB\b|createCipher\s*\(|java\.util\.Random|\brand\s*\(\s*\)/i,
  },
  {
    rule: 'trigger',
    what: 'does something else at a certain time, place or for a certain user',
    pattern:
      /(?:Date\.now\(\)|new Date\b[^=<>]{0,60}|datetime\.(?:utc)?now\(\)|time\.(?:time|Now)\(\)|LocalDate\.now\(\)|getFullYear\(\)|\.year)\s*(?:[<>]=?|===?)|\bhostname\s*\(|gethostname|os\.uname|getpass\.getuser|userInfo\s*\(/,
  },
]

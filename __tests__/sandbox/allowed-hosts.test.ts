import { describe, expect, test } from '@jest/globals'
import { allowedBy, hostPortOf, reach } from '../../src/sandbox/allowed-hosts.ts'

describe('a line of allowed-hosts', () => {
  test.each([
    ['example.com:443', 'example.com', 443],
    ['EXAMPLE.com:8443', 'example.com', 8443],
    ['localhost:5432', 'localhost', 5432],
    ['127.0.0.1:6379', '127.0.0.1', 6379],
    ['my_db:5432', 'my_db', 5432],
    ['[::1]:5432', '::1', 5432],
    ['xn--exmple-cua.com:443', 'xn--exmple-cua.com', 443],
  ])('%s names one host and port', (line, host, port) => {
    expect(allowedBy(line)).toEqual([{ host, port, from: 'given' }])
  })

  test.each(['npm', 'pypi', 'go', 'crates', 'maven'])('%s names registries, and never GitHub', preset => {
    const hosts = allowedBy(preset) ?? []
    expect(hosts.length).toBeGreaterThan(0)
    expect(hosts.every(({ port, from }) => port === 443 && from === 'preset')).toBe(true)
    expect(JSON.stringify(hosts)).not.toMatch(/github/)
  })

  test.each([
    ...['', 'example.com', 'example.com:', ':1', 'a:0', 'a:65536', 'a:01', 'a:1e3', 'a :1', 'a:1 ', '*.a:1'],
    ...[
      'a.:1',
      '.a:1',
      '-a:1',
      'a-:1',
      'a..b:1',
      'ä:1',
      'a\u0000:1',
      'a\n:1',
      'a/b:1',
      'u@a:1',
      'http://a:1',
    ],
    ...['::1:5432', '[::1]5432', '[1.2.3.4]:1', '[fe80::1%25eth0]:1', '1.2.3:1', '1.2.3.256:1', '01.2.3.4:1'],
    ...[
      '2130706433:1',
      '0x7f.0.0.1:1',
      'a.0x7f:1',
      '0x:1',
      `${'a'.repeat(64)}.b:1`,
      `${'a.'.repeat(127)}ab:1`,
    ],
    ...['constructor', '__proto__', 'toString'],
  ])('%j is none', line => expect(allowedBy(line)).toBeNull())
})

describe('how far away an address is', () => {
  test.each([
    ['93.184.216.34', 'public'],
    ['172.15.0.1', 'public'],
    ['172.32.0.1', 'public'],
    ['100.63.0.1', 'public'],
    ['2606:2800:220:1::1', 'public'],
    ['::ffff:93.184.216.34', 'public'],
    ['64:ff9b::5db8:d822', 'public'],
    ['10.0.0.1', 'private'],
    ['127.8.8.8', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'private'],
    ['::1', 'private'],
    ['0:0:0:0:0:0:0:1', 'private'],
    ['fd12:3456::1', 'private'],
    ['::ffff:127.0.0.1', 'private'],
    ['::ffff:7f00:1', 'private'],
    ['::127.0.0.1', 'private'],
    ['64:ff9b::10.0.0.1', 'private'],
    ['169.254.169.254', 'never'],
    ['168.63.129.16', 'never'],
    ['100.100.100.200', 'never'],
    ['0.0.0.0', 'never'],
    ['224.0.0.1', 'never'],
    ['255.255.255.255', 'never'],
    ['::', 'never'],
    ['fe80::1', 'never'],
    ['fe80::1%lo', 'never'],
    ['ff02::1', 'never'],
    ['fd00:ec2::254', 'never'],
    ['::ffff:169.254.169.254', 'never'],
    ['::ffff:0:169.254.169.254', 'never'],
    ['::ffff:a9fe:a9fe', 'never'],
    ['64:ff9b::a9fe:a9fe', 'never'],
    ['2002:a9fe:a9fe::1', 'never'],
    ['2001:0:1::1', 'never'],
    ['example.com', 'name'],
  ])('%s: %s', (address, far) => expect(reach(address)).toBe(far))
})

test('a target of CONNECT is read as strictly', () => {
  expect(hostPortOf('Registry.npmjs.org:443')).toEqual({ host: 'registry.npmjs.org', port: 443 })
  expect(hostPortOf('registry.npmjs.org\u0000.evil.example:443')).toBeNull()
})

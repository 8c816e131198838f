/** Services by the port that is theirs. Source: IANA's registry, and each service's documentation where it has none there. */
const BY_PORT: Readonly<Record<string, string>> = {
  '1433': 'SQL Server',
  '1521': 'Oracle',
  '2181': 'ZooKeeper',
  '2375': 'Docker',
  '2376': 'Docker',
  '2379': 'etcd',
  '3306': 'MySQL',
  '4222': 'NATS',
  '4566': 'LocalStack',
  '5432': 'PostgreSQL',
  '5672': 'RabbitMQ',
  '6379': 'Redis',
  '7687': 'Neo4j',
  '8086': 'InfluxDB',
  '8123': 'ClickHouse',
  '9042': 'Cassandra',
  '9092': 'Kafka',
  '9200': 'Elasticsearch',
  '11211': 'memcached',
  '26257': 'CockroachDB',
  '27017': 'MongoDB',
}
const BY_NAME = new Set(['MySQL', 'Docker'])

/** True where an address, a port or a name is that of a service which nobody writes into their own tests. */
export function hasService(address: string): boolean {
  return nameOf(address) !== undefined
}

/** `Redis (127.0.0.1:6379)`. */
export function serviceAt(address: string): string {
  const name = nameOf(address)
  if (name === undefined) return `the service at ${address}`
  return name === address ? name : `${name} (${address})`
}

function nameOf(address: string): string | undefined {
  if (BY_NAME.has(address)) return address
  const port = /(\d{1,5})\W{0,3}$/.exec(address)?.[1] ?? ''
  return Object.hasOwn(BY_PORT, port) ? BY_PORT[port] : undefined
}

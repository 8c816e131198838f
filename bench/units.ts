const MEBIBYTE = 1024 * 1024

export function milliseconds(value: number): string {
  return value < 1000 ? `${value.toFixed(value < 100 ? 1 : 0)} ms` : `${(value / 1000).toFixed(2)} s`
}

export function bytes(value: number): string {
  return `${Math.round(value).toLocaleString('en-US')} B`
}

export function mebibytes(value: number): string {
  return `${(value / MEBIBYTE).toFixed(value < 10 * MEBIBYTE ? 2 : 0)} MiB`
}

export function megabytes(value: number): string {
  return `${Math.round(value / 1e6).toLocaleString('en-US')} MB`
}

export function megabytesPerSecond(value: number): string {
  return `${megabytes(value)}/s`
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`
}

export function times(value: number): string {
  return `${value.toFixed(1)} x`
}

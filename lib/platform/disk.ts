import { statfsSync } from 'node:fs'

/** File systems that cannot share memory between processes, which the write-ahead log needs (SR-170). */
const NETWORK_FILE_SYSTEMS = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x01021997, '9P'],
])

/** The name of the network file system a folder is on, or null on a local one. */
export function networkFileSystem(folder: string): string | null {
  return NETWORK_FILE_SYSTEMS.get(statfsSync(folder).type >>> 0) ?? null
}

/** Megabytes that an ordinary user may still write in a folder's file system. */
export function freeMegabytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return (bavail * bsize) / (1024 * 1024)
}

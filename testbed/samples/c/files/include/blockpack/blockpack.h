#ifndef BLOCKPACK_H
#define BLOCKPACK_H

#include <stddef.h>
#include <stdint.h>

enum blockpack_status { BLOCKPACK_OK, BLOCKPACK_NO_ROOM, BLOCKPACK_DAMAGED };

/* Before each block: its plain and its stored length and the CRC-32 of its plain bytes, little endian. */
struct block_header {
    uint32_t plain;
    uint32_t stored;
    uint32_t crc;
};

#define BLOCK_HEADER_BYTES 12u

void write_header(unsigned char *to, struct block_header header);
struct block_header read_header(const unsigned char *from);

/* The most that packing that many bytes can take. */
size_t packed_bound(size_t size);

/* `written` is the capacity of `to` on entry and what was used of it on return. */
enum blockpack_status pack(const unsigned char *from, size_t size, unsigned char *to, size_t *written);
enum blockpack_status unpack(const unsigned char *from, size_t size, unsigned char *to, size_t *written);

/* Counts the blocks of a packed buffer. */
enum blockpack_status count_blocks(const unsigned char *from, size_t size, size_t *count);

const char *blockpack_version(void);

#endif

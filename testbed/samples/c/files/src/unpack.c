#include <zlib.h>

#include "blockpack/blockpack.h"
#include "blockpack/layout.h"

/* Steps over one block; an empty, oversized or cut block is damage. */
static enum blockpack_status next_block(const unsigned char *from, size_t rest, struct block_header *header)
{
    if (rest < BLOCK_HEADER_BYTES)
        return BLOCKPACK_DAMAGED;
    *header = read_header(from);
    if (header->plain == 0 || header->plain > BLOCK_SIZE || header->stored > rest - BLOCK_HEADER_BYTES)
        return BLOCKPACK_DAMAGED;
    return BLOCKPACK_OK;
}

enum blockpack_status count_blocks(const unsigned char *from, size_t size, size_t *count)
{
    struct block_header header;

    *count = 0;
    for (size_t at = 0; at < size; at += BLOCK_HEADER_BYTES + header.stored) {
        if (next_block(from + at, size - at, &header) != BLOCKPACK_OK)
            return BLOCKPACK_DAMAGED;
        *count += 1;
    }
    return BLOCKPACK_OK;
}

enum blockpack_status unpack(const unsigned char *from, size_t size, unsigned char *to, size_t *written)
{
    size_t capacity = *written;
    size_t used = 0;
    struct block_header header;

    for (size_t at = 0; at < size; at += BLOCK_HEADER_BYTES + header.stored) {
        if (next_block(from + at, size - at, &header) != BLOCKPACK_OK)
            return BLOCKPACK_DAMAGED;
        if (capacity - used < header.plain)
            return BLOCKPACK_NO_ROOM;
        uLongf plain = header.plain;
        if (uncompress(to + used, &plain, from + at + BLOCK_HEADER_BYTES, header.stored) != Z_OK)
            return BLOCKPACK_DAMAGED;
        if (plain != header.plain || crc32(crc32(0, Z_NULL, 0), to + used, (uInt)plain) != header.crc)
            return BLOCKPACK_DAMAGED;
        used += plain;
    }
    *written = used;
    return BLOCKPACK_OK;
}
